package kz.tarazy.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    return of(ClusterSums.of(acts));
  }

  /** The rate of the units that these sums are taken over. */
  public static Estimate of(ClusterSums sums) {
    if (sums.n() == 0) {
      return Estimate.none(METHOD, Reason.NO_CASES);
    }
    double rate = (double) sums.successes() / sums.n();
    double effective = effective(sums);
    double z = StandardNormal.Z95;
    double centre = (rate + z * z / (2 * effective)) / (1 + z * z / effective);
    double half =
        z
            / (1 + z * z / effective)
            * Math.sqrt(rate * (1 - rate) / effective + z * z / (4 * effective * effective));
    return Estimate.of(
        rate,
        sums.successes() == 0 ? 0 : Math.min(rate, Math.max(0, centre - half)),
        sums.successes() == sums.n() ? 1 : Math.max(rate, Math.min(1, centre + half)),
        METHOD);
  }

  /**
   * The number of independent units that would vary as much: never more than there are; that of the
   * acts where a single act, or a rate of 0 or 1, leaves nothing to judge the spread by.
   */
  static double effective(ClusterSums sums) {
    double n = sums.n();
    if (sums.acts() < 2 || sums.successes() == 0 || sums.successes() == sums.n()) {
      return sums.acts();
    }
    double rate = sums.successes() / n;
    double squares =
        sums.successesSquared() - 2 * rate * sums.product() + rate * rate * sums.nSquared();
    double variance = (double) sums.acts() / (sums.acts() - 1) * squares / (n * n);
    double binomial = rate * (1 - rate) / n;
    return variance <= binomial ? n : n * binomial / variance;
  }

  /**
   * One row a group, in the given order. A group below the minimum keeps its row and counts,
   * without a figure.
   *
   * @param dimension what the groups are: {@code court}, {@code region} …
   * @param minimum the fewest units a figure is given for
   */
  public static List<Measure> rows(
      Topic topic, String dimension, Map<String, ClusterSums> groups, long minimum) {
    List<Measure> rows = new ArrayList<>();
    groups.forEach(
        (level, sums) -> {
          Estimate estimate =
              sums.n() > 0 && sums.n() < minimum
                  ? Estimate.none(METHOD, Reason.BELOW_MINIMUM)
                  : of(sums);
          rows.add(topic.row(dimension, level, sums.n(), sums.successes(), estimate));
        });
    return rows;
  }
}
