package kz.tarazy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part a person plays in the case, as the word before the name tells it (подсудимый, адвокат;
 * сотталушы, жәбірленуші).
 */
enum CourtRole {
  ACCUSED(
      "подсудим|обвиняем|осужд[её]нн|оправданн|виновн(?!о)|в отношении|по обвинению|которым(?!\\p{L})"
          + "|сотталушы|айыпталушы|сотталған|ақталған|күдікті"),
  JUDGE("судь|судей|председательств|төраға|алқа"),
  PROSECUTOR("прокурор|обвинител|гособвинител|айыптаушы"),
  ADVOCATE("адвокат|защитник|қорғаушы"),
  VICTIM("потерпевш|погибш|пострадавш|жәбірлен|жәбiрлен|марқұм|истец|истц|талапкер"),
  WITNESS(
      "свидетел|очевид|эксперт|специалист|переводчик|понят|следовател|секретар|представител"
          + "|психолог|педагог|сторож|сосед|куә|сарапшы|маман|аудармашы|хатшы|өкіл|тергеуші|мирасқор"),
  RELATIVE(
      "(?:мать|матери|матерью|отец|отца|отцу|отцом|муж|мужа|мужу|мужем|брат|брата|брату|братом|сын|сына|сыну|сыном"
          + "|дочь|дочери|дочерью|жена|жены|жене|жену|женой|т[её]щ[аиуе]й?|свекров(?:ь|и|ью)|дяд[яиею]й?|т[её]т[яиею]й?)(?!\\p{L})"
          + "|супруг|сестр|сожител|бабушк|дедушк|опекун|родственни|племянни"
          + "|(?:анасы|әкесі|әйелі|күйеуі|жұбайы|зайыбы|ағасы|інісі|әпкесі|қарындасы|сіңлісі|ұлы|қызы|баласы|енесі|қайын|әжесі|атасы|қамқоршысы|туысы)(?!\\p{L})");

  private static final Pattern ANY;

  static {
    StringBuilder words = new StringBuilder("(?iu)(?<!\\p{L})(?:");
    for (CourtRole role : values()) {
      words.append(role == ACCUSED ? "" : "|").append("(?<").append(role.name()).append('>');
      words.append(role.words).append(')');
    }
    ANY = Pattern.compile(words.append(")\\p{L}*").toString());
  }

  private final String words;

  CourtRole(String words) {
    this.words = words;
  }

  /**
   * A role word before a name.
   *
   * @param plural whether it speaks of several people, so that a list of names may follow
   * @param distance words between it and the name
   * @param word as written
   */
  record Before(CourtRole role, boolean plural, int distance, String word) {

    /** Whether word and name agree in gender as far as both show one. */
    boolean agrees(MaskedName name) {
      return !(FEMININE_WORD.matcher(word).find() && name.isMasculine())
          && !(MASCULINE_WORD.matcher(word).find() && name.isFeminine());
    }
  }

  private static final String ACCUSED_ONE = "(?:подсудим|обвиняем|осужд[её]нн|оправданн|виновн)";

  /** The word for an accused woman, in any case. */
  static final String WOMAN = ACCUSED_ONE + "(?:ая|ой|ую|ою)";

  /** The word for an accused man, in any case. */
  static final String MAN = ACCUSED_ONE + "(?:ый|ого|ому|ым|ом)";

  private static final Pattern FEMININE_WORD = Pattern.compile("(?iu)" + WOMAN + "$");
  private static final Pattern MASCULINE_WORD = Pattern.compile("(?iu)" + MAN + "$");

  private static final Pattern PLURAL =
      Pattern.compile(
          "(?:ов|ых|их|ые|ие|телей|судей|аты|оры|рты|ики|тели|(?:лар|лер|тар|тер|дар|дер)\\p{L}{0,4})$");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d-]*");
  private static final Pattern BREAK = Pattern.compile("[,;.\\n(]");
  private static final Pattern ACCUSED_BREAK = Pattern.compile("[,;.(]");

  /**
   * The last role word of the text before a name, or null where punctuation or other words stand
   * between them.
   *
   * @param before the text between the last name and this one
   */
  static Before last(String before) {
    Matcher matcher = ANY.matcher(before);
    Before last = null;
    while (matcher.find()) {
      CourtRole role = role(matcher);
      String tail = before.substring(matcher.end());
      Pattern stop = role == ACCUSED ? ACCUSED_BREAK : BREAK;
      if (!stop.matcher(tail).find()) {
        int distance = (int) WORD.matcher(tail).results().count();
        last = new Before(role, isPlural(matcher.group()), distance, matcher.group());
      } else {
        last = null;
      }
    }
    return last;
  }

  private static CourtRole role(Matcher matcher) {
    for (CourtRole role : values()) {
      if (matcher.group(role.name()) != null) {
        return role;
      }
    }
    throw new IllegalStateException("A role pattern matched without a role");
  }

  private static boolean isPlural(String word) {
    return word.contains(" ") || PLURAL.matcher(word).find();
  }
}
