package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.ActCount;
import kz.tarazy.measure.ClusteredRate;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Figures;
import kz.tarazy.measure.declared.Outcome;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Acts that hold the same number of units and of units with the outcome: the act is what varies.
 */
final class ByAct {

  private ByAct() {}

  /** The acts of each subject, where every unit of the population counts. */
  static Map<String, List<ActCount>> subjects(
      Outcome outcome, Dataset<Row> units, Dataset<Row> told) {
    Dataset<Row> sizes = units.groupBy(FindingTable.KEY).agg(count(lit(1)).as("n"));
    Map<Long, Long> acts = new TreeMap<>();
    sizes
        .groupBy("n")
        .count()
        .collectAsList()
        .forEach(row -> acts.put(row.getLong(0), row.getLong(1)));
    Map<String, Map<Long, Long>> silent = new TreeMap<>();
    Map<String, List<ActCount>> counts = new TreeMap<>();
    for (Row row :
        told.filter(col(Units.OUTCOME).isin(outcome.success().toArray()))
            .groupBy(Units.SUBJECT, FindingTable.KEY)
            .agg(count(lit(1)).as("successes"))
            .join(sizes, FindingTable.KEY)
            .groupBy(Units.SUBJECT, "n", "successes")
            .count()
            .orderBy(Units.SUBJECT, "n", "successes")
            .collectAsList()) {
      String subject = row.getString(0);
      if (outcome.concerns(subject)) {
        counts
            .computeIfAbsent(subject, name -> new ArrayList<>())
            .add(new ActCount(row.getLong(1), row.getLong(2), row.getLong(3)));
        silent
            .computeIfAbsent(subject, name -> new TreeMap<>(acts))
            .merge(row.getLong(1), -row.getLong(3), Long::sum);
      }
    }
    silent.forEach(
        (subject, left) ->
            left.forEach(
                (n, number) -> {
                  if (number > 0) {
                    counts.get(subject).add(new ActCount(n, 0, number));
                  }
                }));
    return counts;
  }

  /**
   * The rates of circumstances taken together by the grounds that a declaration has among its
   * strata: units are pairs of a person and a circumstance.
   */
  static List<Measure> grounds(Declaration declaration, Topics topics, Dataset<Row> told) {
    List<Column> grounds =
        declaration.strata().stream().filter(SubjectTable.GROUNDS::contains).toList();
    if (grounds.isEmpty()) {
      return List.of();
    }
    Outcome outcome = declaration.outcome();
    Map<List<String>, List<ActCount>> cells = new TreeMap<>(ThreeReadings::compare);
    for (Row row :
        Populations.stratified(
                told.filter(col(Units.OUTCOME).isin(outcome.among().toArray())),
                grounds,
                FindingTable.KEY,
                Units.OUTCOME)
            .filter(col(Populations.LEVEL).isNotNull())
            .groupBy(Populations.STRATUM, Populations.LEVEL, FindingTable.KEY)
            .agg(
                count(lit(1)).as("n"),
                sum(when(col(Units.OUTCOME).isin(outcome.success().toArray()), 1L).otherwise(0L))
                    .as("successes"))
            .groupBy(Populations.STRATUM, Populations.LEVEL, "n", "successes")
            .count()
            .orderBy(Populations.STRATUM, Populations.LEVEL, "n", "successes")
            .collectAsList()) {
      cells
          .computeIfAbsent(List.of(row.getString(0), row.getString(1)), key -> new ArrayList<>())
          .add(new ActCount(row.getLong(2), row.getLong(3), row.getLong(4)));
    }
    List<Measure> rows = new ArrayList<>();
    cells.forEach(
        (cell, acts) ->
            rows.add(
                topics
                    .of(declaration, Figures.ALL)
                    .row(
                        cell.get(0),
                        cell.get(1),
                        acts.stream().mapToLong(act -> act.n() * act.acts()).sum(),
                        acts.stream().mapToLong(act -> act.successes() * act.acts()).sum(),
                        ClusteredRate.of(acts))));
    return rows;
  }
}
