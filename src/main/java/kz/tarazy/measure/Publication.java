package kz.tarazy.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether the extractor reads a subject well enough for its rates to be published.
 *
 * @param smallestF1 the lowest F1, from 0 to 1, at which a subject is published
 * @param largestInflation the most by which the correction may multiply the variance of a corrected
 *     rate that is published
 * @param fewestPositives the fewest annotated findings that either is judged by
 */
public record Publication(double smallestF1, double largestInflation, int fewestPositives) {

  /** What the methods of corrected figures begin with. */
  private static final String CORRECTED = "rogan_gladen";

  /** The note of a row that only counts what is left out. */
  private static final String EXCLUDED = "excluded";

  /** A threshold that one annotated finding is enough to judge by. */
  public Publication(double smallestF1) {
    this(smallestF1, Double.MAX_VALUE, 1);
  }

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
    if (validation == null || validation.positives() < fewestPositives) {
      return Reason.NOT_VALIDATED;
    }
    return validation.f1() < smallestF1 ? Reason.NOT_PUBLISHABLE : null;
  }

  /**
   * Why a subject's corrected rates are not published; null if they may be.
   *
   * @param validation the extractor's score on the subject, or null if it was never scored
   */
  public Reason objectionToCorrected(Validation validation) {
    if (validation == null
        || validation.positives() < fewestPositives
        || validation.negatives() == 0) {
      return Reason.NOT_VALIDATED;
    }
    double power = validation.sensitivity() + validation.specificity() - 1;
    return power <= 0 || 1 / (power * power) > largestInflation ? Reason.NOT_PUBLISHABLE : null;
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
      Topic topic,
      String dimension,
      Map<String, ClusterSums> groups,
      long minimum,
      Validation validation) {
    Reason objection = objectionToCorrected(validation);
    List<Measure> rows = new ArrayList<>();
    groups.forEach(
        (level, sums) ->
            rows.add(
                topic.row(
                    dimension,
                    level,
                    sums.n(),
                    sums.successes(),
                    estimate(sums, minimum, validation, objection))));
    return rows;
  }

  /**
   * The row of a whole population, with the interval that draws acts and annotated acts anew.
   *
   * @param acts the acts by units and units with the outcome
   * @param annotated the extractor's hits and errors, one an annotated act
   * @param draws such as 1000
   * @param seed seed of the draws
   */
  public Measure whole(
      Topic topic, List<ActCount> acts, List<Validation> annotated, int draws, long seed) {
    long n = acts.stream().mapToLong(act -> act.n() * act.acts()).sum();
    long successes = acts.stream().mapToLong(act -> act.successes() * act.acts()).sum();
    Reason objection =
        objectionToCorrected(annotated.stream().reduce(Validation::plus).orElse(null));
    Estimate estimate =
        objection == null
            ? CorrectedBootstrap.of(acts, annotated, draws, seed)
            : Estimate.none(CorrectedBootstrap.METHOD, objection);
    return topic.row("all", "all", n, successes, estimate);
  }

  /**
   * Takes the figure from a row that does not carry the extractor's error and whose subject is read
   * too badly; its counts stay.
   */
  public Measure kept(Measure row, Validation validation) {
    boolean corrected = row.method().startsWith(CORRECTED);
    boolean counted = EXCLUDED.equals(row.note());
    if (corrected || counted || objection(validation) != Reason.NOT_PUBLISHABLE) {
      return row;
    }
    return new Measure(
        row.measure(),
        row.population(),
        row.dimension(),
        row.level(),
        row.subject(),
        row.n(),
        row.successes(),
        null,
        null,
        null,
        row.method(),
        Reason.NOT_PUBLISHABLE.code(),
        row.catalogue(),
        row.lexicon());
  }

  private static Estimate estimate(
      ClusterSums group, long minimum, Validation validation, Reason objection) {
    if (objection != null) {
      return Estimate.none(CorrectedRate.METHOD, objection);
    }
    return group.n() > 0 && group.n() < minimum
        ? Estimate.none(CorrectedRate.METHOD, Reason.BELOW_MINIMUM)
        : CorrectedRate.of(group, validation);
  }
}
