package kz.tarazy.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * All tables of a warehouse as they were when a stage had ended: what readers see.
 *
 * @param number 0 of the new warehouse, then one more with every stage that changed something
 * @param stage the stage that ended with it
 * @param at when
 * @param snapshots id of the snapshot of each table; a table that held nothing has none
 */
public record State(long number, String stage, Instant at, Map<String, Long> snapshots) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}|[1-8]\\d{18}");

  public State {
    snapshots = Map.copyOf(snapshots);
  }

  /** The snapshot of a table, or null where it held nothing. */
  Long snapshot(String table) {
    return snapshots.get(table);
  }

  /** Whether a state could be called so: a date, or a number. */
  public static boolean isName(String name) {
    return NUMBER.matcher(name).matches() || date(name).isPresent();
  }

  /**
   * The last state of a day (UTC) or before it, the state with a number, or the last one that holds
   * a snapshot.
   *
   * @param states the earliest first
   */
  public static Optional<State> named(List<State> states, String name) {
    Optional<LocalDate> date = date(name);
    if (date.isPresent()) {
      Instant end = date.get().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
      return last(states, state -> state.at().isBefore(end));
    }
    long number = Long.parseLong(name);
    Optional<State> numbered = last(states, state -> state.number() == number);
    return numbered.isPresent()
        ? numbered
        : last(states, state -> state.snapshots().containsValue(number));
  }

  private static Optional<State> last(List<State> states, Predicate<State> wanted) {
    return states.stream().filter(wanted).reduce((first, second) -> second);
  }

  private static Optional<LocalDate> date(String name) {
    try {
      return Optional.of(LocalDate.parse(name));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The snapshots in the order of the tables' names. */
  Map<String, Long> ordered() {
    return new TreeMap<>(snapshots);
  }
}
