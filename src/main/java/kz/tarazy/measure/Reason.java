package kz.tarazy.measure;

import kz.tarazy.act.Coded;

/** Why a figure is not estimable or must not be published; the note of a {@link Measure} row. */
public enum Reason implements Coded {
  /** The group holds no unit of the population. */
  NO_CASES("no_cases", "No unit of the population falls into this group."),
  /** A comparison of courts needs at least two of them. */
  ONE_COURT("one_court", "All units come from one court, so nothing can be compared."),
  /** Every unit, or none, has the outcome. */
  NO_VARIATION("no_variation", "Every unit has the same outcome, so nothing varies."),
  /** All readings agree, or all values are alike: the sample itself shows no spread. */
  NO_DISAGREEMENT("no_disagreement", "The sample shows no difference, which leaves no interval."),
  /** Fewer units than the measure's declared minimum. */
  BELOW_MINIMUM("below_minimum", "Fewer units than the minimum the measure declares."),
  /** A covariate splits the outcome perfectly: its coefficient would be infinite. */
  SEPARATION("separation", "A covariate predicts the outcome perfectly."),
  /** The covariates repeat one another. */
  COLLINEAR("collinear", "The covariates are linearly dependent in these data."),
  /** More parameters than the data can carry. */
  TOO_FEW_UNITS("too_few_units", "There are not more units than parameters."),
  /** The optimiser found no maximum. */
  NOT_CONVERGED("not_converged", "The likelihood has no maximum that could be found."),
  /** A variance is estimated as none, or a correlation as complete. */
  BOUNDARY("boundary", "The estimate lies at the bound of its range, which leaves no interval."),
  /** Sensitivity and specificity together do not exceed one. */
  UNINFORMATIVE_READING(
      "uninformative_reading",
      "The extractor's sensitivity and specificity together do not exceed one."),
  /** The extractor was not scored for this subject. */
  NOT_VALIDATED("not_validated", "No annotated acts tell the extractor's error on this subject."),
  /** The sources have a proposal's title but not its text. */
  NO_TEXT("no_text", "The sources do not have the text of the proposal."),
  /** No rule of the lexicon reads the circumstance. */
  NOT_READ("not_read", "No rule of the lexicon reads this circumstance."),
  /** The extractor's F1 lies under the configured threshold. */
  NOT_PUBLISHABLE(
      "not_publishable", "The extractor's F1 on this subject lies under the threshold.");

  private final String code;
  private final String sentence;

  Reason(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  @Override
  public String code() {
    return code;
  }

  /** The reason as one English sentence. */
  public String sentence() {
    return sentence;
  }
}
