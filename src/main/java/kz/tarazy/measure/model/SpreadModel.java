package kz.tarazy.measure.model;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Reason;
import org.hipparchus.special.Gamma;

/**
 * Courts that differ in spread: the scale half of a location-scale model, in two steps.
 *
 * <p>For each court the logarithm of the standard deviation of its residuals about its own
 * intercept and slope, as in S. Nakagawa et al., <i>Meta-analysis of variation</i>, Methods in
 * Ecology and Evolution 6 (2015) 143–152, but with the exact mean and variance of the logarithm of
 * a χ² variable with d degrees of freedom, (ψ(d/2) − log(d/2))/2 and ψ'(d/2)/4, where they have
 * 1/(2d); then the courts are pooled as {@link Heterogeneity} does. This holds for residuals that
 * are about normal: heavy tails make courts look more different than they are.
 */
public final class SpreadModel {

  private static final int FEWEST_CASES = 4;
  private static final double Z95 = 1.959963984540054;

  private SpreadModel() {}

  /**
   * Estimates. Courts with fewer than four cases, or without any spread, are left out.
   *
   * @param fit the model of the mean
   * @param courts its sufficient statistics
   */
  public static Fitting<SpreadFit> fit(LinearFit fit, List<Moments> courts) {
    double[] beta = fit.fixed().stream().mapToDouble(Coefficient::estimate).toArray();
    int slope =
        fit.fixed().stream().map(Coefficient::name).toList().indexOf(fit.random().get(1).name());
    List<Moments> used =
        courts.stream()
            .filter(court -> court.n() >= FEWEST_CASES)
            .filter(court -> court.spread(beta, slope) > 1e-12 * court.outcomeSquared())
            .toList();
    if (used.isEmpty()) {
      return Fitting.none(Reason.NO_CASES);
    }
    if (used.size() == 1) {
      return Fitting.none(Reason.ONE_COURT);
    }
    double[] logs = new double[used.size()];
    double[] variances = new double[used.size()];
    for (int j = 0; j < logs.length; j++) {
      double freedom = used.get(j).n() - (used.get(j).varies(slope) ? 2.0 : 1.0);
      variances[j] = Gamma.trigamma(freedom / 2) / 4;
      double bias = (Gamma.digamma(freedom / 2) - Math.log(freedom / 2)) / 2;
      logs[j] = 0.5 * Math.log(used.get(j).spread(beta, slope) / freedom) - bias;
    }
    Heterogeneity between = Heterogeneity.of(logs, variances);
    Estimate mean = between.mean();
    return Fitting.of(
        new SpreadFit(
            Estimate.of(
                Math.exp(mean.value()),
                Math.exp(mean.lower()),
                Math.exp(mean.upper()),
                mean.method()),
            between.variance(),
            between.p(),
            effects(used, logs, variances, between)));
  }

  private static List<CourtEffect> effects(
      List<Moments> courts, double[] logs, double[] variances, Heterogeneity between) {
    double tau = between.variance().value();
    List<CourtEffect> effects = new ArrayList<>();
    for (int j = 0; j < logs.length; j++) {
      double share = tau / (tau + variances[j]);
      double deviation = share * (logs[j] - between.mean().value());
      double half = Z95 * Math.sqrt(share * variances[j]);
      effects.add(
          new CourtEffect(
              courts.get(j).court(),
              courts.get(j).n(),
              deviation,
              deviation - half,
              deviation + half));
    }
    return effects;
  }
}
