package kz.tarazy.norm;

import java.util.List;

/**
 * A group of offences that a norm speaks of.
 *
 * @param members patterns of the offences that belong whatever the facts
 * @param depends patterns of those that may belong
 */
public record OffenceGroup(
    String code, Names names, List<String> members, List<String> depends, Origin origin) {

  /** Whether an offence belongs. */
  public Membership of(String article, String part, List<String> points) {
    if (matches(members, article, part, points)) {
      return Membership.MEMBER;
    }
    return matches(depends, article, part, points) ? Membership.DEPENDS : Membership.OUTSIDE;
  }

  private static boolean matches(
      List<String> patterns, String article, String part, List<String> points) {
    return patterns.stream().anyMatch(pattern -> matches(pattern, article, part, points));
  }

  /** An article, a part, a point, or a range of articles with two dots between. */
  static boolean matches(String pattern, String article, String part, List<String> points) {
    int dots = pattern.indexOf("..");
    if (dots >= 0) {
      int number = number(article);
      return number(pattern.substring(0, dots)) <= number
          && number <= number(pattern.substring(dots + 2));
    }
    String[] steps = pattern.split("\\.", -1);
    return steps[0].equals(article)
        && (steps.length < 2 || steps[1].equals(part))
        && (steps.length < 3 || points.contains(steps[2]));
  }

  private static int number(String article) {
    int hyphen = article.indexOf('-');
    String digits = hyphen < 0 ? article : article.substring(0, hyphen);
    return digits.chars().allMatch(Character::isDigit) && !digits.isEmpty()
        ? Integer.parseInt(digits)
        : -1;
  }

  static OffenceGroup of(Entry entry) {
    entry.only("code", "names", "members", "depends", "verified", "source");
    return new OffenceGroup(
        entry.text("code"),
        Names.of(entry.field("names")),
        entry.texts("members"),
        entry.texts("depends"),
        Origin.of(entry));
  }
}
