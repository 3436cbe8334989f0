package kz.tarazy.extract.learned;

import java.util.List;
import java.util.Locale;
import kz.tarazy.act.Span;

/**
 * A circumstance that a model found in a sentence.
 *
 * @param code the circumstance
 * @param span the words that weighed most, in offsets of the normalised text
 * @param probability share of such findings that are right, as measured in training
 * @param strongest the dictionary forms that weighed most, strongest first
 */
public record Learned(String code, Span span, double probability, List<String> strongest) {

  /** What its findings have in place of a rule's id begins with this. */
  public static final String RULE = "learned";

  public Learned {
    strongest = List.copyOf(strongest);
  }

  /** What stands in place of a rule's id: {@code learned 0.97: стыдиться·поступок}. */
  public String rule() {
    return "%s %s: %s"
        .formatted(
            RULE, String.format(Locale.ROOT, "%.2f", probability), String.join("·", strongest));
  }

  /**
   * What found a fact, by the id of its rule: a rule, or a model with the tenth of its probability.
   */
  public static String finder(String rule) {
    return rule.startsWith(RULE) ? rule.substring(0, RULE.length() + " 0.9".length()) : "rule";
  }
}
