package kz.tarazy.norm;

import java.util.Set;
import java.util.stream.Collectors;
import kz.tarazy.act.Stage;
import org.hipparchus.fraction.BigFraction;

/**
 * One fraction of a cap and what it is for.
 *
 * @param categories categories it is for, or empty for all
 * @param group group of offences it is for, or null for all
 * @param stage stage it is for, or null for all
 * @param provision the exact provision, or null where the norm has no finer one
 */
record FractionRule(
    BigFraction fraction, Set<Category> categories, String group, Stage stage, String provision) {

  static FractionRule of(Entry entry) {
    entry.only("fraction", "categories", "group", "stage", "provision");
    return new FractionRule(
        fraction(entry.field("fraction")),
        categories(entry),
        entry.textOr("group", null),
        entry.has("stage") ? Coding.of(Stage.class, entry, "stage") : null,
        entry.textOr("provision", null));
  }

  static Set<Category> categories(Entry entry) {
    return entry.listOr("categories").stream()
        .map(category -> Coding.of(Category.class, category))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static BigFraction fraction(Entry entry) {
    String[] terms = entry.text().split("/", -1);
    try {
      int numerator = Integer.parseInt(terms[0]);
      int denominator = Integer.parseInt(terms[1]);
      if (terms.length == 2 && numerator > 0 && numerator <= denominator) {
        return new BigFraction(numerator, denominator);
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
      throw entry.error("'%s' must be a fraction such as a/b".formatted(entry.text()));
    }
    throw entry.error("'%s' must be a fraction of at most one".formatted(entry.text()));
  }
}
