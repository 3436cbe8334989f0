package kz.tarazy.extract.learned;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Weights of the traits of a segment for every circumstance, and how sure a score makes.
 *
 * @param language code of the language
 * @param outcomes the circumstances, in the order of the weights; {@link #OWN} is the last of them
 * @param judge what turns the signs of a finding into its probability; empty while it is not known
 * @param weights by trait
 */
public record LinearModel(
    String language, List<Outcome> outcomes, Judge judge, Map<String, Weights> weights) {

  /**
   * A circumstance that the model knows.
   *
   * @param code the circumstance
   * @param bias its score where no trait speaks
   * @param bar the least probability at which it is found
   */
  public record Outcome(String code, double bias, double bar) {}

  /** The weights of one trait for the outcomes that it speaks for or against. */
  public static final class Weights {

    private final int[] outcomes;
    private final double[] values;

    /**
     * @param outcomes indices of the outcomes, ascending
     * @param values the weight for each of them
     */
    public Weights(int[] outcomes, double[] values) {
      this.outcomes = outcomes.clone();
      this.values = values.clone();
    }

    /** For how many outcomes it has a weight. */
    int size() {
      return outcomes.length;
    }

    int outcome(int index) {
      return outcomes[index];
    }

    double value(int index) {
      return values[index];
    }

    /** The weight for an outcome, 0 if none. */
    public double of(int outcome) {
      int index = Arrays.binarySearch(outcomes, outcome);
      return index < 0 ? 0 : values[index];
    }
  }

  /** The outcome that tells the defendant's own circumstance from another's or quoted law. */
  public static final String OWN = "own";

  public LinearModel {
    outcomes = List.copyOf(outcomes);
    weights = new HashMap<>(weights);
  }

  /** The weights by trait, in alphabetic order. */
  public Map<String, Weights> sorted() {
    return new TreeMap<>(weights);
  }

  /** The score of a segment for every circumstance; a trait counts once. */
  public double[] scores(List<Feature> features, double scale) {
    double[] scores = new double[outcomes.size()];
    Set<String> seen = new HashSet<>();
    for (Feature feature : features) {
      Weights known = weights.get(feature.name());
      if (known != null && seen.add(feature.name())) {
        double value = feature.value() * scale;
        for (int i = 0; i < known.outcomes.length; i++) {
          scores[known.outcomes[i]] += known.values[i] * value;
        }
      }
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] += outcomes.get(i).bias();
    }
    return scores;
  }

  /** How many circumstances it knows. */
  int circumstances() {
    return outcomes.size() - 1;
  }
}
