package kz.tarazy.evaluate;

/**
 * Agreement of found with annotated facts.
 *
 * @param tp found and annotated
 * @param fp found, not annotated
 * @param fn annotated, not found
 */
public record Score(long tp, long fp, long fn) {

  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(tp + other.tp, fp + other.fp, fn + other.fn);
  }

  /** Share of what was found that is annotated; 1 where nothing was found. */
  public double precision() {
    return tp + fp == 0 ? 1 : (double) tp / (tp + fp);
  }

  /** Share of what is annotated that was found; 1 where nothing is annotated. */
  public double recall() {
    return tp + fn == 0 ? 1 : (double) tp / (tp + fn);
  }

  /** Harmonic mean of precision and recall; 1 where there is nothing to find and nothing found. */
  public double f1() {
    return tp + fp + fn == 0 ? 1 : 2.0 * tp / (2.0 * tp + fp + fn);
  }
}
