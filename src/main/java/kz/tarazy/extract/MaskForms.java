package kz.tarazy.extract;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms that masks of names take, and the case endings behind them. */
final class MaskForms {

  static final String KAZAKH_ENDING =
      "(?:[тдн][ыі]ң|[ғгқкд][ае]|[тдн][ыі]|т[ае]|[тдн][ае]н|[мбп]ен)";
  private static final String ENDING = "(?:\\s?-\\s?\\p{Ll}{1,6}|" + KAZAKH_ENDING + ")?(?!\\p{L})";

  /** An initial; «Дж» is one sound. */
  private static final String INITIAL = "(?:(?<!\\d ?)Дж|\\p{Lu})";

  private static final String COMPACT =
      "(?<![\\p{L}\\d-])\\*?%1$s\\.(?:-?%1$s\\.){0,2}\\d{0,2}".formatted(INITIAL);
  private static final String SPACED =
      "(?<![\\p{L}\\d-])%1$s\\s?\\.(?:\\s?-?\\s?%1$s\\s?\\.){0,2}\\d{0,2}".formatted(INITIAL);

  private static final String STARRED = "(?<![\\p{L}\\d-])" + INITIAL + "\\.\\*{3}(?!\\*)|";

  /** What stands before stars that mask a place or a number. */
  private static final String PLACE =
      "(?:(?:ул|г|д|кв|обл|с|пос|№)\\.? ?|(?:улице|улицы|городе|города|доме|дома|района|районе|области|номером) )";

  /** «К-ский районный суд» is a place, "Б-ский И.И." a person. */
  private static final String PLACE_ENDING =
      "\\p{L}{0,6}ск(?:ий|ого|ому|им|ом|ая|ой|ую)\\s+(?:\\p{Ll}{0,12}(?:район|р-н|город|гор|областн|обл|межрай|гарнизон|специализ|сельск|посел|суд|прокурат|отдел|управл|участ|колони)|аудан|қала|облыс|сот)";

  private static final String NO_PLACE = "(?!" + PLACE_ENDING + ")";

  private static final String SURNAME = "\\p{Lu}-" + NO_PLACE + "\\p{Ll}{1,8}";

  private static final String SURNAME_CASE =
      "(?:а|у|ым|ом|е|ой|ою|ы|ых|ыми|" + KAZAKH_ENDING + "|а" + KAZAKH_ENDING + ")?";

  private static final String OTHER_ENDING =
      "ко|кин(?:а|у|ым|е|ой)?|зод[аеуы](?:"
          + KAZAKH_ENDING
          + ")?|[сц]к(?:ий|ого|ому|им|ая|ой|ую)(?:"
          + KAZAKH_ENDING
          + ")?";

  /**
   * «Сер-вой», "Уақ-вқа", "Жүсіп-ов": what is left of a surname ends as surnames do, unlike
   * «По-иному»; behind more letters only as no word of another kind does, unlike "Астана-ны".
   */
  private static final String LONGER_SURNAME =
      "\\p{Lu}(?:\\p{Ll}{1,3}-\\p{Ll}{0,2}(?:[вн]"
          + SURNAME_CASE
          + "|"
          + OTHER_ENDING
          + ")|\\p{Ll}{4,5}-\\p{Ll}{0,2}(?:в"
          + SURNAME_CASE
          + "|"
          + OTHER_ENDING
          + "))(?!\\p{L})";

  /** «***-ев», «***-иной»: of a surname only the end is left; "***-тен" is a mask in a case. */
  private static final String ENDING_OF_SURNAME =
      "(?<!"
          + PLACE
          + ")\\*{3}-"
          + NO_PLACE
          + "(?!(?:[ыі]?н[ае]н?|[ыі]н(?:[ыі]ң|[аеыі])?|"
          + KAZAKH_ENDING
          + ")(?!\\p{L}))\\p{Ll}{0,4}(?:[вн]"
          + SURNAME_CASE
          + "|"
          + OTHER_ENDING
          + ")(?!\\p{L})";

