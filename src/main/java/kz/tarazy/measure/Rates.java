package kz.tarazy.measure;

import java.util.List;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/**
 * Rates with Wilson score intervals.
 *
 * <p>E. B. Wilson, <i>Probable inference, the law of succession, and statistical inference</i>,
 * JASA 22 (1927); method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872.
 */
public final class Rates {

  /** The method that rows of this class carry. */
  public static final String METHOD = "wilson";

  private static final double LEVEL = 0.95;

  private Rates() {}

  /** The rate of one group; not estimable for a group without units. */
  public static Estimate rate(long n, long successes) {
    if (n == 0) {
      return Estimate.none(METHOD, Reason.NO_CASES);
    }
    double rate = (double) successes / n;
    ConfidenceInterval interval =
        BinomialProportion.getWilsonScoreInterval(Math.toIntExact(n), rate, LEVEL);
    return Estimate.of(
        rate,
        successes == 0 ? 0 : interval.getLowerBound(),
        successes == n ? 1 : interval.getUpperBound(),
        METHOD);
  }

  /**
   * One row a group, in the given order. A group below the minimum keeps its row and counts,
   * without a figure.
   *
   * @param dimension what the groups are: {@code court}, {@code region} …
   * @param minimum the fewest units a figure is given for
   */
  public static List<Measure> rows(
      Topic topic, String dimension, List<Count> groups, long minimum) {
    return groups.stream().map(group -> row(topic, dimension, group, minimum)).toList();
  }

  private static Measure row(Topic topic, String dimension, Count group, long minimum) {
    Estimate estimate =
        group.n() > 0 && group.n() < minimum
            ? Estimate.none(METHOD, Reason.BELOW_MINIMUM)
            : rate(group.n(), group.successes());
    return topic.row(dimension, group.level(), group.n(), group.successes(), estimate);
  }
}
