package kz.tarazy.measure.tally;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.declared.Column;

/**
 * One defendant of an act.
 *
 * @param label what the act calls the person
 * @param values what a declaration may ask of the person or of the act; what is unknown is absent
 * @param circumstances each circumstance once, with the strongest status it is told with
 * @param checks the results of the checks, one a norm looked at
 * @param subjects circumstances that the law knew on the day of the act, with the edition that
 *     listed them
 * @param counts counts with their punishment and what limits it
 * @param readings the items of the law that the act states, cites or counts for the person
 */
public record Person(
    String label,
    Map<Column, String> values,
    List<Told> circumstances,
    List<Told> checks,
    Map<String, String> subjects,
    List<SentencedCount> counts,
    Map<String, ItemReading> readings) {

  public Person {
    values = Collections.unmodifiableMap(values);
    circumstances = List.copyOf(circumstances);
    checks = List.copyOf(checks);
    counts = List.copyOf(counts);
    subjects = Collections.unmodifiableMap(subjects);
    readings = Collections.unmodifiableMap(readings);
  }
}
