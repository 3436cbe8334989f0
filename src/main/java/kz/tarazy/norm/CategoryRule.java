package kz.tarazy.norm;

import java.util.List;
import kz.tarazy.act.PenaltyKind;

/**
 * One way for a sanction to fall into a category.
 *
 * @param guilt the form of guilt it speaks of, or null for any
 * @param above the maximum of imprisonment is more than this many months, or null
 * @param upTo and at most this many, or null
 * @param with kinds the sanction must name
 * @param without kinds it must not name
 */
record CategoryRule(
    Category category,
    Guilt guilt,
    Integer above,
    Integer upTo,
    List<PenaltyKind> with,
    List<PenaltyKind> without) {

  boolean holds(Guilt offence, List<PenaltyRange> basic) {
    if (guilt != null && guilt != offence) {
      return false;
    }
    List<PenaltyKind> kinds = basic.stream().map(PenaltyRange::kind).toList();
    if (!kinds.containsAll(with) || without.stream().anyMatch(kinds::contains)) {
      return false;
    }
    int months =
        basic.stream()
            .filter(range -> range.kind() == PenaltyKind.IMPRISONMENT && range.maximum() != null)
            .mapToInt(PenaltyRange::maximum)
            .max()
            .orElse(0);
    return (above == null || months > above) && (upTo == null || months <= upTo);
  }

  static CategoryRule of(Category category, Entry entry) {
    entry.only("guilt", "above", "up_to", "with", "without");
    return new CategoryRule(
        category,
        entry.has("guilt") ? Coding.of(Guilt.class, entry, "guilt") : null,
        entry.numberOr("above", null),
        entry.numberOr("up_to", null),
        kinds(entry, "with"),
        kinds(entry, "without"));
  }

  private static List<PenaltyKind> kinds(Entry entry, String key) {
    return entry.listOr(key).stream().map(kind -> Coding.of(PenaltyKind.class, kind)).toList();
  }
}
