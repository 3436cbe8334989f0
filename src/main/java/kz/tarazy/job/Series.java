package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.tarazy.measure.Count;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Method;
import kz.tarazy.measure.declared.Settings;
import kz.tarazy.measure.model.SeriesRows;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A measure quarter by quarter, and what the series tells of dates and of change. */
final class Series {

  private final Declaration declaration;
  private final Settings settings;
  private final Topics topics;

  Series(Declaration declaration, Settings settings, Topics topics) {
    this.declaration = declaration;
    this.settings = settings;
    this.topics = topics;
  }

  /**
   * The rows of each subject.
   *
   * @param units units of the population
   * @param told the same by subject and outcome
   */
  List<Measure> rows(Dataset<Row> units, Dataset<Row> told, Catalogue catalogue) {
    Set<LocalDate> dates = dates(catalogue);
    Map<String, SortedMap<Integer, Count>> series = series(units, told);
    return series.entrySet().parallelStream()
        .map(subject -> rows(subject.getKey(), subject.getValue(), dates))
        .flatMap(List::stream)
        .toList();
  }

  private List<Measure> rows(
      String subject, SortedMap<Integer, Count> series, Set<LocalDate> dates) {
    List<Measure> rows = new ArrayList<>();
    if (declaration.methods().contains(Method.SEGMENTED)) {
      rows.addAll(SeriesRows.segmented(topics.of(declaration, subject), series, dates));
    }
    if (declaration.methods().contains(Method.CHANGE_POINT)) {
      rows.addAll(
          SeriesRows.changePoint(
              topics.of(declaration, subject), series, settings.draws(), settings.seed()));
    }
    return rows;
  }

  /** The first days of the later editions of the norms that the declaration names. */
  private Set<LocalDate> dates(Catalogue catalogue) {
    Set<LocalDate> dates = new TreeSet<>();
    for (String provision : declaration.boundaries()) {
      catalogue
          .norm(provision)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "%s: the catalogue has no norm %s".formatted(declaration.id(), provision)))
          .editions()
          .stream()
          .skip(1)
          .forEach(edition -> dates.add(edition.period().from()));
    }
    return dates;
  }

  private Map<String, SortedMap<Integer, Count>> series(Dataset<Row> units, Dataset<Row> told) {
    boolean everyUnit = declaration.outcome().among().isEmpty();
    Map<Integer, Long> all = new TreeMap<>();
    if (everyUnit) {
      units
          .filter(col(Units.PERIOD).isNotNull())
          .groupBy(Units.PERIOD)
          .count()
          .collectAsList()
          .forEach(row -> all.put(row.getInt(0), row.getLong(1)));
    }
    Dataset<Row> counted =
        everyUnit
            ? told
            : told.filter(col(Units.OUTCOME).isin(declaration.outcome().among().toArray()));
    Map<String, Map<Integer, long[]>> bySubject = new TreeMap<>();
    for (Row row :
        counted
            .filter(col(Units.PERIOD).isNotNull())
            .groupBy(Units.SUBJECT, Units.PERIOD)
            .agg(
                count(lit(1)),
                sum(
                    when(col(Units.OUTCOME).isin(declaration.outcome().success().toArray()), 1L)
                        .otherwise(0L)))
            .collectAsList()) {
      if (declaration.outcome().concerns(row.getString(0))) {
        bySubject
            .computeIfAbsent(row.getString(0), subject -> new TreeMap<>())
            .put(row.getInt(1), new long[] {row.getLong(2), row.getLong(3)});
      }
    }
    Map<String, SortedMap<Integer, Count>> series = new TreeMap<>();
    bySubject.forEach(
        (subject, counts) -> {
          SortedMap<Integer, Count> periods = new TreeMap<>();
          all.forEach(
              (period, n) ->
                  periods.put(
                      period, quarter(period, n, counts.getOrDefault(period, new long[2])[1])));
          if (!everyUnit) {
            counts.forEach(
                (period, sums) -> periods.put(period, quarter(period, sums[0], sums[1])));
          }
          series.put(subject, periods);
        });
    return series;
  }

  private static Count quarter(int period, long n, long successes) {
    return new Count(String.valueOf(period), n, successes);
  }
}
