package kz.tarazy.measure.tally;

import java.util.List;

/**
 * One assessed act as the measures see it.
 *
 * @param act its id
 * @param period quarters since the year 0 of the day of the act, or null where it has none
 * @param persons its defendants
 */
public record Case(String act, Integer period, List<Person> persons) {

  public Case {
    persons = List.copyOf(persons);
  }
}
