package kz.tarazy.measure;

import java.util.Arrays;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.random.RandomGenerator;

/**
 * Draws from one binomial distribution by inversion: the cumulative probabilities are tabulated
 * once where they are told apart from 0 and 1, so that a draw is a search in the table. One draw
 * takes one number of the generator.
 */
public final class BinomialDraws {

  /** Beyond so many standard deviations less is left than a number drawn can tell from none. */
  private static final double REACH = 12;

  /** The least number of successes in the table. */
  private final int first;

  private final double[] cumulative;

  /**
   * Tabulates.
   *
   * @param trials 0 or more
   * @param probability of a success, from 0 to 1
   */
  public BinomialDraws(int trials, double probability) {
    BinomialDistribution distribution = new BinomialDistribution(trials, probability);
    double reach = REACH * Math.sqrt(distribution.getNumericalVariance() + 1);
    first = (int) Math.max(0, Math.floor(distribution.getNumericalMean() - reach));
    int last = (int) Math.min(trials, Math.ceil(distribution.getNumericalMean() + reach));
    cumulative = new double[last - first + 1];
    double sum = 0;
    for (int k = 0; k < cumulative.length; k++) {
      sum += distribution.probability(first + k);
      cumulative[k] = sum;
    }
  }

  /** The least number of successes whose cumulative probability reaches the number drawn. */
  public int next(RandomGenerator random) {
    int found = Arrays.binarySearch(cumulative, random.nextDouble());
    int reached = found >= 0 ? found : -found - 1;
    return first + Math.min(reached, cumulative.length - 1);
  }
}
