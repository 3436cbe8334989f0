package kz.tarazy.measure;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * The corrected rate with an interval that carries both errors: that of the acts measured and that
 * of the annotated acts the extractor was scored on. Both sets are drawn anew, act by act, and the
 * rate corrected each time (percentile bootstrap; B. Efron and R. J. Tibshirani, <i>An Introduction
 * to the Bootstrap</i>, 1993, chapter 13).
 */
public final class CorrectedBootstrap {

  /** The method of these figures. */
  public static final String METHOD = "rogan_gladen_bootstrap";

  /** A share of draws without a corrected rate beyond which there is no interval either. */
  private static final double WASTED = 0.05;

  private CorrectedBootstrap() {}

  /**
   * The corrected rate.
   *
   * @param acts the acts measured
   * @param annotated the extractor's hits and errors, one an annotated act
   * @param draws such as 1000
   * @param seed seed of the draws: the same seed gives the same interval
   */
  public static Estimate of(List<ActCount> acts, List<Validation> annotated, int draws, long seed) {
    if (acts.isEmpty()) {
      return Estimate.none(METHOD, Reason.NO_CASES);
    }
    Validation all = annotated.stream().reduce(new Validation(0, 0, 0, 0), Validation::plus);
    if (all.positives() == 0 || all.negatives() == 0) {
      return Estimate.none(METHOD, Reason.NOT_VALIDATED);
    }
    if (all.sensitivity() + all.specificity() <= 1) {
      return Estimate.none(METHOD, Reason.UNINFORMATIVE_READING);
    }
    long[] counts = acts.stream().mapToLong(ActCount::acts).toArray();
    double value = corrected(acts, counts, all);
    RandomGenerator random = new Well19937c(seed);
    double[] figures = new double[draws];
    int drawn = 0;
    for (int draw = 0; draw < draws; draw++) {
      Validation validation = resample(annotated, random);
      if (validation.positives() > 0
          && validation.negatives() > 0
          && validation.sensitivity() + validation.specificity() > 1) {
        figures[drawn++] = corrected(acts, resample(counts, random), validation);
      }
    }
    if (drawn < (1 - WASTED) * draws) {
      return Estimate.withoutInterval(value, METHOD, Reason.UNINFORMATIVE_READING);
    }
    Percentile percentile = new Percentile();
    percentile.setData(Arrays.copyOf(figures, drawn));
    return Estimate.of(
        value,
        Math.min(value, percentile.evaluate(2.5)),
        Math.max(value, percentile.evaluate(97.5)),
        METHOD);
  }

  private static double corrected(List<ActCount> acts, long[] counts, Validation validation) {
    long n = 0;
    long successes = 0;
    for (int i = 0; i < counts.length; i++) {
      n += counts[i] * acts.get(i).n();
      successes += counts[i] * acts.get(i).successes();
    }
    return CorrectedRate.clip(CorrectedRate.point(n, successes, validation));
  }

  private static Validation resample(List<Validation> annotated, RandomGenerator random) {
    long found = 0;
    long missed = 0;
    long invented = 0;
    long left = 0;
    for (int i = 0; i < annotated.size(); i++) {
      Validation act = annotated.get(random.nextInt(annotated.size()));
      found += act.truePositives();
      missed += act.falseNegatives();
      invented += act.falsePositives();
      left += act.trueNegatives();
    }
    return new Validation(found, missed, invented, left);
  }

  /** A multinomial draw of as many acts, one binomial share after the other. */
  private static long[] resample(long[] counts, RandomGenerator random) {
    long left = Arrays.stream(counts).sum();
    long total = left;
    long[] drawn = new long[counts.length];
    for (int i = 0; i < counts.length && left > 0; i++) {
      drawn[i] =
          counts[i] == total
              ? left
              : new BinomialDistribution(Math.toIntExact(left), (double) counts[i] / total)
                  .inverseCumulativeProbability(random.nextDouble());
      left -= drawn[i];
      total -= counts[i];
    }
    return drawn;
  }
}
