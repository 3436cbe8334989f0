package kz.tarazy.measure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Agreement between readings of the same units beyond what chance would bring. */
public final class Agreement {

  /** Krippendorff's alpha with a jackknife interval over units. */
  public static final String ALPHA = "krippendorff_alpha_nominal";

  /** Cohen's kappa with its large-sample interval. */
  public static final String KAPPA = "cohen_kappa";

  private Agreement() {}

  /**
   * Krippendorff's alpha for nominal values, any number of readers, missing values allowed. Units
   * that fewer than two readers read say nothing and are left out.
   *
   * <p>K. Krippendorff, <i>Computing Krippendorff's alpha-reliability</i> (2011).
   */
  public static Estimate alpha(List<Ratings> patterns) {
    List<Ratings> pairable =
        patterns.stream()
            .filter(p -> p.values().stream().filter(Objects::nonNull).count() >= 2)
            .toList();
    if (pairable.isEmpty()) {
      return Estimate.none(ALPHA, Reason.NO_CASES);
    }
    double alpha = alpha(pairable, -1);
    if (Double.isNaN(alpha)) {
      return Estimate.none(ALPHA, Reason.NO_VARIATION);
    }
    long[] counts = pairable.stream().mapToLong(Ratings::count).toArray();
    return Jackknife.interval(alpha, counts, without -> alpha(pairable, without), -1, 1, ALPHA);
  }

  /**
   * Alpha with one unit of the pattern at {@code without} left out; NaN if only one value is left.
   */
  private static double alpha(List<Ratings> patterns, int without) {
    Map<String, Double> totals = new TreeMap<>();
    double disagreement = 0;
    for (int i = 0; i < patterns.size(); i++) {
      double units = patterns.get(i).count() - (i == without ? 1 : 0);
      Map<String, Integer> values = new TreeMap<>();
      patterns.get(i).values().stream()
          .filter(Objects::nonNull)
          .forEach(value -> values.merge(value, 1, Integer::sum));
      int readers = values.values().stream().mapToInt(Integer::intValue).sum();
      for (Map.Entry<String, Integer> value : values.entrySet()) {
        totals.merge(value.getKey(), units * value.getValue(), Double::sum);
        disagreement += units * value.getValue() * (readers - value.getValue()) / (readers - 1);
      }
    }
    double n = totals.values().stream().mapToDouble(Double::doubleValue).sum();
    double pairs = n * n - totals.values().stream().mapToDouble(total -> total * total).sum();
    return pairs == 0 ? Double.NaN : 1 - (n - 1) * disagreement / pairs;
  }

  /**
   * Cohen's kappa of a square table, with the large-sample interval of J. L. Fleiss, J. Cohen and
   * B. S. Everitt, Psychological Bulletin 72 (1969) 323–327.
   *
   * @param table units by the first reader's value (row) and the second's (column)
   */
  public static Estimate kappa(long[][] table) {
    int k = table.length;
    double n = 0;
    double[] rows = new double[k];
    double[] columns = new double[k];
    double agreed = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        n += table[i][j];
        rows[i] += table[i][j];
        columns[j] += table[i][j];
      }
      agreed += table[i][i];
    }
    if (n == 0) {
      return Estimate.none(KAPPA, Reason.NO_CASES);
    }
    double chance = 0;
    for (int i = 0; i < k; i++) {
      chance += rows[i] * columns[i] / (n * n);
    }
    if (chance > 1 - 1e-12) {
      return Estimate.none(KAPPA, Reason.NO_VARIATION);
    }
    double kappa = (agreed / n - chance) / (1 - chance);
    double variance = -Math.pow(kappa - chance * (1 - kappa), 2);
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double off = (1 - kappa) * (columns[i] + rows[j]) / n;
        double weight = i == j ? 1 - (1 - kappa) * (rows[i] + columns[i]) / n : off;
        variance += table[i][j] / n * weight * weight;
      }
    }
    double half = StandardNormal.Z95 * Math.sqrt(Math.max(0, variance) / n) / (1 - chance);
    return half < 1e-6
        ? Estimate.withoutInterval(kappa, KAPPA, Reason.NO_DISAGREEMENT)
        : Estimate.of(kappa, Math.max(-1, kappa - half), Math.min(1, kappa + half), KAPPA);
  }
}
