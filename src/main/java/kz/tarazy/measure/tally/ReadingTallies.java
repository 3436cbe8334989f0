package kz.tarazy.measure.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.Ratings;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.OutcomeKind;

/** Patterns of the three readings of an item of the law, by level of each stratum. */
public final class ReadingTallies implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Asked asked;
  private final HashMap<Key, HashMap<ItemReading, long[]>> patterns = new HashMap<>();

  /** An item at a level; the column is null over the whole population. */
  private record Key(String item, Column column, String level) implements Serializable {}

  ReadingTallies(Asked asked) {
    this.asked = asked;
  }

  void add(List<Asked.Asking> units) {
    if (asked.outcome().of() != OutcomeKind.CIRCUMSTANCE) {
      return;
    }
    for (Asked.Asking unit : units) {
      unit.person()
          .readings()
          .forEach(
              (item, reading) -> {
                if (asked.outcome().concerns(item) && !reading.equals(ItemReading.NONE)) {
                  count(new Key(item, null, GroupTallies.ALL), reading);
                  for (Column column : asked.strata()) {
                    String level = unit.values().getOrDefault(column, GroupTallies.UNKNOWN);
                    count(new Key(item, column, level), reading);
                  }
                }
              });
    }
  }

  private void count(Key key, ItemReading reading) {
    patterns.computeIfAbsent(key, name -> new HashMap<>())
        .computeIfAbsent(reading, pattern -> new long[1])[0]++;
  }

  void merge(ReadingTallies other) {
    other.patterns.forEach(
        (key, counts) ->
            Tallies.plus(patterns.computeIfAbsent(key, name -> new HashMap<>()), counts));
  }

  /** The patterns of each item over the whole population, of {@code n} units in all. */
  public Map<String, List<Ratings>> of(long n) {
    return of(null, GroupTallies.ALL, n);
  }

  /**
   * The patterns of each item at one level; units of which nothing is read count too.
   *
   * @param n units of the level
   */
  public Map<String, List<Ratings>> of(Column column, String level, long n) {
    Map<String, List<Ratings>> ratings = new TreeMap<>();
    patterns.forEach(
        (key, counts) -> {
          if (key.column() == column && key.level().equals(level)) {
            ratings.put(key.item(), ratings(counts, n));
          }
        });
    return ratings;
  }

  private static List<Ratings> ratings(Map<ItemReading, long[]> counts, long n) {
    Map<String, Ratings> sorted = new TreeMap<>();
    long silent = n;
    for (Map.Entry<ItemReading, long[]> one : counts.entrySet()) {
      List<String> values = one.getKey().values();
      sorted.put(String.join(",", values), new Ratings(values, one.getValue()[0]));
      silent -= one.getValue()[0];
    }
    List<Ratings> all = new ArrayList<>(sorted.values());
    if (silent > 0) {
      all.add(new Ratings(ItemReading.NONE.values(), silent));
    }
    return all;
  }
}
