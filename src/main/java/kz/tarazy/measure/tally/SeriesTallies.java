package kz.tarazy.measure.tally;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.tarazy.measure.Count;

/** Units by quarter, for each subject. */
public final class SeriesTallies implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Asked asked;
  private final HashMap<Integer, long[]> units = new HashMap<>();
  private final HashMap<String, HashMap<Integer, long[]>> subjects = new HashMap<>();

  SeriesTallies(Asked asked) {
    this.asked = asked;
  }

  void add(int period, Asked.Asking unit) {
    units.computeIfAbsent(period, quarter -> new long[1])[0]++;
    for (Told told : unit.told()) {
      if (asked.outcome().counts(told.outcome())) {
        long[] counts =
            subjects
                .computeIfAbsent(told.subject(), subject -> new HashMap<>())
                .computeIfAbsent(period, quarter -> new long[2]);
        counts[0]++;
        counts[1] += asked.outcome().succeeds(told.outcome()) ? 1 : 0;
      }
    }
  }

  void merge(SeriesTallies other) {
    Tallies.plus(units, other.units);
    other.subjects.forEach(
        (subject, quarters) ->
            Tallies.plus(subjects.computeIfAbsent(subject, name -> new HashMap<>()), quarters));
  }

  /** The series of each subject. */
  public Map<String, SortedMap<Integer, Count>> of() {
    Map<String, SortedMap<Integer, Count>> all = new TreeMap<>();
    subjects.forEach(
        (subject, counts) -> {
          SortedMap<Integer, Count> series = new TreeMap<>();
          if (asked.everyUnit()) {
            units.forEach(
                (period, n) ->
                    series.put(
                        period, count(period, n[0], counts.getOrDefault(period, new long[2])[1])));
          } else {
            counts.forEach((period, sums) -> series.put(period, count(period, sums[0], sums[1])));
          }
          all.put(subject, series);
        });
    return all;
  }

  private static Count count(int period, long n, long successes) {
    return new Count(String.valueOf(period), n, successes);
  }
}
