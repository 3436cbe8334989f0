package kz.tarazy.extract.learned;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells by its traits which of a few outcomes a place of a text has: logistic regression, one
 * outcome against the rest; safe for many threads.
 *
 * @param model its outcomes are what may be told
 */
public record Classifier(LinearModel model) {

  /** The outcome of a fact that is no finding: another person's, another side's, quoted law. */
  public static final String NOTHING = "nothing";

  /** The probability of each outcome; they sum up to 1. */
  public Map<String, Double> opinion(List<String> traits) {
    double[] scores =
        model.scores(
            traits.stream().map(trait -> new Feature(trait, -1, 1)).toList(), scale(traits));
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = 1 / (1 + Math.exp(-scores[i]));
      sum += scores[i];
    }
    Map<String, Double> opinion = new LinkedHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      opinion.put(model.outcomes().get(i).code(), scores[i] / sum);
    }
    return opinion;
  }

  /** The outcome of the highest probability; of equal ones the first. */
  static String most(Map<String, Double> opinion) {
    return opinion.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .orElseThrow()
        .getKey();
  }

  /** What the values of traits are multiplied by, so that long sentences do not outweigh. */
  public static double scale(List<String> traits) {
    return 1 / Math.sqrt(1.0 + traits.size());
  }
}
