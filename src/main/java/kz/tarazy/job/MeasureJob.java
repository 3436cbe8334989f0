package kz.tarazy.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.DataSchema;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.declared.Cell;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Declarations;
import kz.tarazy.measure.declared.Figures;
import kz.tarazy.measure.declared.OutcomeKind;
import kz.tarazy.measure.declared.Unit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Computes the declared measures: Spark reduces the units to cells, the estimators see only those.
 *
 * <p>Input: {@code act}, {@code reading}, the tables of findings, {@code assessment}. Output:
 * {@code measure}, {@code court_deviation}, each replaced whole, and only if it changed.
 *
 * <p>Example: {@code jobs/tarazy measure --warehouse w}
 */
public final class MeasureJob {

  private MeasureJob() {}

  /**
   * Runs the stage; the number of figures.
   *
   * @param from first date of an act that is measured, or null
   * @param to last date, or null
   */
  public static int run(Warehouse warehouse, LocalDate from, LocalDate to) {
    Units units = new Units(warehouse, from, to);
    List<Cell> defendants = units.defendants();
    List<Cell> circumstances = units.circumstances();
    List<Cell> checks = units.checks();
    String catalogue = version(warehouse, "assessed", "catalogue");
    String lexicon = version(warehouse, "reading", "lexicon");
    List<Measure> measures = new ArrayList<>();
    List<CourtDeviation> deviations = new ArrayList<>();
    for (Declaration declaration : Declarations.read(DataSchema.folder("measures"))) {
      if (declaration.outcome().of() == OutcomeKind.SENTENCE_FRACTION) {
        continue;
      }
      boolean ofChecks = declaration.unit() == Unit.CHECK;
      Figures figures =
          Figures.of(
              declaration,
              ofChecks ? List.of() : defendants,
              ofChecks ? checks : circumstances,
              catalogue,
              lexicon);
      measures.addAll(figures.measures());
      deviations.addAll(figures.deviations());
    }
    warehouse.replace("measure", rows(warehouse, "measure", measures));
    warehouse.replace("court_deviation", rows(warehouse, "court_deviation", deviations));
    return measures.size();
  }

  private static Dataset<Row> rows(
      Warehouse warehouse, String table, List<? extends Record> records) {
    StructType schema = warehouse.schema(table);
    return warehouse
        .spark()
        .createDataFrame(
            records.stream().map(record -> RecordRows.row(record, schema)).toList(), schema);
  }

  /** The version that made a table; all of them where the table still holds several. */
  private static String version(Warehouse warehouse, String table, String column) {
    return String.join(
        "+",
        warehouse.table(table).select(column).distinct().collectAsList().stream()
            .map(row -> row.getString(0))
            .sorted()
            .toList());
  }
}
