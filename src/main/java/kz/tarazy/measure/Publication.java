package kz.tarazy.measure;

import java.util.List;

/**
 * Whether the extractor reads a subject well enough for its rates to be published.
 *
 * @param smallestF1 the lowest F1, from 0 to 1, at which a subject is published
 */
public record Publication(double smallestF1) {

  public Publication {
    if (!(smallestF1 >= 0 && smallestF1 <= 1)) {
      throw new IllegalArgumentException("An F1 lies between 0 and 1, cannot be: " + smallestF1);
    }
  }

  /**
   * Why a subject is not published; null if it may be.
   *
   * @param validation the extractor's score on the subject, or null if it was never scored
   */
  public Reason objection(Validation validation) {
    if (validation == null || validation.positives() == 0) {
      return Reason.NOT_VALIDATED;
    }
    return validation.f1() < smallestF1 ? Reason.NOT_PUBLISHABLE : null;
  }

  /**
   * Corrected rates, one row a group, in the given order. Where there is an objection, the rows
   * keep their counts and lose their figures.
   *
   * @param dimension what the groups are: {@code court}, {@code region} …
   * @param minimum the fewest units a figure is given for
   * @param validation the extractor's score on the subject, or null if it was never scored
   */
  public List<Measure> rows(
      Topic topic, String dimension, List<Count> groups, long minimum, Validation validation) {
    Reason objection = objection(validation);
    return groups.stream()
        .map(
            group ->
                topic.row(
                    dimension,
                    group.level(),
                    group.n(),
                    group.successes(),
                    estimate(group, minimum, validation, objection)))
        .toList();
  }

  private static Estimate estimate(
      Count group, long minimum, Validation validation, Reason objection) {
    if (objection != null) {
      return Estimate.none(CorrectedRate.METHOD, objection);
    }
    return group.n() > 0 && group.n() < minimum
        ? Estimate.none(CorrectedRate.METHOD, Reason.BELOW_MINIMUM)
        : CorrectedRate.of(group.n(), group.successes(), validation);
  }
}
