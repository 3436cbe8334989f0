package kz.tarazy.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.tarazy.act.DataSchema;
import kz.tarazy.measure.Validations;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Declarations;
import kz.tarazy.measure.declared.Method;
import kz.tarazy.measure.declared.Settings;
import kz.tarazy.measure.tally.CircumstanceFacts;
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
    return run(warehouse, from, to, /* cards= */ null, validations());
  }

  /**
   * Runs the stage and compares the acts with statistical cards; the number of figures.
   *
   * @param from first date of an act that is measured, or null
   * @param to last date, or null
   * @param cards a file of cards of form 1-R, one JSON record a line, or null
   * @throws LoadRefused if a line of the file is no card; nothing was changed
   */
  public static int run(Warehouse warehouse, LocalDate from, LocalDate to, Path cards)
      throws LoadRefused {
    if (cards != null) {
      CardFile.check(cards);
    }
    return run(warehouse, from, to, cards, validations());
  }

  private static Validations validations() {
    return Validations.read(DataSchema.folder("measures/common").resolve("validation.json"));
  }

  /**
   * Runs the stage.
   *
   * @param validations the extractor's scores: what is corrected by them, and what is withheld
   */
  static int run(
      Warehouse warehouse, LocalDate from, LocalDate to, Path cards, Validations validations) {
    return Stage.run(warehouse, "measure", () -> measure(warehouse, from, to, cards, validations));
  }

  private static int measure(
      Warehouse warehouse, LocalDate from, LocalDate to, Path cards, Validations validations) {
    Settings settings = Settings.read(DataSchema.folder("measures/common"));
    Catalogue catalogue = Catalogue.load();
    Topics topics =
        new Topics(
            version(warehouse, "assessed", "catalogue"), version(warehouse, "reading", "lexicon"));
    List<Declaration> declarations = Declarations.read(DataSchema.folder("measures"));
    CaseRows rows = new CaseRows(CircumstanceFacts.of(catalogue), settings.priorRecord());
    Measuring measuring = new Measuring(catalogue, settings, validations, topics);
    try (CaseTable acts = CaseTable.of(warehouse, rows, from, to)) {
      measuring.add(declarations, acts.cases());
      if (cards != null) {
        Cards given = new Cards(warehouse, catalogue, cards);
        for (Declaration declaration : declarations) {
          if (declaration.methods().contains(Method.CARD_AGREEMENT)) {
            Dataset<Row> pairs = given.pairs(acts.cases(), declaration.population());
            measuring.add(given.rows(declaration, topics, pairs));
            warehouse.replace("card_disagreement", given.disagreements(pairs));
          }
        }
      }
      warehouse.replace("measure", rows(warehouse, "measure", measuring.measures()));
      warehouse.replace(
          "court_deviation", rows(warehouse, "court_deviation", measuring.deviations()));
      warehouse.replace("court_effect", rows(warehouse, "court_effect", measuring.effects()));
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
