package kz.tarazy.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.tarazy.act.DataSchema;
import kz.tarazy.measure.Validations;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Declarations;
import kz.tarazy.measure.declared.Settings;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Computes the declared measures: Spark reduces the units to sufficient statistics, the estimators
 * see only those.
 *
 * <p>Input: {@code act}, {@code reading}, the tables of findings, {@code assessment}, {@code
 * count_limit}. Output: {@code measure}, {@code court_deviation}, {@code court_effect}, each
 * replaced whole, and only if it changed; with statistical cards also {@code card_disagreement}.
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
    return run(warehouse, from, to, null);
  }

  /**
   * Runs the stage and compares the acts with statistical cards; the number of figures.
   *
   * @param from first date of an act that is measured, or null
   * @param to last date, or null
   * @param cards a file of cards of form 1-R, one JSON record a line, or null
   */
  public static int run(Warehouse warehouse, LocalDate from, LocalDate to, Path cards) {
    return Stage.run(warehouse, "measure", () -> measure(warehouse, from, to, cards));
  }

  private static int measure(Warehouse warehouse, LocalDate from, LocalDate to, Path cards) {
    Path common = DataSchema.folder("measures/common");
    Settings settings = Settings.read(common);
    Catalogue catalogue = Catalogue.load();
    SubjectTable subjects = new SubjectTable(warehouse.spark(), catalogue, settings.priorRecord());
    Topics topics =
        new Topics(
            version(warehouse, "assessed", "catalogue"), version(warehouse, "reading", "lexicon"));
    try (Measuring measuring =
        new Measuring(
            warehouse,
            catalogue,
            settings,
            Validations.read(common.resolve("validation.json")),
            topics,
            new Units(warehouse, subjects, from, to),
            cards == null ? null : new Cards(warehouse, catalogue, cards))) {
      for (Declaration declaration : Declarations.read(DataSchema.folder("measures"))) {
        measuring.add(declaration);
      }
      warehouse.replace("measure", rows(warehouse, "measure", measuring.measures()));
      warehouse.replace(
          "court_deviation", rows(warehouse, "court_deviation", measuring.deviations()));
      warehouse.replace("court_effect", rows(warehouse, "court_effect", measuring.effects()));
      measuring.disagreements().ifPresent(rows -> warehouse.replace("card_disagreement", rows));
      return measuring.measures().size();
    }
  }

  static Dataset<Row> rows(Warehouse warehouse, String table, List<? extends Record> records) {
    StructType schema = warehouse.schema(table);
    return warehouse
        .spark()
        .createDataFrame(
            records.stream().map(record -> RecordRows.row(record, schema)).toList(), schema);
  }

  /** The version that made a table; all of them where the table still holds several. */
  static String version(Warehouse warehouse, String table, String column) {
    return String.join(
        "+",
        warehouse.table(table).select(column).distinct().collectAsList().stream()
            .map(row -> row.getString(0))
            .sorted()
            .toList());
  }
}
