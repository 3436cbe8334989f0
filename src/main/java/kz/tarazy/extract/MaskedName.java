package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/**
 * A place where the text names anybody by a mask: initials, {@code ФИО1}, a clipped surname.
 *
 * @param key the mask without its case ending and spaces; equal for the same person
 * @param surface the mask as written, without its case ending
 * @param span mask and case ending
 */
record MaskedName(String key, String surface, Span span) {

  private static final String KAZAKH_ENDING =
      "(?:[тдн][ыі]ң|[ғгқк][ае]|[нд][ае]|[тдн][ыі]|т[ае]|[тдн][ае]н|[мбп]ен)";
  private static final String ENDING = "(?:\\s?-\\s?\\p{Ll}{1,6}|" + KAZAKH_ENDING + ")?(?!\\p{L})";
  private static final String COMPACT = "(?<![\\p{L}\\d-])\\p{Lu}\\.(?:\\p{Lu}\\.){0,2}\\d{0,2}";
  private static final String SPACED =
      "(?<![\\p{L}\\d-])\\p{Lu}\\s?\\.(?:\\s?\\p{Lu}\\s?\\.){0,2}\\d{0,2}";
  private static final String OTHERS =
      "(?<![\\p{L}\\d])(?:(?:ФИО|ТАӘ)\\s?\\d{0,2}|\\p{Lu}\\*{2,}"
          + "|\\p{Lu}-(?!\\p{L}{0,6}ск(?:ий|ого|ому|им|ом|ая|ой|ую)(?!\\p{L}))\\p{Ll}{1,8})";
  private static final Pattern COMPACT_NAME = pattern(COMPACT);
  private static final Pattern SPACED_NAME = pattern(SPACED);
  private static final Pattern SPACED_INITIALS =
      Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}\\s?\\.\\s\\p{Lu}\\s?\\.");
  private static final Pattern CLIPPED = Pattern.compile("(\\p{Lu}-)(\\p{Ll}+)");
  private static final Pattern KAZAKH_CASE = Pattern.compile(KAZAKH_ENDING + "$");
  private static final Pattern RUSSIAN_CASE =
      Pattern.compile("(?:[аеиоуыйюяь]|ым|им|ом|ем|ой|ою|ей|ого|ому|его|ему|ий|ый|ая|ую|ых|ыми)$");
  private static final Pattern KAZAKH_LETTER = Pattern.compile("[әғқңөұүһі]");
  private static final int KAZAKH_SHARE = 40;

  private static final int SHORT_HEAD = 600;

  private static Pattern pattern(String initials) {
    return Pattern.compile("(" + initials + "|" + OTHERS + ")" + ENDING);
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
    Matcher matcher = (spaced ? SPACED_NAME : COMPACT_NAME).matcher(text);
    List<MaskedName> names = new ArrayList<>();
    while (matcher.find()) {
      String surface = matcher.group(1).strip();
      names.add(
          new MaskedName(key(surface, kazakh), surface, new Span(matcher.start(), matcher.end())));
    }
    return names;
  }

  private static String key(String surface, boolean kazakh) {
    Matcher clipped = CLIPPED.matcher(surface);
    if (!clipped.matches()) {
      return surface.replaceAll("\\s", "");
    }
    String ending =
        kazakh ? KAZAKH_CASE.matcher(clipped.group(2)).replaceFirst("") : clipped.group(2);
    if (ending.isEmpty()) {
      return surface.charAt(0) + ".";
    }
    String stem = RUSSIAN_CASE.matcher(ending).replaceFirst("");
    return clipped.group(1) + (stem.isEmpty() ? ending : stem);
  }

  /**
   * A clipped surname in the nominative, from the cases it is written in.
   *
   * @param forms the mask as written at every place, in order
   * @return the mask without a case, the feminine one where the forms decline so; else the first
   */
  static String nominative(List<String> forms) {
    String first = forms.get(0);
    if (!CLIPPED.matcher(first).matches()) {
      return first;
    }
    String stem = forms.stream().min(Comparator.comparing(String::length)).orElse(first);
    String bare = RUSSIAN_CASE.matcher(stem).replaceFirst("");
    if (bare.endsWith("-") || forms.contains(bare)) {
      return forms.contains(bare) ? bare : first;
    }
    if (forms.contains(bare + "ой") || forms.contains(bare + "ою")) {
      boolean adjective = forms.contains(bare + "ая") || forms.contains(bare + "ую");
      return bare + (adjective ? "ая" : "а");
    }
    boolean masculine = forms.contains(bare + "ым") || forms.contains(bare + "ом");
    return masculine ? bare : first;
  }

  /**
   * Whether two masks may stand for one person: one holds more initials than the other, or they
   * differ in one of at least three.
   */
  static boolean alike(String one, String other) {
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
