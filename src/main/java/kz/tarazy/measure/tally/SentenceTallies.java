package kz.tarazy.measure.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.tarazy.measure.ClusterSums;
import kz.tarazy.measure.SentenceFraction;
import kz.tarazy.measure.declared.Basis;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Filter;
import kz.tarazy.measure.model.CaseCoding;

/**
 * Sentences as fractions of the applicable maximum: their sums by stratum, what is left out, and
 * how often each value of the case mix and each circumstance occurs.
 */
public final class SentenceTallies implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Asked asked;
  private final TreeMap<String, Long> excluded = new TreeMap<>();
  private final TreeMap<String, Long> withoutFraction = new TreeMap<>();
  private final HashMap<Key, ClusterTally> means = new HashMap<>();
  private final HashMap<Value, long[]> values = new HashMap<>();

  private record Key(Basis basis, String column, String level) implements Serializable {}

  /** A value of a covariate, or a circumstance (the column is null then), of a known court. */
  private record Value(Basis basis, Column column, String value) implements Serializable {}

  /** Of no act yet. */
  public SentenceTallies(Asked asked) {
    this.asked = asked;
  }

  /** Adds an act and returns this. */
  public SentenceTallies add(Case act) {
    for (Basis basis : asked.population().bases()) {
      Map<Key, long[]> ofAct = new HashMap<>();
      for (SentencedCount count : within(act, basis)) {
        long steps = count.steps(basis);
        add(ofAct, new Key(basis, GroupTallies.ALL, GroupTallies.ALL), steps);
        for (Column stratum : asked.strata()) {
          String level = count.values().getOrDefault(stratum, GroupTallies.UNKNOWN);
          add(ofAct, new Key(basis, stratum.code(), level), steps);
        }
        if (count.values().containsKey(Column.COURT)) {
          know(basis, count);
        }
      }
      ofAct.forEach(
          (key, sums) ->
              means.computeIfAbsent(key, name -> new ClusterTally()).add(sums[0], sums[1]));
    }
    for (Person person : act.persons()) {
      for (SentencedCount count : person.counts()) {
        missed(asked, count).ifPresent(column -> excluded.merge(column, 1L, Long::sum));
      }
    }
    return this;
  }

  private static void add(Map<Key, long[]> sums, Key key, long steps) {
    long[] sum = sums.computeIfAbsent(key, name -> new long[2]);
    sum[0]++;
    sum[1] += steps;
  }

  private void know(Basis basis, SentencedCount count) {
    values.computeIfAbsent(new Value(basis, null, ""), value -> new long[1])[0]++;
    for (Column covariate : asked.covariates()) {
      String value = count.values().getOrDefault(covariate, CaseCoding.UNKNOWN);
      values.computeIfAbsent(new Value(basis, covariate, value), name -> new long[1])[0]++;
    }
    for (String code : count.counted()) {
      values.computeIfAbsent(new Value(basis, null, code), name -> new long[1])[0]++;
    }
  }

  private List<SentencedCount> within(Case act, Basis basis) {
    List<SentencedCount> within = new ArrayList<>();
    for (Person person : act.persons()) {
      for (SentencedCount count : person.counts()) {
        if (missed(asked, count).isEmpty()) {
          SentenceFraction fraction = count.fractions().get(basis);
          if (fraction.value() == null) {
            withoutFraction.merge(basis.code() + ":" + fraction.exclusion().code(), 1L, Long::sum);
          } else {
            within.add(count);
          }
        }
      }
    }
    return within;
  }

  /** The column of the first condition that a count misses. */
  static Optional<String> missed(Asked asked, SentencedCount count) {
    return asked.population().exclusion(count.values()).map(Filter::column).map(Column::code);
  }

  /** Adds the acts of another part of the corpus and returns this. */
  public SentenceTallies merge(SentenceTallies other) {
    other.excluded.forEach((column, n) -> excluded.merge(column, n, Long::sum));
    other.withoutFraction.forEach((reason, n) -> withoutFraction.merge(reason, n, Long::sum));
    other.means.forEach(
        (key, tally) -> means.computeIfAbsent(key, name -> new ClusterTally()).merge(tally));
    Tallies.plus(values, other.values);
    return this;
  }

  /** Counts outside the population, by the column of the first condition they miss. */
  public Map<String, Long> excluded() {
    return excluded;
  }

  /** Counts of the population that have no fraction, by basis and reason. */
  public Map<String, Long> withoutFraction() {
    return withoutFraction;
  }

  /**
   * The sums of a stratum by level, "successes" being the fractions in steps of one over {@link
   * #steps()}; of the whole population where the column is {@code all}.
   */
  public Map<String, ClusterSums> means(Basis basis, String column) {
    Map<String, ClusterSums> sums = new TreeMap<>();
    means.forEach(
        (key, tally) -> {
          if (key.basis() == basis && key.column().equals(column)) {
            sums.put(key.level(), tally.sums());
          }
        });
    return sums;
  }

  /** Into how many steps one is divided. */
  public static double steps() {
    return SentencedCount.GRID;
  }

  /** Counts of known courts. */
  public long known(Basis basis) {
    return values.getOrDefault(new Value(basis, null, ""), new long[1])[0];
  }

  /** How often each value of each covariate occurs. */
  public Map<String, Map<String, Long>> caseMix(Basis basis) {
    Map<String, Map<String, Long>> all = new LinkedHashMap<>();
    asked.covariates().forEach(column -> all.put(column.code(), new TreeMap<>()));
    values.forEach(
        (value, n) -> {
          if (value.basis() == basis && value.column() != null) {
            all.get(value.column().code()).put(value.value(), n[0]);
          }
        });
    return all;
  }

  /** How often each circumstance is counted. */
  public Map<String, Long> circumstances(Basis basis) {
    Map<String, Long> all = new TreeMap<>();
    values.forEach(
        (value, n) -> {
          if (value.basis() == basis && value.column() == null && !value.value().isEmpty()) {
            all.put(value.value(), n[0]);
          }
        });
    return all;
  }
}
