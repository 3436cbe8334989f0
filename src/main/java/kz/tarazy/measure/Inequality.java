package kz.tarazy.measure;

import java.util.Map;
import java.util.TreeMap;

/**
 * Gini's coefficient: half the mean absolute difference between two units over their mean.
 *
 * <p>C. Gini, <i>Measurement of inequality of incomes</i>, Economic Journal 31 (1921) 124–126.
 */
public final class Inequality {

  /** The method of these figures. */
  public static final String METHOD = "gini_jackknife";

  private Inequality() {}

  /**
   * The coefficient of a sample, 0 where all are alike.
   *
   * @param units how many units have each value; values 0 or more
   */
  public static Estimate gini(Map<Double, Long> units) {
    TreeMap<Double, Long> sorted = new TreeMap<>(units);
    sorted.values().removeIf(count -> count == 0);
    if (sorted.isEmpty()) {
      return Estimate.none(METHOD, Reason.NO_CASES);
    }
    if (sorted.firstKey() < 0) {
      throw new IllegalArgumentException(
          "Gini's coefficient needs values of 0 or more, cannot be: " + sorted.firstKey());
    }
    double[] values = sorted.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    long[] counts = sorted.values().stream().mapToLong(Long::longValue).toArray();
    if (sorted.lastKey() == 0) {
      return Estimate.none(METHOD, Reason.NO_VARIATION);
    }
    return Jackknife.interval(
        gini(values, counts, -1), counts, i -> gini(values, counts, i), 0, 1, METHOD);
  }

  private static double gini(double[] values, long[] counts, int without) {
    double n = 0;
    double sum = 0;
    double ranked = 0;
    for (int i = 0; i < values.length; i++) {
      double count = counts[i] - (i == without ? 1 : 0);
      ranked += values[i] * count * (2 * n + count);
      n += count;
      sum += values[i] * count;
    }
    return ranked / (n * sum) - 1;
  }
}
