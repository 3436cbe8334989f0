package kz.tarazy.source.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Courts that ended on a day, and the court that took their cases from then on. */
final class CourtMergers {

  private record Merger(LocalDate on, CourtPlace into) {}

  private final Map<String, Merger> mergers = new HashMap<>();
  private final Map<String, LocalDate> founded = new HashMap<>();

  /**
   * Adds a court that ended.
   *
   * @param ended the court as the register knows it
   * @param on first day of the court that took over
   * @param into that court
   */
  void add(CourtPlace ended, LocalDate on, CourtPlace into) {
    if (!ended.known() || !into.known()) {
      throw new IllegalStateException(
          "Both courts of a merger must be in the register, cannot be: %s into %s"
              .formatted(ended.name(), into.name()));
    }
    mergers.put(ended.name(), new Merger(on, into));
    founded.merge(into.name(), on, (one, other) -> one.isBefore(other) ? one : other);
  }

  /** The court that a court's cases belonged to on a day; without a day, the court as named. */
  CourtPlace on(CourtPlace named, LocalDate day) {
    Merger merger = mergers.get(named.name());
    return merger == null || day == null || day.isBefore(merger.on()) ? named : merger.into();
  }

  /** The day on which a court was made of others. */
  Optional<LocalDate> founded(CourtPlace court) {
    return Optional.ofNullable(founded.get(court.name()));
  }
}
