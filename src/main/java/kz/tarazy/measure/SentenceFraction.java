package kz.tarazy.measure;

import java.util.List;
import java.util.OptionalDouble;
import kz.tarazy.act.Coded;
import kz.tarazy.act.PenaltyKind;

/**
 * A sentence as a fraction of the applicable maximum (what the caps leave of it); over 1 where the
 * cap was broken. A suspended sentence counts with the term imposed.
 *
 * @param value the fraction, or null where the count is excluded
 * @param exclusion why it is excluded, or null; exclusions are counted and printed
 */
public record SentenceFraction(Double value, Exclusion exclusion) {

  /** Why a count has no fraction. */
  public enum Exclusion implements Coded {
    /** The penalty is not imprisonment, and only imprisonment is looked at. */
    OTHER_PENALTY("other_penalty"),
    /** Life, release, acquittal: no amount to divide. */
    NO_TERM("no_term"),
    /** The maximum is life, or cannot be told. */
    NO_MAXIMUM("no_maximum"),
    /** The scale has no rate for the penalty's kind or unit, such as a fine in money. */
    NOT_CONVERTIBLE("not_convertible");

    private final String code;

    Exclusion(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * On the basis of imprisonment only: term imposed over the longest term allowed.
   *
   * @param imposed the penalty
   * @param maxima the most that the law allows of each kind, after the caps
   */
  public static SentenceFraction ofImprisonment(
      Term imposed, List<Term> maxima, PenaltyScale scale) {
    if (imposed.kind() != PenaltyKind.IMPRISONMENT) {
      return excluded(Exclusion.OTHER_PENALTY);
    }
    return of(
        imposed,
        maxima.stream().filter(term -> term.kind() == PenaltyKind.IMPRISONMENT).toList(),
        maxima,
        scale);
  }

  /**
   * On the basis of all penalties, each converted by the law's own scale: days of imprisonment that
   * the sentence equals over those that the heaviest penalty allowed equals.
   *
   * @param imposed the penalty
   * @param maxima the most that the law allows of each kind, after the caps
   */
  public static SentenceFraction ofAllPenalties(
      Term imposed, List<Term> maxima, PenaltyScale scale) {
    return of(imposed, maxima, maxima, scale);
  }

  private static SentenceFraction of(
      Term imposed, List<Term> comparable, List<Term> maxima, PenaltyScale scale) {
    if (imposed.amount() == null) {
      return excluded(Exclusion.NO_TERM);
    }
    OptionalDouble sentence = scale.days(imposed.kind(), imposed.amount(), imposed.unit());
    if (sentence.isEmpty()) {
      return excluded(Exclusion.NOT_CONVERTIBLE);
    }
    boolean life = maxima.stream().anyMatch(term -> term.kind() == PenaltyKind.LIFE);
    OptionalDouble most =
        comparable.stream()
            .filter(term -> term.amount() != null)
            .map(term -> scale.days(term.kind(), term.amount(), term.unit()))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .max();
    if (life || most.isEmpty() || most.getAsDouble() <= 0) {
      return excluded(Exclusion.NO_MAXIMUM);
    }
    return new SentenceFraction(sentence.getAsDouble() / most.getAsDouble(), null);
  }

  private static SentenceFraction excluded(Exclusion exclusion) {
    return new SentenceFraction(null, exclusion);
  }
}
