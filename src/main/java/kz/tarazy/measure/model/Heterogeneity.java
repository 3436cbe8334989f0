package kz.tarazy.measure.model;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Reason;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * How far figures of several courts, each with its own error, truly differ.
 *
 * <p>Variance between courts after R. C. Paule and J. Mandel, Journal of Research of the National
 * Bureau of Standards 87 (1982) 377–385, which its interval always holds; its interval by the
 * Q-profile of W. Viechtbauer, Statistics in Medicine 26 (2007) 37–52.
 *
 * @param mean the mean of the courts, weighted under that variance, with its interval
 * @param variance variance between courts
 * @param q Cochran's statistic
 * @param p probability of such a statistic if the courts do not differ
 */
public record Heterogeneity(Estimate mean, Estimate variance, double q, double p) {

  private static final String METHOD = "paule_mandel_q_profile";
  private static final double Z95 = 1.959963984540054;

  /**
   * Of two courts or more.
   *
   * @param figures the figure of each court
   * @param variances its sampling variance, greater than 0
   */
  static Heterogeneity of(double[] figures, double[] variances) {
    int freedom = figures.length - 1;
    if (freedom < 1) {
      throw new IllegalArgumentException("Two courts are needed, cannot be: " + figures.length);
    }
    double q = statistic(figures, variances, 0);
    ChiSquaredDistribution chi = new ChiSquaredDistribution(freedom);
    DoubleUnaryOperator profile = tau -> statistic(figures, variances, tau);
    double between = bound(profile, freedom);
    double mean = mean(figures, variances, between);
    double half = Z95 / Math.sqrt(weight(variances, between));
    double lower = bound(profile, chi.inverseCumulativeProbability(0.975));
    double upper = bound(profile, chi.inverseCumulativeProbability(0.025));
    return new Heterogeneity(
        Estimate.of(mean, mean - half, mean + half, METHOD),
        upper == 0
            ? Estimate.withoutInterval(between, METHOD, Reason.BOUNDARY)
            : Estimate.of(between, Math.min(between, lower), Math.max(between, upper), METHOD),
        q,
        1 - chi.cumulativeProbability(q));
  }

  /** The variance at which the statistic falls to a value; 0 if it is below it everywhere. */
  private static double bound(DoubleUnaryOperator profile, double value) {
    if (profile.applyAsDouble(0) <= value) {
      return 0;
    }
    double far = 1e-6;
    while (profile.applyAsDouble(far) > value) {
      far *= 4;
    }
    return new BrentSolver(1e-12, 1e-12)
        .solve(500, tau -> profile.applyAsDouble(tau) - value, 0, far);
  }

  private static double statistic(double[] figures, double[] variances, double between) {
    double mean = mean(figures, variances, between);
    return IntStream.range(0, figures.length)
        .mapToDouble(i -> Math.pow(figures[i] - mean, 2) / (variances[i] + between))
        .sum();
  }

  private static double mean(double[] figures, double[] variances, double between) {
    return IntStream.range(0, figures.length)
            .mapToDouble(i -> figures[i] / (variances[i] + between))
            .sum()
        / weight(variances, between);
  }

  private static double weight(double[] variances, double between) {
    double weight = 0;
    for (double variance : variances) {
      weight += 1 / (variance + between);
    }
    return weight;
  }
}
