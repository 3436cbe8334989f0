package kz.tarazy.measure;

import org.hipparchus.distribution.continuous.TDistribution;

/** Means with Student's interval, from sums. */
public final class Means {

  /** The method of these figures. */
  public static final String METHOD = "mean_t";

  /** The method of the figures over units that come in acts. */
  public static final String CLUSTERED = "mean_t_clustered";

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

  /**
   * The mean of units that come in acts: the ratio estimator's variance between acts (W. G.
   * Cochran, <i>Sampling Techniques</i>, 1977, section 6.3), Student's interval with one degree of
   * freedom less than there are acts.
   *
   * @param sums with the units' values, in steps, in the place of successes
   * @param steps how many steps are one
   * @param minimum the fewest units a figure is given for
   */
  public static Estimate mean(ClusterSums sums, double steps, long minimum) {
    if (sums.n() == 0) {
      return Estimate.none(CLUSTERED, Reason.NO_CASES);
    }
    if (sums.n() < minimum) {
      return Estimate.none(CLUSTERED, Reason.BELOW_MINIMUM);
    }
    double n = sums.n();
    double mean = sums.successes() / n;
    if (sums.acts() < 2) {
      return Estimate.withoutInterval(mean / steps, CLUSTERED, Reason.TOO_FEW_UNITS);
    }
    double squares =
        sums.successesSquared() - 2 * mean * sums.product() + mean * mean * sums.nSquared();
    double variance = (double) sums.acts() / (sums.acts() - 1) * squares / (n * n);
    if (squares <= 1e-12 * sums.successesSquared()) {
      return Estimate.withoutInterval(mean / steps, CLUSTERED, Reason.NO_DISAGREEMENT);
    }
    double half =
        new TDistribution(sums.acts() - 1.0).inverseCumulativeProbability(0.975)
            * Math.sqrt(variance);
    return Estimate.of(mean / steps, (mean - half) / steps, (mean + half) / steps, CLUSTERED);
  }
}
