package kz.tarazy.measure;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Exact binomial control limits of a funnel plot, interpolated between counts so that they run
 * smoothly over n.
 *
 * <p>D. J. Spiegelhalter, <i>Funnel plots for comparing institutional performance</i>, Statistics
 * in Medicine 24 (2005) 1185–1202, appendix A.1.1.
 */
public final class FunnelLimits {

  private FunnelLimits() {}

  /**
   * The rate below which a group of {@code n} units falls with probability {@code p} when its true
   * rate is {@code target}.
   *
   * @param n units, 1 or more
   * @param target a rate strictly between 0 and 1
   * @param p a tail such as 0.025 or 0.999
   * @return the limit, within 0 to 1; 1 where even a group of nothing but successes lies within
   */
  public static double limit(long n, double target, double p) {
    BinomialDistribution binomial = new BinomialDistribution(Math.toIntExact(n), target);
    int count = binomial.inverseCumulativeProbability(p);
    if (count == n && p > 0.5) {
      return 1;
    }
    double excess = (binomial.cumulativeProbability(count) - p) / binomial.probability(count);
    return Math.max(0, Math.min(1, (count - excess) / n));
  }

  /**
   * The standard normal deviate that belongs to a count: that of its mid-p tail probability.
   * Negative below the target; infinite where the tail is smaller than a double can hold.
   */
  static double deviate(long n, long successes, double target) {
    boolean low = successes < n * target;
    double rate = low ? target : 1 - target;
    int count = Math.toIntExact(low ? successes : n - successes);
    BinomialDistribution binomial = new BinomialDistribution(Math.toIntExact(n), rate);
    double tail = binomial.cumulativeProbability(count - 1) + 0.5 * binomial.probability(count);
    double size = StandardNormal.quantile(tail);
    return low ? size : -size;
  }
}
