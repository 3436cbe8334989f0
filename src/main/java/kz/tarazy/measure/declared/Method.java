package kz.tarazy.measure.declared;

import com.fasterxml.jackson.annotation.JsonCreator;
import kz.tarazy.act.Coded;

/** How a measure is estimated. */
public enum Method implements Coded {
  /** Share of units with the outcome, with Wilson's interval. */
  RATE("rate"),
  /** The same, corrected for the extractor's error. */
  CORRECTED_RATE("corrected_rate"),
  /** Mean with Student's interval. */
  MEAN("mean"),
  /** Funnel limits by court with false-discovery control. */
  FUNNEL("funnel"),
  /** Logistic model with a random intercept by court. */
  RANDOM_INTERCEPT("random_intercept"),
  /** Linear model with random intercept and slope by court. */
  RANDOM_SLOPE("random_slope"),
  /** Spread among cases alike, with a permutation test of the court. */
  EXACT_MATCH("exact_match"),
  /** Differences of spread between courts. */
  LOCATION_SCALE("location_scale"),
  /** Krippendorff's alpha between readings of one case. */
  AGREEMENT("agreement"),
  /** Cohen's kappa of the statistical card and the text; only where cards are given. */
  CARD_AGREEMENT("card_agreement"),
  /** Before and after the date of an edition or a resolution. */
  SEGMENTED("segmented"),
  /** The point within a series where it changes most. */
  CHANGE_POINT("change_point");

  private final String code;

  Method(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @JsonCreator
  static Method of(String code) {
    return Coded.of(Method.class, code);
  }
}
