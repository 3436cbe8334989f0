package kz.tarazy.measure;

import java.util.List;

/**
 * What the rate of units that come in acts, and its variance between acts, are computed from.
 *
 * @param acts acts with at least one unit
 * @param n units
 * @param successes units with the outcome
 * @param nSquared sum over acts of the square of an act's units
 * @param successesSquared sum over acts of the square of an act's units with the outcome
 * @param product sum over acts of their product
 */
public record ClusterSums(
    long acts, long n, long successes, long nSquared, long successesSquared, long product) {

  /** No act at all. */
  public static final ClusterSums NONE = new ClusterSums(0, 0, 0, 0, 0, 0);

  /** The sums of these acts. */
  public static ClusterSums of(List<ActCount> acts) {
    long[] sums = new long[6];
    for (ActCount act : acts) {
      sums[0] += act.acts();
      sums[1] += act.acts() * act.n();
      sums[2] += act.acts() * act.successes();
      sums[3] += act.acts() * act.n() * act.n();
      sums[4] += act.acts() * act.successes() * act.successes();
      sums[5] += act.acts() * act.n() * act.successes();
    }
    return new ClusterSums(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
  }
}
