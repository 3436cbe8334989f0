package kz.tarazy.extract;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The nominative of a surname of which a mask leaves the first letters and the last: «К-вой». */
final class ClippedSurname {

  /** First letters, last letters and what follows, as groups. */
  static final Pattern FORM =
      Pattern.compile("((?:\\p{Lu}\\p{Ll}{0,5}|\\*{3})-)(\\p{Ll}+)([\\s\\p{Lu}.]*)");

  private static final Pattern INITIALLED = Pattern.compile("^\\S+\\s*(?=\\p{Lu})");
  private static final Pattern RUSSIAN_CASE =
      Pattern.compile("(?:[аеиоуыйюяь]|ым|им|ом|ем|ой|ою|ей|ого|ому|его|ему|ий|ый|ая|ую|ых|ыми)$");
  private static final Pattern ADJECTIVE =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}*|\\*{3})-(?:ая|ий|ый|й)");

  private ClippedSurname() {}

  /**
   * A clipped surname in the nominative, from the cases it is written in; with initials if most
   * places have them.
   *
   * @param forms the mask as written at every place, in order
   * @return the mask without a case, the feminine one where the forms decline so; else the first
   */
  static String nominative(List<String> forms) {
    Matcher clipped = FORM.matcher(forms.get(0));
    if (!clipped.matches()) {
      return forms.get(0);
    }
    List<String> initialled = forms.stream().filter(form -> form.contains(".")).toList();
    String initials =
        2 * initialled.size() < forms.size()
            ? ""
            : INITIALLED.matcher(initialled.get(0)).replaceFirst("");
    String surname = declined(forms.stream().map(form -> form.split("\\s", 2)[0]).toList());
    return initials.isEmpty() ? surname : surname + " " + initials;
  }

  /** A form, or the end of one, without the ending of a Russian case. */
  static String bare(String form) {
    return RUSSIAN_CASE.matcher(form).replaceFirst("");
  }

  private static String declined(List<String> forms) {
    String first = forms.get(0);
    boolean adjectival = forms.stream().anyMatch(form -> ADJECTIVE.matcher(form).matches());
    String stem =
        forms.stream()
            .min(
                Comparator.comparing((String form) -> !adjectival && bare(form).endsWith("-"))
                    .thenComparing(String::length))
            .orElse(first);
    String bare = bare(stem);
    if (forms.contains(bare)) {
      return bare;
    }
    if (bare.endsWith("-") && first.equals(bare + "й") && forms.contains(bare + "я")) {
      return bare + "я";
    }
    if (bare.endsWith("-") && forms.contains(bare + "а") && forms.contains(bare + "ой")) {
      return bare + "а";
    }
    if (bare.endsWith("-")) {
      return forms.stream()
          .filter(form -> ADJECTIVE.matcher(form).matches())
          .findFirst()
          .orElse(first);
    }
    if (forms.contains(bare + "а") && forms.stream().anyMatch(form -> form.endsWith("-ой"))) {
      return bare + "а";
    }
    if (forms.contains(bare + "ой") || forms.contains(bare + "ою")) {
      boolean adjective = forms.contains(bare + "ая") || forms.contains(bare + "ую");
      return bare + (adjective ? "ая" : "а");
    }
    for (String adjective : List.of("ий", "ый")) {
      if (forms.contains(bare + adjective)) {
        return bare + adjective;
      }
    }
    boolean masculine = forms.contains(bare + "ым") || forms.contains(bare + "ом");
    return masculine ? bare : first;
  }
}
