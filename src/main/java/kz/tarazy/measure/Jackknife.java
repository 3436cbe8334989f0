package kz.tarazy.measure;

import java.util.function.IntToDoubleFunction;

/**
 * Intervals by leaving out one unit at a time; units of one pattern leave the same figure behind,
 * so each pattern is left out once and weighted by its count.
 *
 * <p>B. Efron and C. Stein, <i>The jackknife estimate of variance</i>, Annals of Statistics 9
 * (1981) 586–596.
 */
final class Jackknife {

  private Jackknife() {}

  /**
   * A figure with the normal interval of its jackknife standard error, kept within bounds.
   *
   * @param value the figure over all units
   * @param counts units of each pattern
   * @param without the figure over all units but one of the given pattern
   */
  static Estimate interval(
      double value,
      long[] counts,
      IntToDoubleFunction without,
      double least,
      double most,
      String method) {
    long n = 0;
    double sum = 0;
    double[] left = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        left[i] = without.applyAsDouble(i);
        n += counts[i];
        sum += counts[i] * left[i];
      }
    }
    double squares = 0;
    for (int i = 0; i < counts.length; i++) {
      squares += counts[i] * Math.pow(left[i] - sum / n, 2);
    }
    double half = StandardNormal.Z95 * Math.sqrt((n - 1.0) / n * squares);
    if (!Double.isFinite(half)) {
      return Estimate.withoutInterval(value, method, Reason.TOO_FEW_UNITS);
    }
    if (half < 1e-6) {
      return Estimate.withoutInterval(value, method, Reason.NO_DISAGREEMENT);
    }
    return Estimate.of(value, Math.max(least, value - half), Math.min(most, value + half), method);
  }
}
