package kz.tarazy.measure.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.model.CasePattern;

/**
 * Units by court and covariates, for each subject: what the model of courts is fitted on. Units of
 * no known court are left out.
 */
public final class PatternTallies implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Asked asked;
  private final HashMap<List<String>, long[]> units = new HashMap<>();
  private final HashMap<String, HashMap<List<String>, long[]>> subjects = new HashMap<>();

  PatternTallies(Asked asked) {
    this.asked = asked;
  }

  void add(Asked.Asking unit) {
    if (asked.covariates().isEmpty() || !unit.values().containsKey(Column.COURT)) {
      return;
    }
    ArrayList<String> key = new ArrayList<>();
    key.add(unit.values().get(Column.COURT));
    asked.covariates().forEach(column -> key.add(unit.values().getOrDefault(column, "")));
    if (asked.everyUnit()) {
      units.computeIfAbsent(key, name -> new long[1])[0]++;
    }
    for (Told told : unit.told()) {
      if (asked.outcome().counts(told.outcome())) {
        long[] counts =
            subjects
                .computeIfAbsent(told.subject(), subject -> new HashMap<>())
                .computeIfAbsent(key, name -> new long[2]);
        counts[0]++;
        counts[1] += asked.outcome().succeeds(told.outcome()) ? 1 : 0;
      }
    }
  }

  void merge(PatternTallies other) {
    Tallies.plus(units, other.units);
    other.subjects.forEach(
        (subject, patterns) ->
            Tallies.plus(subjects.computeIfAbsent(subject, name -> new HashMap<>()), patterns));
  }

  /** The patterns of each subject, in one order. */
  public Map<String, List<CasePattern>> of() {
    Map<String, List<CasePattern>> all = new TreeMap<>();
    subjects.forEach(
        (subject, counts) -> {
          Map<List<String>, long[]> sorted = new TreeMap<>(PatternTallies::compare);
          if (asked.everyUnit()) {
            units.forEach((key, n) -> sorted.put(key, new long[] {n[0], 0}));
            counts.forEach((key, told) -> sorted.get(key)[1] = told[1]);
          } else {
            sorted.putAll(counts);
          }
          List<CasePattern> patterns = new ArrayList<>();
          sorted.forEach((key, sums) -> patterns.add(pattern(key, sums)));
          all.put(subject, patterns);
        });
    return all;
  }

  private CasePattern pattern(List<String> key, long[] sums) {
    Map<String, String> caseMix = new HashMap<>();
    for (int k = 0; k < asked.covariates().size(); k++) {
      if (!key.get(k + 1).isEmpty()) {
        caseMix.put(asked.covariates().get(k).code(), key.get(k + 1));
      }
    }
    return new CasePattern(key.get(0), caseMix, sums[0], sums[1]);
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
