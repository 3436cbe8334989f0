package kz.tarazy.measure.model;

import java.util.List;
import kz.tarazy.measure.BinomialDraws;
import kz.tarazy.measure.Count;
import kz.tarazy.measure.Reason;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * The point at which a series of rates changes most, and whether it changes at all.
 *
 * <p>D. V. Hinkley and E. A. Hinkley, <i>Inference about the change-point in a sequence of binomial
 * variables</i>, Biometrika 57 (1970) 477–488. The p-value of the largest likelihood ratio is that
 * among series drawn with one rate throughout, as the largest of many has no simple distribution.
 *
 * @param first position of the first period after the change
 * @param earliest the earliest position that the data do not exclude: twice the log-likelihood
 *     within 3.84 of the best
 * @param latest the latest such position
 * @param before rate before the change
 * @param after rate from it on
 * @param p probability of so strong a change in a series without any
 */
public record ChangePoint(
    int first, int earliest, int latest, double before, double after, double p) {

  private static final double CHI_SQUARE_95 = 3.841458820694124;

  /**
   * Searches.
   *
   * @param periods counts by period, in order
   * @param draws series drawn for the p-value, such as 999
   * @param seed seed of the draws: the same seed gives the same p-value
   */
  public static Fitting<ChangePoint> of(List<Count> periods, int draws, long seed) {
    double[] n = periods.stream().mapToDouble(Count::n).toArray();
    double[] y = periods.stream().mapToDouble(Count::successes).toArray();
    double units = sum(n, 0, n.length);
    double successes = sum(y, 0, y.length);
    if (units == 0) {
      return Fitting.none(Reason.NO_CASES);
    }
    if (successes == 0 || successes == units) {
      return Fitting.none(Reason.NO_VARIATION);
    }
    if (periods.stream().filter(period -> period.n() > 0).count() < 3) {
      return Fitting.none(Reason.TOO_FEW_UNITS);
    }
    double[] ratios = ratios(n, y);
    int best = best(ratios);
    int earliest = best;
    int latest = best;
    for (int t = 1; t < ratios.length; t++) {
      if (ratios[t] >= ratios[best] - CHI_SQUARE_95) {
        earliest = Math.min(earliest, t);
        latest = Math.max(latest, t);
      }
    }
    return Fitting.of(
        new ChangePoint(
            best,
            earliest,
            latest,
            sum(y, 0, best) / sum(n, 0, best),
            sum(y, best, y.length) / sum(n, best, n.length),
            p(n, successes / units, ratios[best], draws, seed)));
  }

  private static double p(double[] n, double rate, double observed, int draws, long seed) {
    RandomGenerator random = new Well19937c(seed);
    BinomialDraws[] periods = new BinomialDraws[n.length];
    for (int t = 0; t < n.length; t++) {
      periods[t] = new BinomialDraws((int) n[t], rate);
    }
    int reached = 0;
    double[] drawn = new double[n.length];
    for (int draw = 0; draw < draws; draw++) {
      for (int t = 0; t < n.length; t++) {
        drawn[t] = periods[t].next(random);
      }
      double[] ratios = ratios(n, drawn);
      if (ratios[best(ratios)] >= observed) {
        reached++;
      }
    }
    return (1.0 + reached) / (1 + draws);
  }

  /** Twice the gain of log-likelihood by a change before each position; 0 where a side is empty. */
  private static double[] ratios(double[] n, double[] y) {
    double units = sum(n, 0, n.length);
    double successes = sum(y, 0, y.length);
    double[] ratios = new double[n.length];
    double unitsBefore = 0;
    double successesBefore = 0;
    for (int t = 1; t < n.length; t++) {
      unitsBefore += n[t - 1];
      successesBefore += y[t - 1];
      if (unitsBefore > 0 && unitsBefore < units) {
        ratios[t] =
            2
                * (logLikelihood(unitsBefore, successesBefore)
                    + logLikelihood(units - unitsBefore, successes - successesBefore)
                    - logLikelihood(units, successes));
      }
    }
    return ratios;
  }

  private static int best(double[] ratios) {
    int best = 1;
    for (int t = 2; t < ratios.length; t++) {
      if (ratios[t] > ratios[best]) {
        best = t;
      }
    }
    return best;
  }

  private static double logLikelihood(double n, double y) {
    return term(y, n) + term(n - y, n);
  }

  private static double term(double count, double n) {
    return count == 0 ? 0 : count * Math.log(count / n);
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }
}
