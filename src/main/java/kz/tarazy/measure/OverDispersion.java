package kz.tarazy.measure;

import java.util.Arrays;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * How much more groups vary than chance alone would let them.
 *
 * <p>D. J. Spiegelhalter, <i>Handling over-dispersion of performance indicators</i>, Quality and
 * Safety in Health Care 14 (2005) 347–351: the mean square of the winsorised deviations.
 */
public final class OverDispersion {

  /** The share of deviations pulled in at each end. */
  public static final double WINSORISED = 0.1;

  private OverDispersion() {}

  /**
   * The multiplicative factor on the variance: 1 where groups vary as chance lets them.
   *
   * @param z unadjusted deviations of the groups, at least one
   */
  public static double factor(double[] z) {
    return Math.max(1, meanSquare(winsorise(z)));
  }

  /** Pulls the most extreme tenth at each end in to the tenth and ninetieth percentile. */
  static double[] winsorise(double[] z) {
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(z);
    double low = percentile.evaluate(100 * WINSORISED);
    double high = percentile.evaluate(100 * (1 - WINSORISED));
    return Arrays.stream(z).map(value -> Math.max(low, Math.min(high, value))).toArray();
  }

  private static double meanSquare(double[] values) {
    return Arrays.stream(values).map(value -> value * value).average().orElseThrow();
  }
}
