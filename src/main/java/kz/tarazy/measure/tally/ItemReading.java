package kz.tarazy.measure.tally;

import java.io.Serializable;
import java.util.List;

/**
 * Three readings of one item of the law for one person.
 *
 * @param stated whether the act states the fact, a party's claim aside
 * @param cited whether the court cites the item
 * @param recognised whether the court counts the circumstance
 */
public record ItemReading(boolean stated, boolean cited, boolean recognised)
    implements Serializable {

  static final ItemReading NONE = new ItemReading(false, false, false);

  /** Either of the two. */
  public ItemReading or(ItemReading other) {
    return new ItemReading(
        stated || other.stated, cited || other.cited, recognised || other.recognised);
  }

  List<String> values() {
    return List.of(word(stated), word(cited), word(recognised));
  }

  private static String word(boolean yes) {
    return yes ? "yes" : "no";
  }
}
