package kz.tarazy.norm;

import java.time.LocalDate;

/**
 * The days a wording holds, both inclusive.
 *
 * @param from the first day
 * @param to the last day, or null while in force
 */
public record Period(LocalDate from, LocalDate to) {

  /** Whether the wording holds on a day. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean overlaps(Period other) {
    return (to == null || !to.isBefore(other.from))
        && (other.to == null || !other.to.isBefore(from));
  }

  static Period of(Entry entry) {
    LocalDate from = entry.date("valid_from");
    LocalDate to = entry.dateOr("valid_to", null);
    if (to != null && to.isBefore(from)) {
      throw entry
          .field("valid_to")
          .error("an edition cannot end on %s before it begins on %s".formatted(to, from));
    }
    return new Period(from, to);
  }

  @Override
  public String toString() {
    return to == null ? from + "…" : from + "…" + to;
  }
}
