package kz.tarazy.measure;

import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;

/**
 * A penalty as imposed, or the most of it that the law allows.
 *
 * @param kind kind of the penalty
 * @param amount in {@code unit}; null where the kind has none (life)
 * @param unit unit of the amount, or null with it
 */
public record Term(PenaltyKind kind, Double amount, PenaltyUnit unit) {

  public Term {
    if ((amount == null) != (unit == null)) {
      throw new IllegalArgumentException("An amount and its unit are given together");
    }
  }
}
