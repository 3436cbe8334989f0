package kz.tarazy.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Language;

/**
 * The language of one paragraph.
 *
 * <p>Kazakh letters decide: more than 3 % of them make it Kazakh, a long text without any is
 * Russian. What is left, short or without clear letters, is decided by common words and endings.
 * Kyrgyz shares ө, ү and ң with Kazakh but has none of қ ғ ұ і ә; Ukrainian has і without қ and ғ;
 * Uzbek has қ, ғ and ҳ or ў but no і; these and Latin scripts are {@code OTHER}.
 */
final class ParagraphLanguage {

  private static final double KAZAKH_SHARE = 0.03;

  /** So many Cyrillic letters without a Kazakh one are Russian. */
  private static final int LONG = 30;

  /** Scores so near each other do not tell. */
  private static final double UNSURE = 0.5;

  private static final Set<String> KAZAKH_WORDS =
      Set.of(
          "және", "мен", "пен", "бен", "бар", "деп", "бір", "бұл", "осы", "сол", "үшін", "болды",
          "болып", "емес", "туралы", "соң", "дейін", "да", "де", "ол", "оның", "екі", "жоқ", "бола",
          "еді", "екен", "сот", "үкім", "іс", "бап", "бойынша", "адам", "жыл", "ма", "ба");
  private static final Set<String> RUSSIAN_WORDS =
      Set.of(
          "и",
          "в",
          "на",
          "не",
          "что",
          "по",
          "с",
          "из",
          "о",
          "об",
          "от",
          "для",
          "как",
          "его",
          "ее",
          "за",
          "к",
          "у",
          "а",
          "но",
          "он",
          "она",
          "они",
          "это",
          "был",
          "была",
          "было",
          "были",
          "при",
          "до",
          "или",
          "же",
          "бы",
          "так",
          "со",
          "во",
          "суд",
          "дело",
          "статьи",
          "который",
          "которые",
          "которого",
          "года");
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "жана", "боюнча", "менен", "үчүн", "жөнүндө", "кылмыш", "соттук", "деген", "эмес", "иши",
          "ва", "учун", "билан", "ушбу", "суди", "або", "від", "що", "який", "судді", "справи",
          "року");
  private static final Pattern RUSSIAN_ENDING =
      Pattern.compile(
          ".*(?:[оеи]го|[оеи]му|т?ься|ется|ае[тшм]|ают|[иы]й|[ая]я|[ое]е|ые|ой|[ая]ми|ость|[еа]ни[еяю]"
              + "|ци[яи]|вший|ть|л[аио]|[ую]ю|[иы]х|[еи]шь|ов|ев)");
  private static final Pattern KAZAKH_ENDING =
      Pattern.compile(
          ".*(?:[лдт][ае]р|[ндт][ыі]ң|[дт][ае]н|[ғг][ае]н|[қк][ае]н|[ае]д[ыі]|йд[ыі]|[ае]т[ыі]н|мен"
              + "|ғ[ае]|[дт][ыі]|с[ыі]|[ыі]н)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private ParagraphLanguage() {}

  /** The language of a normalised paragraph, or null if its words do not tell. */
  static Language of(String paragraph) {
    String text = paragraph.toLowerCase(Locale.ROOT);
    int cyrillic = 0;
    int latin = 0;
    int kazakh = 0;
    int kyrgyz = 0;
    int uzbek = 0;
    int ukrainian = 0;
    int dottedI = 0;
    int kazakhAlone = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        latin += c >= 'a' && c <= 'z' ? 1 : 0;
        continue;
      }
      if (!Letters.isCyrillic(c)) {
        latin += Character.isLetter(c) ? 1 : 0;
        continue;
      }
      cyrillic++;
      kazakh += Letters.isKazakhOnly(c) ? 1 : 0;
      kyrgyz += "өүң".indexOf(c) >= 0 ? 1 : 0;
      uzbek += "ўҳ".indexOf(c) >= 0 ? 1 : 0;
      ukrainian += "єї".indexOf(c) >= 0 ? 1 : 0;
      dottedI += c == 'і' ? 1 : 0;
      kazakhAlone += "қғұәһ".indexOf(c) >= 0 ? 1 : 0;
    }
    if (cyrillic + latin < 3) {
      return null;
    }
    if (latin > cyrillic) {
      return latin < LONG ? null : Language.OTHER;
    }
    boolean foreign =
        uzbek * 100 > cyrillic
            || ukrainian * 100 > cyrillic
            || (kyrgyz == kazakh && kyrgyz * 50 > cyrillic && cyrillic >= LONG)
            || (dottedI == kazakh && dottedI * 100 > cyrillic * 2 && cyrillic >= 4 * LONG);
    if (foreign && (kazakhAlone == 0 || uzbek > dottedI)) {
      return Language.OTHER;
    }
    if (kazakh > KAZAKH_SHARE * cyrillic) {
      return cyrillic < LONG && kazakhAlone == 0 && dottedI == 0 ? byWords(text) : Language.KAZAKH;
    }
    return kazakh == 0 && cyrillic >= LONG && !otherWords(text) ? Language.RUSSIAN : byWords(text);
  }

  /** Whether the common words of another language outnumber the Russian ones. */
  private static boolean otherWords(String text) {
    int other = 0;
    int russian = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      other += OTHER_WORDS.contains(word) ? 1 : 0;
      russian += RUSSIAN_WORDS.contains(word) ? 1 : 0;
    }
    return other > 0 && other > russian;
  }

  private static Language byWords(String text) {
    double kazakh = 0;
    double russian = 0;
    double other = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      kazakh += KAZAKH_WORDS.contains(word) ? 1 : 0;
      russian += RUSSIAN_WORDS.contains(word) ? 1 : 0;
      other += OTHER_WORDS.contains(word) ? 1.5 : 0;
      if (word.length() > 3) {
        if (RUSSIAN_ENDING.matcher(word).matches()) {
          russian += 0.5;
        } else if (KAZAKH_ENDING.matcher(word).matches()) {
          kazakh += 0.5;
        }
      }
      for (int i = 0; i < word.length(); i++) {
        kazakh += Letters.isKazakhOnly(word.charAt(i)) ? 0.5 : 0;
        russian += "щъфцэ".indexOf(word.charAt(i)) >= 0 ? 0.3 : 0;
      }
    }
    if (other > 1 && other > russian && other > kazakh) {
      return Language.OTHER;
    }
    if (Math.abs(kazakh - russian) <= UNSURE) {
      return null;
    }
    return kazakh > russian ? Language.KAZAKH : Language.RUSSIAN;
  }
}
