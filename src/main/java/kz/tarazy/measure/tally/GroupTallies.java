package kz.tarazy.measure.tally;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.tarazy.measure.ClusterSums;
import kz.tarazy.measure.declared.Column;

/** Units and units with the outcome, by act summed to each level of each stratum. */
public final class GroupTallies implements Serializable {

  /** The level of a stratum for units whose value is not known. */
  public static final String UNKNOWN = "unknown";

  /** The level, and the subject, of everything together. */
  public static final String ALL = "all";

  private static final long serialVersionUID = 1L;

  private final Asked asked;
  private final Set<Column> grounds;
  private final TreeMap<String, Level> whole = new TreeMap<>();
  private final EnumMap<Column, TreeMap<String, Level>> strata = new EnumMap<>(Column.class);

  /** The units of a level, and of each subject those that count and those with the outcome. */
  private static final class Level implements Serializable {

    private static final long serialVersionUID = 1L;
    private final ClusterTally units = new ClusterTally();
    private final HashMap<String, ClusterTally> subjects = new HashMap<>();

    void merge(Level other) {
      units.merge(other.units);
      other.subjects.forEach(
          (subject, tally) ->
              subjects.computeIfAbsent(subject, name -> new ClusterTally()).merge(tally));
    }
  }

  /** What one act adds to a level. */
  private static final class OfAct {
    private long units;
    private final Map<String, long[]> subjects = new HashMap<>();

    void count(String subject, long counted, long withOutcome) {
      long[] counts = subjects.computeIfAbsent(subject, name -> new long[2]);
      counts[0] += counted;
      counts[1] += withOutcome;
    }
  }

  GroupTallies(Asked asked) {
    this.asked = asked;
    this.grounds = asked.grounds();
    asked.strata().forEach(column -> strata.put(column, new TreeMap<>()));
  }

  /** Adds the units of one act. */
  void add(List<Asked.Asking> units) {
    OfAct all = new OfAct();
    units.forEach(unit -> count(all, unit));
    close(all, level(whole, ALL), asked.everyUnit());
    for (Map.Entry<Column, TreeMap<String, Level>> stratum : strata.entrySet()) {
      Column column = stratum.getKey();
      boolean apart = asked.bySubject(column) || grounds.contains(column);
      if (!apart && oneLevel(column, units)) {
        close(all, level(stratum.getValue(), of(column, units.get(0))), asked.everyUnit());
        continue;
      }
      Map<String, OfAct> levels = new HashMap<>();
      for (Asked.Asking unit : units) {
        if (apart) {
          split(levels, column, unit);
        } else {
          count(levels.computeIfAbsent(of(column, unit), name -> new OfAct()), unit);
        }
      }
      levels.forEach(
          (level, ofAct) ->
              close(ofAct, level(stratum.getValue(), level), asked.everyUnit() && !apart));
    }
  }

  /** Whether the units of an act stand on one level: then what they add is what the act adds. */
  private static boolean oneLevel(Column column, List<Asked.Asking> units) {
    String first = of(column, units.get(0));
    return units.stream().allMatch(unit -> of(column, unit).equals(first));
  }

  private static String of(Column column, Asked.Asking unit) {
    return unit.values().getOrDefault(column, UNKNOWN);
  }

  private static Level level(Map<String, Level> levels, String name) {
    return levels.computeIfAbsent(name, absent -> new Level());
  }

  private void count(OfAct act, Asked.Asking unit) {
    act.units++;
    for (Told told : unit.told()) {
      if (asked.outcome().counts(told.outcome())) {
        act.count(told.subject(), 1, asked.outcome().succeeds(told.outcome()) ? 1 : 0);
      }
    }
  }

  /** Units whose level depends on the subject: an edition, or a ground. */
  private void split(Map<String, OfAct> levels, Column column, Asked.Asking unit) {
    if (asked.everyUnit() && !grounds.contains(column)) {
      unit.person()
          .subjects()
          .forEach(
              (subject, edition) -> {
                if (asked.outcome().concerns(subject)) {
                  levels.computeIfAbsent(edition, name -> new OfAct()).count(subject, 1, 0);
                }
              });
    }
    for (Told told : unit.told()) {
      String level = told.values().get(column);
      boolean known = level != null || !grounds.contains(column);
      if (known && asked.outcome().counts(told.outcome())) {
        levels
            .computeIfAbsent(level == null ? UNKNOWN : level, name -> new OfAct())
            .count(
                grounds.contains(column) ? ALL : told.subject(),
                asked.everyUnit() && level != null ? 0 : 1,
                asked.outcome().succeeds(told.outcome()) ? 1 : 0);
      }
    }
  }

  private static void close(OfAct act, Level level, boolean everyUnit) {
    if (act.units > 0) {
      level.units.add(act.units, 0);
    }
    act.subjects.forEach(
        (subject, counts) ->
            level
                .subjects
                .computeIfAbsent(subject, name -> new ClusterTally())
                .add(everyUnit ? act.units : counts[0], counts[1]));
  }

  void merge(GroupTallies other) {
    merge(whole, other.whole);
    other.strata.forEach((column, levels) -> merge(strata.get(column), levels));
  }

  private static void merge(Map<String, Level> all, Map<String, Level> more) {
    more.forEach((name, level) -> all.computeIfAbsent(name, key -> new Level()).merge(level));
  }

  /** The subjects that any unit of the population is told of, sorted. */
  public Set<String> subjects() {
    Set<String> subjects = new TreeSet<>();
    whole.values().forEach(level -> subjects.addAll(level.subjects.keySet()));
    return subjects;
  }

  /** Units of the population. */
  public long units() {
    return whole.values().stream().mapToLong(level -> level.units.sums().n()).sum();
  }

  /** Units of each level of a stratum. */
  public Map<String, Long> units(Column column) {
    Map<String, Long> units = new TreeMap<>();
    strata.get(column).forEach((name, level) -> units.put(name, level.units.sums().n()));
    return units;
  }

  /** The sums of a subject over the whole population. */
  public ClusterSums of(String subject) {
    Level level = whole.get(ALL);
    return level == null ? ClusterSums.NONE : sums(level, subject, asked.everyUnit());
  }

  /** The sums of a subject by level of a stratum. */
  public Map<String, ClusterSums> of(String subject, Column column) {
    boolean everyUnit = asked.everyUnit() && !asked.bySubject(column) && !grounds.contains(column);
    Map<String, ClusterSums> sums = new TreeMap<>();
    strata
        .get(column)
        .forEach(
            (name, level) -> {
              if (everyUnit || level.subjects.containsKey(subject)) {
                sums.put(name, sums(level, subject, everyUnit));
              }
            });
    return sums;
  }

  private static ClusterSums sums(Level level, String subject, boolean everyUnit) {
    ClusterTally tally = level.subjects.getOrDefault(subject, new ClusterTally());
    return everyUnit ? tally.among(level.units) : tally.sums();
  }
}
