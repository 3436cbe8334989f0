package kz.tarazy.measure;

import org.hipparchus.distribution.continuous.TDistribution;

/** Means with Student's interval, from sums. */
public final class Means {

  /** The method of these figures. */
  public static final String METHOD = "mean_t";

  private Means() {}

  /**
   * A mean.
   *
   * @param n units
   * @param sum sum of their values
   * @param squares sum of the squares of their values
   * @param minimum the fewest units a figure is given for
   */
  public static Estimate mean(long n, double sum, double squares, long minimum) {
    if (n == 0) {
      return Estimate.none(METHOD, Reason.NO_CASES);
    }
    if (n < minimum) {
      return Estimate.none(METHOD, Reason.BELOW_MINIMUM);
    }
    double mean = sum / n;
    if (n == 1) {
      return Estimate.withoutInterval(mean, METHOD, Reason.TOO_FEW_UNITS);
    }
    double variance = (squares - sum * mean) / (n - 1);
    if (variance <= 1e-12 * squares) {
      return Estimate.withoutInterval(mean, METHOD, Reason.NO_DISAGREEMENT);
    }
    double half =
        new TDistribution(n - 1.0).inverseCumulativeProbability(0.975) * Math.sqrt(variance / n);
    return Estimate.of(mean, mean - half, mean + half, METHOD);
  }
}