  private static final String INITIALS = "[ \\n]%1$s\\.(?:\\s?%1$s\\.)?".formatted(INITIAL);
  private static final String OTHERS =
      "(?<![\\p{L}\\d*])(?:(?:ФИО|ТАӘ)(?:\\s?-?\\d{1,2}(?!\\d))?|\\p{Lu}\\*{2,}|"
          + "(?:"
          + SURNAME
          + "|"
          + LONGER_SURNAME
          + "|"
          + ENDING_OF_SURNAME
          + ")(?:"
          + INITIALS
          + ")?|(?<!"
          + PLACE
          + ")\\*{3}(?![\\p{L}\\d*]| ?личные|-"
          + PLACE_ENDING
          + "))";
  private static final Pattern COMPACT_NAME = pattern("", COMPACT);
  private static final Pattern SPACED_NAME = pattern("", SPACED);
  private static final Pattern SPACED_INITIALS =
      Pattern.compile("(?<![\\p{L}\\d-])%1$s\\s?\\.\\s%1$s\\s?\\.".formatted(INITIAL));

  /** A head that is not told from the rest is this long. */
  private static final int SHORT_HEAD = 600;

  /** «Во-первых», «Как-либо»: what follows a hyphen in words. */
  private static final String NO_WORD =
      "(?!(?:то|либо|нибудь|за|под|перв|втор|трет|четв|прежн|иному|моему|видимому)\\p{Ll}*)";

  /** Behind a name, when its bearer was born. */
  private static final String BIRTH =
      "(?=,?\\s*(?:[\\d.]{4,10}|\\d{1,2}\\s\\p{Ll}+\\s\\d{4})\\s*(?:г\\.\\s?р|год\\p{L}* рожд|жыл\\p{L}* ту|ж\\.\\s?т))";

  /** «Сул., 1997 года рождения»: a few letters and a dot, told with a birth. */
  private static final Pattern BORN =
      Pattern.compile("(?u)(?<![\\p{L}\\d-])\\p{Lu}\\p{Ll}{1,4}\\." + BIRTH);

  /** «Гу-ра, 1972 г.р.»: a surname clipped to more letters, however it ends, told with a birth. */
  private static final Pattern BORN_SURNAME =
      Pattern.compile(
          "(?u)(?<![\\p{L}\\d-])(?<!урожен\\p{L}{2,5} (?:г\\. ?)?)(?!"
              + LONGER_SURNAME
              + ")(\\p{Lu}\\p{Ll}{1,4}-)(?!"
              + KAZAKH_ENDING
              + "(?!\\p{L}))\\p{Ll}{1,8}(?:"
              + INITIALS
              + ")?"
              + BIRTH);

  private MaskForms() {}

  private static Pattern pattern(String more, String initials) {
    return Pattern.compile("(" + more + STARRED + initials + "|" + OTHERS + ")" + ENDING);
  }

  /**
   * The pattern of an act's names: what all acts may have, and those it tells a birth of. Its first
   * group is the mask, what follows a case ending.
   *
   * @param head end of the act's head: it shows whether initials are written apart
   */
  static Pattern of(String text, int head) {
    boolean spaced =
        SPACED_INITIALS
            .matcher(text)
            .region(0, Math.min(text.length(), head == 0 ? SHORT_HEAD : head))
            .find();
    Stream<String> dotted = BORN.matcher(text).results().map(mask -> Pattern.quote(mask.group()));
    Stream<String> clipped =
        BORN_SURNAME
            .matcher(text.substring(0, head))
            .results()
            .map(mask -> mask.group(1) + NO_WORD + "\\p{Ll}{1,10}(?!\\p{L})(?:" + INITIALS + ")?");
    String own =
        Stream.concat(dotted, clipped)
            .distinct()
            .map(mask -> "(?<![\\p{L}\\d-])" + mask + "|")
            .collect(Collectors.joining());
    if (!own.isEmpty()) {
      return pattern(own, spaced ? SPACED : COMPACT);
    }
    return spaced ? SPACED_NAME : COMPACT_NAME;
  }
}
