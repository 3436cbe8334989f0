package kz.tarazy.measure.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.ActCount;
import kz.tarazy.measure.declared.Outcome;

/** Acts that hold the same number of units and of units with the outcome, for each subject. */
public final class ActTallies implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<Long, long[]> sizes = new HashMap<>();
  private final HashMap<String, HashMap<Size, long[]>> subjects = new HashMap<>();

  private record Size(long n, long successes) implements Serializable, Comparable<Size> {

    @Override
    public int compareTo(Size other) {
      return n != other.n ? Long.compare(n, other.n) : Long.compare(successes, other.successes);
    }
  }

  void add(List<Asked.Asking> units, Outcome outcome) {
    long n = units.size();
    sizes.computeIfAbsent(n, size -> new long[1])[0]++;
    Map<String, Long> successes = new HashMap<>();
    for (Asked.Asking unit : units) {
      for (Told told : unit.told()) {
        if (outcome.succeeds(told.outcome())) {
          successes.merge(told.subject(), 1L, Long::sum);
        }
      }
    }
    successes.forEach(
        (subject, number) ->
            subjects.computeIfAbsent(subject, name -> new HashMap<>())
                .computeIfAbsent(new Size(n, number), size -> new long[1])[0]++);
  }

  void merge(ActTallies other) {
    Tallies.plus(sizes, other.sizes);
    other.subjects.forEach(
        (subject, acts) ->
            Tallies.plus(subjects.computeIfAbsent(subject, name -> new HashMap<>()), acts));
  }

  /** The acts of each subject that any unit has the outcome of, in one order. */
  public Map<String, List<ActCount>> of() {
    Map<String, List<ActCount>> all = new TreeMap<>();
    subjects.forEach(
        (subject, counts) -> {
          Map<Size, Long> acts = new TreeMap<>();
          sizes.forEach((n, number) -> acts.put(new Size(n, 0), number[0]));
          counts.forEach(
              (size, number) -> {
                acts.put(size, number[0]);
                acts.merge(new Size(size.n(), 0), -number[0], Long::sum);
              });
          List<ActCount> list = new ArrayList<>();
          acts.forEach(
              (size, number) -> {
                if (number > 0) {
                  list.add(new ActCount(size.n(), size.successes(), number));
                }
              });
          all.put(subject, list);
        });
    return all;
  }
}
