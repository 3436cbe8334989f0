package kz.tarazy.measure;

import java.util.List;

/**
 * The rate of units that come in acts, several of one act being alike: Wilson's interval at the
 * number of independent units that would vary as much.
 *
 * <p>E. L. Korn and B. I. Graubard, <i>Confidence intervals for proportions with small expected
 * number of positive counts estimated from survey data</i>, Survey Methodology 24 (1998) 193–201;
 * the variance between acts is that of the ratio estimator (W. G. Cochran, <i>Sampling
 * Techniques</i>, 1977, section 6.3).
 */
public final class ClusteredRate {

  /** The method of these figures. */
  public static final String METHOD = "wilson_clustered";

  private ClusteredRate() {}

  /**
   * The rate of the units of some acts; where the acts show no spread, as for independent units.
   */
  public static Estimate of(List<ActCount> acts) {
    double clusters = acts.stream().mapToLong(ActCount::acts).sum();
    double n = acts.stream().mapToDouble(act -> (double) act.n() * act.acts()).sum();
    double successes =
        acts.stream().mapToDouble(act -> (double) act.successes() * act.acts()).sum();
    if (n == 0) {
      return Estimate.none(METHOD, Reason.NO_CASES);
    }
    double rate = successes / n;
    double squares =
        acts.stream()
            .mapToDouble(act -> act.acts() * Math.pow(act.successes() - rate * act.n(), 2))
            .sum();
    double variance = clusters < 2 ? 0 : clusters / (clusters - 1) * squares / (n * n);
    double binomial = rate * (1 - rate) / n;
    double effective = variance <= 0 ? n : Math.min(n, n * binomial / variance);
    double z = StandardNormal.Z95;
    double centre = (rate + z * z / (2 * effective)) / (1 + z * z / effective);
    double half =
        z
            / (1 + z * z / effective)
            * Math.sqrt(rate * (1 - rate) / effective + z * z / (4 * effective * effective));
    return Estimate.of(
        rate,
        successes == 0 ? 0 : Math.max(0, centre - half),
        successes == n ? 1 : Math.min(1, centre + half),
        METHOD);
  }
}
