package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.declared.Cell;
import kz.tarazy.measure.declared.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The units that are measured, with the columns that a declaration may name, and their reduction to
 * cells. Only acts that are assessed are measured.
 */
final class Units {

  private static final String SUBJECT = "subject";
  private static final String OUTCOME = "outcome";
  private static final List<Column> DEFENDANT_COLUMNS =
      List.of(
          Column.ACT_TYPE,
          Column.COURT,
          Column.REGION,
          Column.YEAR,
          Column.LANGUAGE,
          Column.PROCEDURE,
          Column.MINOR,
          Column.PENALTY_KIND,
          Column.ARTICLE,
          Column.CHARGE_CODE,
          Column.STAGE);
  private static final List<Column> CHECK_COLUMNS =
      List.of(
          Column.ACT_TYPE,
          Column.COURT,
          Column.REGION,
          Column.YEAR,
          Column.LANGUAGE,
          Column.PROCEDURE,
          Column.CHECK,
          Column.DEMAND,
          Column.PRACTICE,
          Column.EDITION);

  private final Warehouse warehouse;
  private final Dataset<Row> acts;

  /**
   * The units of a period.
   *
   * @param from first date of an act, or null
   * @param to last date, or null
   */
  Units(Warehouse warehouse, LocalDate from, LocalDate to) {
    this.warehouse = warehouse;
    Dataset<Row> selected =
        warehouse
            .table("act")
            .join(
                warehouse.table("assessed").select(FindingTable.KEY),
                Columns.named(FindingTable.KEY),
                "left_semi");
    if (from != null) {
      selected = selected.filter(col("act_date").geq(lit(from)));
    }
    if (to != null) {
      selected = selected.filter(col("act_date").leq(lit(to)));
    }
    this.acts =
        selected
            .select(
                col(FindingTable.KEY),
                col("court"),
                col("region"),
                year(col("act_date")).cast("string").as("year"),
                col("language"))
            .join(
                warehouse.table("reading").select(FindingTable.KEY, "act_type", "procedure"),
                FindingTable.KEY);
  }

  /** Cells of defendants. */
  List<Cell> defendants() {
    return cells(people(), DEFENDANT_COLUMNS);
  }

  /** Cells of defendants by circumstance and status. */
  List<Cell> circumstances() {
    Dataset<Row> circumstances =
        warehouse
            .table("circumstance")
            .select(
                col(FindingTable.KEY),
                col("defendant"),
                col("code").as(SUBJECT),
                col("status").as(OUTCOME))
            .distinct();
    return cells(
        people().join(circumstances, Columns.named(FindingTable.KEY, "defendant"), "inner"),
        DEFENDANT_COLUMNS);
  }

  /** Cells of results of checks. */
  List<Cell> checks() {
    Dataset<Row> checks =
        warehouse
            .table("assessment")
            .select(
                col(FindingTable.KEY),
                col("check"),
                col("demand"),
                col("practice"),
                col("edition"),
                col("check").as(SUBJECT),
                col("result").as(OUTCOME));
    return cells(acts.join(checks, FindingTable.KEY), CHECK_COLUMNS);
  }

  private Dataset<Row> people() {
    Dataset<Row> sentences =
        warehouse
            .table("penalty")
            .filter(col("scope").equalTo("final"))
            .select(col(FindingTable.KEY), col("defendant"), col("kind").as("penalty_kind"));
    Dataset<Row> counts =
        warehouse
            .table("charge")
            .filter(col("ordinal").equalTo(0))
            .select(
                col(FindingTable.KEY),
                col("defendant"),
                col("article"),
                col("code").as("charge_code"),
                col("stage"));
    return acts.join(
            warehouse
                .table("defendant")
                .select(
                    col(FindingTable.KEY),
                    col("defendant"),
                    col("minor_at_offence").cast("string").as("minor")),
            FindingTable.KEY)
        .join(sentences, Columns.named(FindingTable.KEY, "defendant"), "left")
        .join(counts, Columns.named(FindingTable.KEY, "defendant"), "left");
  }

  private static List<Cell> cells(Dataset<Row> units, List<Column> columns) {
    boolean told = List.of(units.columns()).contains(SUBJECT);
    List<org.apache.spark.sql.Column> keys = new ArrayList<>();
    columns.forEach(column -> keys.add(col(column.code())));
    if (told) {
      keys.add(col(SUBJECT));
      keys.add(col(OUTCOME));
    }
    Dataset<Row> counts = units.groupBy(keys.toArray(org.apache.spark.sql.Column[]::new)).count();
    List<Cell> cells = new ArrayList<>();
    for (Row row : counts.collectAsList()) {
      Map<Column, String> values = new EnumMap<>(Column.class);
      for (int i = 0; i < columns.size(); i++) {
        values.put(columns.get(i), row.getString(i));
      }
      cells.add(
          new Cell(
              values,
              told ? row.getAs(SUBJECT) : null,
              told ? row.getAs(OUTCOME) : null,
              row.getLong(row.size() - 1)));
    }
    return cells;
  }
}
