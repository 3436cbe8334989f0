package kz.tarazy.norm;

import java.util.List;
import java.util.Set;
import kz.tarazy.act.PenaltyKind;

/**
 * A kind of punishment that is not imposed for some offences.
 *
 * @param categories categories it is not imposed for
 * @param group further group of offences, or null
 * @param except articles left out of the group
 * @param unlessCategories categories of the exception, with {@code unlessGroup}
 * @param unlessGroup group of the exception, or null
 */
public record BarRule(
    PenaltyKind kind,
    Set<Category> categories,
    String group,
    List<String> except,
    Set<Category> unlessCategories,
    String unlessGroup) {

  static BarRule of(Entry entry) {
    entry.only("kind", "categories", "group", "except", "unless");
    Entry unless = entry.has("unless") ? entry.field("unless").only("categories", "group") : null;
    return new BarRule(
        Coding.of(PenaltyKind.class, entry, "kind"),
        FractionRule.categories(entry),
        entry.textOr("group", null),
        entry.texts("except"),
        unless == null ? Set.of() : FractionRule.categories(unless),
        unless == null ? null : unless.text("group"));
  }
}
