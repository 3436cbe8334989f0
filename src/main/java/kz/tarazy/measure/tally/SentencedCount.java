package kz.tarazy.measure.tally;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.tarazy.measure.SentenceFraction;
import kz.tarazy.measure.declared.Basis;
import kz.tarazy.measure.declared.Column;

/**
 * One count with its sentence against what the law allows.
 *
 * @param values what a declaration may ask of the count
 * @param part part of its article, or null
 * @param counted the circumstances that the court counts for the person, sorted
 * @param fractions the sentence as a fraction of the applicable maximum, by basis
 */
public record SentencedCount(
    Map<Column, String> values,
    String part,
    List<String> counted,
    Map<Basis, SentenceFraction> fractions) {

  /**
   * Fractions are rounded to this part of one, so that their sums are of whole numbers and do not
   * depend on their order.
   */
  static final double GRID = 1 << 18;

  public SentencedCount {
    values = Collections.unmodifiableMap(values);
    counted = List.copyOf(counted);
    fractions = Map.copyOf(fractions);
  }

  /** The fraction in steps of the grid; only where there is one. */
  long steps(Basis basis) {
    return Math.round(GRID * Objects.requireNonNull(fractions.get(basis).value()));
  }

  /** What makes cases alike: code, article, part, stage and the circumstances counted. */
  String likeness() {
    return String.join(
        "|",
        values.getOrDefault(Column.CHARGE_CODE, ""),
        values.getOrDefault(Column.ARTICLE, ""),
        part == null ? "" : part,
        values.getOrDefault(Column.STAGE, ""),
        String.join(",", counted));
  }
}
