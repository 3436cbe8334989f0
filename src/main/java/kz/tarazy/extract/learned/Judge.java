package kz.tarazy.extract.learned;

import java.util.List;

/**
 * Turns the signs of a finding into the probability that it is right, by logistic regression over
 * all circumstances of a language.
 *
 * @param weights one for each of {@link Signs#values()}, the constant last
 */
public record Judge(List<Double> weights) {

  /** One for each sign, and the constant. */
  static final int WEIGHTS = 13;

  /** Without weights it is not known yet. */
  public Judge {
    weights = List.copyOf(weights);
    if (!weights.isEmpty() && weights.size() != WEIGHTS) {
      throw new IllegalArgumentException(
          "a judge has %d weights, not %d".formatted(WEIGHTS, weights.size()));
    }
  }

  /** The probability that the signs speak of. */
  public double probability(Signs signs) {
    List<Double> values = signs.values();
    double score = weights.get(values.size());
    for (int i = 0; i < values.size(); i++) {
      score += weights.get(i) * values.get(i);
    }
    return 1 / (1 + Math.exp(-score));
  }
}
