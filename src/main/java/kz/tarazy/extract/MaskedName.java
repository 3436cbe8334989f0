package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern KAZAKH_CASE = Pattern.compile(MaskForms.KAZAKH_ENDING + "$");
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

  /**
   * Finds the names of a text in order.
   *
   * @param head end of the act's head: it shows whether initials are written apart
   */
  static List<MaskedName> all(String text, int head) {
    boolean kazakh = KAZAKH_LETTER.matcher(text).results().count() * KAZAKH_SHARE > text.length();
    List<MaskedName> names = new ArrayList<>();
    Matcher matcher = MaskForms.of(text, head).matcher(text);
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
