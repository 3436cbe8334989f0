package kz.tarazy.measure;

/**
 * The true rate behind a rate that an imperfect extractor read.
 *
 * <p>Figure: W. J. Rogan and B. Gladen, <i>Estimating prevalence from the results of a screening
 * test</i>, American Journal of Epidemiology 107 (1978) 71–76. Interval, which carries the error of
 * sensitivity and specificity too: Zs. Lang and J. Reiczigel, Preventive Veterinary Medicine 113
 * (2014) 13–22, equations 6, 7, 16 and 17.
 */
public final class CorrectedRate {

  /** The method of these figures. */
  public static final String METHOD = "rogan_gladen_lang_reiczigel";

  private CorrectedRate() {}

  /**
   * The corrected rate, clipped to 0–1 as is its interval.
   *
   * @param n units read
   * @param successes units in which the extractor found it
   */
  public static Estimate of(long n, long successes, Validation validation) {
    return of(n, successes, (double) n, validation);
  }

  /** The same of units that come in acts: their interval is that of fewer independent ones. */
  public static Estimate of(ClusterSums sums, Validation validation) {
    return of(sums.n(), sums.successes(), ClusteredRate.effective(sums), validation);
  }

  private static Estimate of(long n, long successes, double effective, Validation validation) {
    if (n == 0) {
      return Estimate.none(METHOD, Reason.NO_CASES);
    }
    if (validation.positives() == 0 || validation.negatives() == 0) {
      return Estimate.none(METHOD, Reason.NOT_VALIDATED);
    }
    double power = validation.sensitivity() + validation.specificity() - 1;
    double z = StandardNormal.Z95;
    double sensitivity = (validation.truePositives() + 1.0) / (validation.positives() + 2);
    double specificity = (validation.trueNegatives() + 1.0) / (validation.negatives() + 2);
    double adjustedPower = sensitivity + specificity - 1;
    if (power <= 0 || adjustedPower <= 0) {
      return Estimate.none(METHOD, Reason.UNINFORMATIVE_READING);
    }
    double units = effective + z * z;
    double apparent = (effective * successes / n + z * z / 2) / units;
    double centre = (apparent + specificity - 1) / adjustedPower;
    double missed = sensitivity * (1 - sensitivity) / (validation.positives() + 2);
    double invented = specificity * (1 - specificity) / (validation.negatives() + 2);
    double shift = 2 * z * z * (centre * missed - (1 - centre) * invented);
    double variance =
        apparent * (1 - apparent) / units
            + centre * centre * missed
            + (1 - centre) * (1 - centre) * invented;
    double half = z * Math.sqrt(variance) / adjustedPower;
    double value = clip(point(n, successes, validation));
    return Estimate.of(
        value,
        Math.min(value, clip(centre + shift - half)),
        Math.max(value, clip(centre + shift + half)),
        METHOD);
  }

  /** Rogan and Gladen's figure, not clipped. */
  static double point(long n, long successes, Validation validation) {
    double power = validation.sensitivity() + validation.specificity() - 1;
    return ((double) successes / n + validation.specificity() - 1) / power;
  }

  static double clip(double rate) {
    return Math.max(0, Math.min(1, rate));
  }
}
