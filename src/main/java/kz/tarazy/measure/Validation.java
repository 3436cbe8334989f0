package kz.tarazy.measure;

/**
 * The extractor's hits and errors on annotated units, for one subject.
 *
 * @param truePositives units with the finding, found
 * @param falseNegatives units with the finding, missed
 * @param falsePositives units without it, wrongly found
 * @param trueNegatives units without it, rightly not found
 */
public record Validation(
    long truePositives, long falseNegatives, long falsePositives, long trueNegatives) {

  public Validation {
    if (Math.min(Math.min(truePositives, falseNegatives), Math.min(falsePositives, trueNegatives))
        < 0) {
      throw new IllegalArgumentException("Counts of a validation must be 0 or more");
    }
  }

  /** Both sets of annotated units together. */
  public Validation plus(Validation other) {
    return new Validation(
        truePositives + other.truePositives,
        falseNegatives + other.falseNegatives,
        falsePositives + other.falsePositives,
        trueNegatives + other.trueNegatives);
  }

  long positives() {
    return truePositives + falseNegatives;
  }

  long negatives() {
    return trueNegatives + falsePositives;
  }

  /** Share of the findings that were found; NaN if none were annotated. */
  double sensitivity() {
    return (double) truePositives / positives();
  }

  /** Share of the units without it that were left alone; NaN if there were none. */
  double specificity() {
    return (double) trueNegatives / negatives();
  }

  /** Harmonic mean of precision and recall; 0 where there is nothing to find. */
  public double f1() {
    long total = 2 * truePositives + falsePositives + falseNegatives;
    return total == 0 ? 0 : 2.0 * truePositives / total;
  }
}
