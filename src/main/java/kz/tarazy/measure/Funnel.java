package kz.tarazy.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * The funnel plot of one measure over its courts.
 *
 * <p>Limits are exact binomial ones, widened about the target by the square root of the dispersion;
 * courts without units have no place on the plot.
 *
 * @param target rate of all courts together, or null where there are no units
 * @param dispersion multiplicative over-dispersion, or null where there is no plot
 * @param courts one row a court with units, in the given order; empty where there is no plot
 * @param reason why there is no plot, or null
 */
public record Funnel(Double target, Double dispersion, List<CourtDeviation> courts, Reason reason) {

  public Funnel {
    courts = List.copyOf(courts);
  }

  /**
   * The funnel of the given courts.
   *
   * @param measure id of the measure
   * @param subject what it is about
   */
  public static Funnel of(String measure, String subject, List<Count> courts) {
    List<Count> present = courts.stream().filter(court -> court.n() > 0).toList();
    long n = present.stream().mapToLong(Count::n).sum();
    if (n == 0) {
      return new Funnel(null, null, List.of(), Reason.NO_CASES);
    }
    long successes = present.stream().mapToLong(Count::successes).sum();
    double target = (double) successes / n;
    if (present.size() == 1) {
      return new Funnel(target, null, List.of(), Reason.ONE_COURT);
    }
    if (successes == 0 || successes == n) {
      return new Funnel(target, null, List.of(), Reason.NO_VARIATION);
    }
    double[] z = present.stream().mapToDouble(court -> deviation(court, target)).toArray();
    double dispersion = OverDispersion.factor(z);
    double scale = Math.sqrt(dispersion);
    List<Double> q =
        FalseDiscovery.rates(
            present.stream()
                .map(court -> FunnelLimits.deviate(court.n(), court.successes(), target) / scale)
                .map(StandardNormal::twoSided)
                .toList());
    List<CourtDeviation> rows = new ArrayList<>();
    for (int i = 0; i < present.size(); i++) {
      Count court = present.get(i);
      rows.add(
          new CourtDeviation(
              measure,
              subject,
              court.level(),
              court.n(),
              court.successes(),
              (double) court.successes() / court.n(),
              target,
              limit(court, target, 0.025, scale),
              limit(court, target, 0.975, scale),
              limit(court, target, 0.001, scale),
              limit(court, target, 0.999, scale),
              z[i] / scale,
              dispersion,
              q.get(i)));
    }
    return new Funnel(target, dispersion, rows, null);
  }

  private static double deviation(Count court, double target) {
    double rate = (double) court.successes() / court.n();
    return (rate - target) / Math.sqrt(target * (1 - target) / court.n());
  }

  private static double limit(Count court, double target, double p, double scale) {
    double exact = FunnelLimits.limit(court.n(), target, p);
    return Math.max(0, Math.min(1, target + scale * (exact - target)));
  }
}
