package kz.tarazy.extract.learned;

import java.util.List;

/**
 * Tells by its traits which of a few outcomes a place of a text has: logistic regression, one
 * outcome against the rest; safe for many threads.
 *
 * @param model its outcomes are what may be told
 */
public record Classifier(LinearModel model) {

  /** The outcome of a fact that is no finding: another person's, another side's, quoted law. */
  public static final String NOTHING = "nothing";

  /** The outcome that most speaks for. */
  public String outcome(List<String> traits) {
    double[] scores = scores(traits);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return model.outcomes().get(best).code();
  }

  private double[] scores(List<String> traits) {
    return model.scores(
        traits.stream().map(trait -> new Feature(trait, -1, 1)).toList(), scale(traits));
  }

  /** What the values of traits are multiplied by, so that long sentences do not outweigh. */
  public static double scale(List<String> traits) {
    return 1 / Math.sqrt(1.0 + traits.size());
  }
}
