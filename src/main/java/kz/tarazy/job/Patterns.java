package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.act.Status;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.model.CasePattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Units reduced to court × covariate pattern, by subject: what the model of courts is fitted on.
 */
final class Patterns {

  private static final String COURT = "court";

  private final List<String> covariates;

  Patterns(List<Column> covariates) {
    this.covariates = covariates.stream().map(Column::code).toList();
  }

  /** The patterns of units taken together, whatever their subject; the outcome is recognition. */
  List<CasePattern> pooled(Dataset<Row> told) {
    Map<List<String>, long[]> counts = new LinkedHashMap<>();
    for (Row row :
        grouped(told)
            .agg(
                count(lit(1)).as("n"),
                sum(when(col(Units.OUTCOME).equalTo(Status.RECOGNISED.code()), 1L).otherwise(0L))
                    .as("successes"))
            .collectAsList()) {
      counts.put(
          key(row, 0), new long[] {row.getLong(row.size() - 2), row.getLong(row.size() - 1)});
    }
    return of(counts);
  }

  /**
   * The patterns of each subject; units of no known court are left out.
   *
   * @param units units of the population
   * @param told the same by subject and outcome
   */
  Map<String, List<CasePattern>> of(
      Declaration declaration, Dataset<Row> units, Dataset<Row> told) {
    boolean everyUnit = declaration.outcome().among().isEmpty();
    Map<List<String>, Long> all = everyUnit ? units(units) : Map.of();
    Map<String, Map<List<String>, long[]>> bySubject = new TreeMap<>();
    Object[] success = declaration.outcome().success().toArray();
    Dataset<Row> counted =
        everyUnit
            ? told
            : told.filter(col(Units.OUTCOME).isin(declaration.outcome().among().toArray()));
    for (Row row :
        grouped(counted, Units.SUBJECT)
            .agg(
                count(lit(1)).as("n"),
                sum(when(col(Units.OUTCOME).isin(success), 1L).otherwise(0L)).as("successes"))
            .collectAsList()) {
      String subject = row.getString(0);
      if (declaration.outcome().concerns(subject)) {
        bySubject
            .computeIfAbsent(subject, name -> new LinkedHashMap<>())
            .put(
                key(row, 1), new long[] {row.getLong(row.size() - 2), row.getLong(row.size() - 1)});
      }
    }
    Map<String, List<CasePattern>> patterns = new TreeMap<>();
    bySubject.forEach(
        (subject, counts) -> patterns.put(subject, everyUnit ? of(all, counts) : of(counts)));
    return patterns;
  }

  private Map<List<String>, Long> units(Dataset<Row> units) {
    Map<List<String>, Long> all = new TreeMap<>(Patterns::compare);
    for (Row row : grouped(units).count().collectAsList()) {
      all.put(key(row, 0), row.getLong(row.size() - 1));
    }
    return all;
  }

  private List<CasePattern> of(Map<List<String>, Long> all, Map<List<String>, long[]> told) {
    List<CasePattern> patterns = new ArrayList<>();
    all.forEach((key, n) -> patterns.add(pattern(key, n, told.getOrDefault(key, new long[2])[1])));
    return patterns;
  }

  private List<CasePattern> of(Map<List<String>, long[]> told) {
    List<CasePattern> patterns = new ArrayList<>();
    Map<List<String>, long[]> sorted = new TreeMap<>(Patterns::compare);
    sorted.putAll(told);
    sorted.forEach((key, counts) -> patterns.add(pattern(key, counts[0], counts[1])));
    return patterns;
  }

  private CasePattern pattern(List<String> key, long n, long successes) {
    Map<String, String> caseMix = new HashMap<>();
    for (int k = 0; k < covariates.size(); k++) {
      if (!key.get(k + 1).isEmpty()) {
        caseMix.put(covariates.get(k), key.get(k + 1));
      }
    }
    return new CasePattern(key.get(0), caseMix, n, successes);
  }

  private org.apache.spark.sql.RelationalGroupedDataset grouped(
      Dataset<Row> units, String... first) {
    List<org.apache.spark.sql.Column> keys = new ArrayList<>();
    for (String name : first) {
      keys.add(col(name));
    }
    keys.add(col(COURT));
    covariates.forEach(name -> keys.add(col(name)));
    return units
        .filter(col(COURT).isNotNull())
        .groupBy(keys.toArray(org.apache.spark.sql.Column[]::new));
  }

  /** Court and covariates; what is missing is the empty word. */
  private List<String> key(Row row, int from) {
    List<String> key = new ArrayList<>();
    for (int i = from; i <= from + covariates.size(); i++) {
      key.add(row.isNullAt(i) ? "" : row.getString(i));
    }
    return key;
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
