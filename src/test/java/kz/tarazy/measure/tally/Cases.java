package kz.tarazy.measure.tally;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.declared.Column;

/** Acts for tests of tallies. */
final class Cases {

  private Cases() {}

  static Case act(String id, Person... persons) {
    return new Case(id, 8080, List.of(persons));
  }

  /**
   * A person sentenced by a verdict.
   *
   * @param told circumstances and statuses in turn
   */
  static Person person(String court, String... told) {
    return person(court, Map.of(), told);
  }

  static Person person(String court, Map<Column, String> more, String... told) {
    EnumMap<Column, String> values = new EnumMap<>(Column.class);
    values.put(Column.ACT_TYPE, "verdict");
    if (court != null) {
      values.put(Column.COURT, court);
    }
    values.putAll(more);
    return new Person(
        "А.", values, told(told), List.of(), Map.of("53.1.4", "53.E1"), List.of(), Map.of());
  }

  /** A person of whom these checks, with their results in turn, were made. */
  static Person checked(String court, String... checks) {
    return new Person(
        "А.", person(court).values(), List.of(), told(checks), Map.of(), List.of(), Map.of());
  }

  private static List<Told> told(String... words) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      told.add(new Told(words[i], words[i + 1], Map.of(Column.EDITION, "53.E1")));
    }
    return told;
  }
}
