package kz.tarazy.evaluate.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What models that had not seen a sample made of it, and how sure they must be.
 *
 * @param outcomes one for each sample and circumstance that no rule found in it
 */
record Outcomes(List<Outcome> outcomes) {

  /** Findings that a bar rests on are held to be preceded by so many of average precision. */
  private static final double PRIOR = 3;

  private static final int STEPS = 60;
  private static final double LOWEST = 0.5;
  private static final double HIGHEST = 0.99;

  /**
   * One circumstance in one sample.
   *
   * @param judged whether the sample is labelled for that very circumstance
   * @param tells whether the sample tells it
   */
  record Outcome(String code, double score, boolean judged, boolean tells) {}

  /** Score to probability: slope and offset. */
  record Curve(double slope, double offset) {

    double probability(double score) {
      return 1 / (1 + Math.exp(-(slope * score + offset)));
    }
  }

  Outcomes {
    outcomes = List.copyOf(outcomes);
  }

  private List<Outcome> judged() {
    return outcomes.stream()
        .filter(Outcome::judged)
        .filter(outcome -> !Double.isInfinite(outcome.score()))
        .toList();
  }

  /** The logistic curve through the scores (Platt 1999), by Newton's method. */
  Curve curve() {
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < STEPS; step++) {
      double[] g = {-1e-3 * (slope - 1), -1e-3 * offset};
      double aa = 1e-3;
      double ab = 0;
      double bb = 1e-3;
      for (Outcome outcome : judged()) {
        double p = new Curve(slope, offset).probability(outcome.score());
        double error = (outcome.tells() ? 1 : 0) - p;
        double weight = p * (1 - p);
        g[0] += error * outcome.score();
        g[1] += error;
        aa += weight * outcome.score() * outcome.score();
        ab += weight * outcome.score();
        bb += weight;
      }
      double determinant = aa * bb - ab * ab;
      slope += (bb * g[0] - ab * g[1]) / determinant;
      offset += (aa * g[1] - ab * g[0]) / determinant;
    }
    return new Curve(slope, offset);
  }

  /** The least probability at which all findings together are right in the share wanted. */
  double bar(Curve curve, double precision) {
    return lowest(judged(), curve, precision, 0);
  }

  /** The same for one circumstance, held against what all together reach. */
  double bar(String code, Curve curve, double precision) {
    List<Outcome> own =
        judged().stream().filter(outcome -> outcome.code().equals(code)).toList();
    return Math.max(bar(curve, precision), lowest(own, curve, precision, PRIOR));
  }

  private static double lowest(
      List<Outcome> outcomes, Curve curve, double precision, double prior) {
    List<Outcome> sorted = new ArrayList<>(outcomes);
    sorted.sort(Comparator.comparingDouble((Outcome outcome) -> -outcome.score()));
    double right = prior * precision;
    double all = prior;
    double bar = HIGHEST;
    for (Outcome outcome : sorted) {
      right += outcome.tells() ? 1 : 0;
      all++;
      double probability = curve.probability(outcome.score());
      if (right / all >= precision && outcome.tells()) {
        bar = Math.min(bar, probability);
      }
    }
    return prior > 0 && outcomes.isEmpty() ? LOWEST : Math.max(LOWEST, bar);
  }
}
