package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tarazy.act.Span;

/**
 * A place where the text names anybody by a mask: initials, {@code ФИО1}, a clipped surname with or
 * without initials, stars.
 *
 * @param key the mask without its case ending; equal for the same person
 * @param surface the mask as written, without its case ending
 * @param span mask and case ending
 */
record MaskedName(String key, String surface, Span span) {

  private static final String KAZAKH_ENDING =
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
  private static final Pattern KAZAKH_CASE = Pattern.compile(KAZAKH_ENDING + "$");
  private static final Pattern FIRM_BEFORE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:ТОО|АО|ОАО|ООО|ЖШС|КГП|ГКП|РГП|банк\\p{L}*|компани\\p{L}*|фирм\\p{L}*|магазин\\p{L}*|кафе|ресторан\\p{L}*|марк\\p{L}+)\\s*[«\"“„]\\s*$");
  private static final Pattern FIRM_AFTER =
      Pattern.compile(
          "(?iu)\\s*[»\"”]\\s*(?:ЖШС|АҚ|ЖК|ШҚ|КМК|компания|дүкен|кафе|мейрамхана|банк)");
  private static final int FIRM_REACH = 20;
  private static final Pattern MASCULINE =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}*|\\*{3})-\\p{Ll}*в(?:ым|ом|е)?");
  private static final Pattern FEMININE_ADJECTIVE = Pattern.compile("ая|ой|ую|ою");

  /** «Н-го», «Н-му»: an adjective clipped to its last letters, in a case. */
  private static final Set<String> SHORT_ADJECTIVE = Set.of("го", "му");

  private static final Pattern FEMININE =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}*|\\*{3})-\\p{Ll}*[вн]ой");
  private static final Pattern KAZAKH_LETTER = Pattern.compile("[әғқңөұүһі]");
  private static final int KAZAKH_SHARE = 40;

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

  private static Pattern pattern(String more, String initials) {
    return Pattern.compile("(" + more + STARRED + initials + "|" + OTHERS + ")" + ENDING);
  }

  /** The pattern of an act's names: what all acts may have, and those it tells a birth of. */
  private static Pattern patternOf(String text, int head, boolean spaced) {
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

  /**
   * Finds the names of a text in order.
   *
   * @param head end of the act's head: it shows whether initials are written apart
   */
  static List<MaskedName> all(String text, int head) {
    boolean spaced =
        SPACED_INITIALS
            .matcher(text)
            .region(0, Math.min(text.length(), head == 0 ? SHORT_HEAD : head))
            .find();
    boolean kazakh = KAZAKH_LETTER.matcher(text).results().count() * KAZAKH_SHARE > text.length();
    List<MaskedName> names = new ArrayList<>();
    Matcher matcher = patternOf(text, head, spaced).matcher(text);
    while (matcher.find()) {
      if (isCompany(text, matcher.start(), matcher.end())) {
        continue;
      }
      names.add(of(matcher.group(1), new Span(matcher.start(), matcher.end()), kazakh));
    }
    if (kazakh) {
      return parted(names, head, true);
    }
    ShortClips clips = new ShortClips(names, head);
    return clips.resolved(parted(clips.resolved(names), head, false));
  }

  /** The names, those of two masks that stand together once only as two. */
  private static List<MaskedName> parted(List<MaskedName> names, int head, boolean kazakh) {
    Map<String, Integer> whole = new HashMap<>();
    names.forEach(name -> whole.merge(name.key, name.span.start() < head ? 2 : 1, Integer::sum));
    return names.stream()
        .flatMap(name -> whole.get(name.key) > 1 ? Stream.of(name) : name.parts(kazakh).stream())
        .toList();
  }

  /** Whether a mask stands in the name of a firm: «ТОО «К.»», "«К.» ЖШС". */
  private static boolean isCompany(String text, int start, int end) {
    return FIRM_BEFORE.matcher(text.substring(Math.max(0, start - FIRM_REACH), start)).find()
        || FIRM_AFTER.matcher(text.substring(end)).lookingAt();
  }

  private static MaskedName of(String written, Span span, boolean kazakh) {
    String surface = written.strip();
    String key = key(surface, kazakh);
    boolean declined = kazakh && key.contains("-");
    return new MaskedName(key, declined ? key : surface, span);
  }

  /** A surname and an initial that stand together once, as two names: «с К-вым Б. знаком». */
  private List<MaskedName> parts(boolean kazakh) {
    int gap = key.indexOf(' ');
    if (gap < 0) {
      return List.of(this);
    }
    String surname = surface.split("\\s", 2)[0];
    int end = span.start() + surname.length();
    return List.of(
        of(surname, new Span(span.start(), end), kazakh),
        of(surface.substring(surname.length()), new Span(end + 1, span.end()), kazakh));
  }

  private static String key(String surface, boolean kazakh) {
    Matcher clipped = ClippedSurname.FORM.matcher(surface);
    if (!clipped.matches()) {
      boolean numbered = surface.startsWith("ФИО") || surface.startsWith("ТАӘ");
      return surface.replaceAll(numbered ? "[\\s-]" : "\\s", "");
    }
    String ending =
        kazakh ? KAZAKH_CASE.matcher(clipped.group(2)).replaceFirst("") : clipped.group(2);
    if (ending.isEmpty()) {
      return clipped.group(1).substring(0, clipped.group(1).length() - 1) + ".";
    }
    if (!kazakh && SHORT_ADJECTIVE.contains(ending)) {
      ending = "й";
    }
    String stem = kazakh ? ending : ClippedSurname.bare(ending);
    if (stem.isEmpty() && ending.length() > 1) {
      stem = FEMININE_ADJECTIVE.matcher(ending).matches() ? "ая" : "ий";
    }
    String initials = clipped.group(3).replaceAll("\\s", "");
    return clipped.group(1)
        + (stem.isEmpty() ? ending : stem)
        + (initials.isEmpty() ? "" : " " + initials);
  }

  /** The surname as it is written, without the initials. */
  String writtenSurname() {
    int end = 0;
    while (end < surface.length() && !Character.isWhitespace(surface.charAt(end))) {
      end++;
    }
    return surface.substring(0, end);
  }

  /** Whether the mask is a clipped surname that only a man bears in this case: «К-в», «К-вым». */
  boolean isMasculine() {
    return MASCULINE.matcher(writtenSurname()).matches();
  }

  /** Whether the mask is a clipped surname that only a woman bears in this case: «К-вой». */
  boolean isFeminine() {
    return FEMININE.matcher(writtenSurname()).matches();
  }

  /** The same mask for the person of another surname. */
  MaskedName withSurname(String other) {
    return new MaskedName(other + key.substring(surname(key).length()), surface, span);
  }

  /** The key of a clipped surname without the initials; of other masks the key itself. */
  static String surname(String key) {
    int gap = key.indexOf(' ');
    return gap < 0 ? key : key.substring(0, gap);
  }

  /**
   * Whether two masks may stand for one person: one holds more initials than the other, or they
   * differ in one of at least three; clipped surnames must be the same.
   */
  static boolean alike(String one, String other) {
    if (one.contains("-") || other.contains("-")) {
      return surname(one).equals(surname(other))
          && (one.startsWith(other) || other.startsWith(one));
    }
    if (one.startsWith(other) || other.startsWith(one)) {
      return true;
    }
    if (one.length() != other.length() || one.length() < 6) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < one.length(); i++) {
      differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differing == 1;
  }
}
