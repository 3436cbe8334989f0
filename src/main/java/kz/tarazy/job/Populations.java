package kz.tarazy.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.declared.Filter;
import kz.tarazy.measure.declared.Margin;
import kz.tarazy.measure.declared.Outcome;
import kz.tarazy.measure.declared.Population;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Populations and their margins as aggregations over units. */
final class Populations {

  private static final String EXCLUSION = "exclusion";

  /** What a unit is split by; null where it is not. */
  static final String STRATUM = "stratum";

  /** The value of that column. */
  static final String LEVEL = "level";

  private Populations() {}

  /** The units that belong to a population. */
  static Dataset<Row> within(Population population, Dataset<Row> units) {
    return units.filter(exclusion(population).isNull());
  }

  /** The units whose subject an outcome is about, as {@link Outcome#concerns} says. */
  static Dataset<Row> concerned(Outcome outcome, Dataset<Row> told) {
    Column any = lit(false);
    for (String subject : outcome.subjects()) {
      any =
          any.or(
              subject.endsWith("*")
                  ? col(Units.SUBJECT).startsWith(subject.substring(0, subject.length() - 1))
                  : col(Units.SUBJECT).equalTo(subject));
    }
    return told.filter(any);
  }

  /** The units left out, by the column of the first condition they miss. */
  static Map<String, Long> excluded(Population population, Dataset<Row> units) {
    Map<String, Long> excluded = new TreeMap<>();
    units
        .select(exclusion(population).as(EXCLUSION))
        .filter(col(EXCLUSION).isNotNull())
        .groupBy(EXCLUSION)
        .count()
        .collectAsList()
        .forEach(row -> excluded.put(row.getString(0), row.getLong(1)));
    return excluded;
  }

  /**
   * The margins of units: of all of them, and by each of these columns.
   *
   * @param units units; with subject and outcome, or the subject alone, if it has such columns
   */
  static List<Margin> margins(
      Dataset<Row> units, Collection<kz.tarazy.measure.declared.Column> strata) {
    List<String> present = Arrays.asList(units.columns());
    Dataset<Row> told = units;
    for (String name : List.of(Units.SUBJECT, Units.OUTCOME)) {
      told = present.contains(name) ? told : told.withColumn(name, lit(null).cast("string"));
    }
    return stratified(told, strata, Units.SUBJECT, Units.OUTCOME)
        .groupBy(STRATUM, LEVEL, Units.SUBJECT, Units.OUTCOME)
        .count()
        .orderBy(STRATUM, LEVEL, Units.SUBJECT, Units.OUTCOME)
        .collectAsList()
        .stream()
        .map(Populations::margin)
        .toList();
  }

  /**
   * Each unit once as part of the whole (both null) and once for each stratum with its level.
   *
   * @param kept columns that stay beside {@link #STRATUM} and {@link #LEVEL}
   */
  static Dataset<Row> stratified(
      Dataset<Row> units, Collection<kz.tarazy.measure.declared.Column> strata, String... kept) {
    List<Column> levels = new ArrayList<>();
    levels.add(struct(lit(null).cast("string").as(STRATUM), lit(null).cast("string").as(LEVEL)));
    for (kz.tarazy.measure.declared.Column stratum : strata) {
      levels.add(struct(lit(stratum.code()).as(STRATUM), col(stratum.code()).as(LEVEL)));
    }
    List<Column> columns = new ArrayList<>();
    for (String name : kept) {
      columns.add(col(name));
    }
    columns.add(explode(array(levels.toArray(Column[]::new))).as("at"));
    Dataset<Row> exploded = units.select(columns.toArray(Column[]::new));
    columns.set(columns.size() - 1, col("at").getField(STRATUM).as(STRATUM));
    columns.add(col("at").getField(LEVEL).as(LEVEL));
    return exploded.select(columns.toArray(Column[]::new));
  }

  private static Margin margin(Row row) {
    return new Margin(
        row.isNullAt(0) ? null : kz.tarazy.measure.declared.Column.of(row.getString(0)),
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4));
  }

  /** The column of the first condition a unit misses, or null. */
  private static Column exclusion(Population population) {
    Column missed = lit(null).cast("string");
    List<Filter> conditions = new ArrayList<>(population.where());
    Collections.reverse(conditions);
    for (Filter condition : conditions) {
      missed = when(accepts(condition), missed).otherwise(lit(condition.column().code()));
    }
    return missed;
  }

  /** As {@link Filter#accepts}: a missing value is never in, and never among the unwanted. */
  private static Column accepts(Filter condition) {
    Column value = col(condition.column().code());
    return condition.in().isEmpty()
        ? value.isNull().or(not(value.isin(condition.notIn().toArray())))
        : value.isNotNull().and(value.isin(condition.in().toArray()));
  }
}
