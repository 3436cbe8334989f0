package kz.tarazy.measure.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.tarazy.measure.declared.Filter;

/**
 * All that one measure is computed from, added up act by act.
 *
 * <p>An act's units are what a sample draws together: rates carry sums over acts ({@link
 * kz.tarazy.measure.ClusterSums}), so that several defendants or counts of one act are not taken
 * for independent.
 */
public final class Tallies implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Asked asked;
  private final TreeMap<String, Long> excluded = new TreeMap<>();
  private final TreeMap<String, TreeMap<String, Long>> leftOut = new TreeMap<>();
  private final GroupTallies groups;
  private final PatternTallies patterns;
  private final SeriesTallies series;
  private final ActTallies acts = new ActTallies();
  private final ReadingTallies readings;

  /** Of no act yet. */
  public Tallies(Asked asked) {
    this.asked = asked;
    this.groups = new GroupTallies(asked);
    this.patterns = new PatternTallies(asked);
    this.series = new SeriesTallies(asked);
    this.readings = new ReadingTallies(asked);
  }

  /** Adds an act and returns this. */
  public Tallies add(Case act) {
    List<Asked.Asking> units = new ArrayList<>();
    for (Person person : act.persons()) {
      asked.units(person).filter(this::within).forEach(units::add);
    }
    if (units.isEmpty()) {
      return this;
    }
    for (Asked.Asking unit : units) {
      for (Told told : unit.told()) {
        if (!asked.outcome().counts(told.outcome())) {
          leftOut
              .computeIfAbsent(told.subject(), subject -> new TreeMap<>())
              .merge(told.outcome(), 1L, Long::sum);
        }
      }
    }
    groups.add(units);
    units.forEach(patterns::add);
    if (act.period() != null) {
      units.forEach(unit -> series.add(act.period(), unit));
    }
    if (asked.everyUnit()) {
      acts.add(units, asked.outcome());
    }
    readings.add(units);
    return this;
  }

  private boolean within(Asked.Asking unit) {
    Optional<Filter> missed = asked.population().exclusion(unit.values());
    missed.ifPresent(filter -> excluded.merge(filter.column().code(), 1L, Long::sum));
    return missed.isEmpty();
  }

  /** Adds the acts of another part of the corpus and returns this. */
  public Tallies merge(Tallies other) {
    other.excluded.forEach((column, n) -> excluded.merge(column, n, Long::sum));
    other.leftOut.forEach(
        (subject, outcomes) -> {
          Map<String, Long> all = leftOut.computeIfAbsent(subject, name -> new TreeMap<>());
          outcomes.forEach((outcome, n) -> all.merge(outcome, n, Long::sum));
        });
    groups.merge(other.groups);
    patterns.merge(other.patterns);
    series.merge(other.series);
    acts.merge(other.acts);
    readings.merge(other.readings);
    return this;
  }

  /** Units outside the population, by the column of the first condition they miss. */
  public Map<String, Long> excluded() {
    return excluded;
  }

  /** Units of the population that do not count, by subject and what is told of it instead. */
  public Map<String, Map<String, Long>> leftOut() {
    return new TreeMap<>(leftOut);
  }

  /** Rates. */
  public GroupTallies groups() {
    return groups;
  }

  /** What models of courts are fitted on. */
  public PatternTallies patterns() {
    return patterns;
  }

  /** Quarters. */
  public SeriesTallies series() {
    return series;
  }

  /** Acts by units and units with the outcome; only where every unit counts. */
  public ActTallies acts() {
    return acts;
  }

  /** Three readings of each item. */
  public ReadingTallies readings() {
    return readings;
  }

  static <K> Map<K, long[]> plus(Map<K, long[]> all, Map<K, long[]> more) {
    more.forEach(
        (key, counts) -> {
          long[] sums = all.computeIfAbsent(key, name -> new long[counts.length]);
          for (int i = 0; i < counts.length; i++) {
            sums[i] += counts[i];
          }
        });
    return all;
  }
}
