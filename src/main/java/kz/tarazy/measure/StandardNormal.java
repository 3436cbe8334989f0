package kz.tarazy.measure;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** The standard normal distribution, as the estimators need it. */
final class StandardNormal {

  /** The deviate that leaves 2.5 % above it. */
  static final double Z95 = quantile(0.975);

  private StandardNormal() {}

  static double quantile(double p) {
    return new NormalDistribution(0, 1).inverseCumulativeProbability(p);
  }

  /** The probability of a deviate at least as far from 0, on either side. */
  static double twoSided(double z) {
    return 2 * new NormalDistribution(0, 1).cumulativeProbability(-Math.abs(z));
  }
}
