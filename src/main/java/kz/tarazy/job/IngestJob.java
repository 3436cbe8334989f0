package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.tarazy.source.InputFile;
import kz.tarazy.source.InputFiles;
import kz.tarazy.source.Reason;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * Takes a load: makes acts of its records, and accounts for those it cannot use.
 *
 * <p>Input: files and folders. Output: {@code act}, {@code quarantine}, {@code duplicate}, and
 * {@code intake}, written last. The same records are the same load, whatever the files are called:
 * taken again, they change nothing; interrupted, they are taken up where they were left.
 *
 * <p>Example: {@code jobs/tarazy ingest --input acts.jsonl --warehouse w}
 */
public final class IngestJob {

  private static final String FATE = "fate";
  private static final String ACCEPTED = "accepted";
  private static final String CONFLICT = Reason.CONFLICTING_ID.code();

  private IngestJob() {}

  /**
   * Runs the stage.
   *
   * @throws IOException if the input cannot be listed
   */
  public static Tally run(Warehouse warehouse, List<Path> inputs) throws IOException {
    List<InputFile> files = InputFiles.list(inputs);
    if (files.isEmpty()) {
      throw new IOException("Nothing to read in: " + inputs);
    }
    try (Staged staged = Staged.of(warehouse, Outcomes.of(warehouse, files))) {
      Dataset<Row> outcomes = staged.rows();
      String load = load(outcomes);
      List<Row> taken =
          warehouse.table("intake").filter(col("load_id").equalTo(load)).collectAsList();
      return taken.isEmpty() ? take(warehouse, outcomes, load) : Tally.of(taken.get(0));
    }
  }

  private static String load(Dataset<Row> outcomes) {
    Row sums =
        outcomes
            .select(
                functions
                    .xxhash64(
                        col("act.act_id"),
                        col("act.text_hash"),
                        col("refusal.record_id"),
                        col("refusal.reason"))
                    .as("hash"))
            .agg(functions.count(lit(1)), functions.sum(col("hash").cast("decimal(38,0)")))
            .first();
    return "%d-%s".formatted(sums.getLong(0), sums.getDecimal(1).toBigInteger().toString(36));
  }

  private static Tally take(Warehouse warehouse, Dataset<Row> outcomes, String load) {
    try (Staged staged = Staged.of(warehouse, judged(warehouse, outcomes, load))) {
      Dataset<Row> judged = staged.rows();
      Tally tally = Tally.of(load, judged);
      warehouse.merge(
          "act",
          "act_id",
          judged
              .filter(col(FATE).equalTo(ACCEPTED))
              .select("act.*", "text_key")
              .withColumn("load_id", lit(load)));
      replaceLoad(warehouse, "quarantine", load, quarantined(judged));
      replaceLoad(
          warehouse,
          "duplicate",
          load,
          judged
              .filter(col(FATE).isin("same_id", "same_text"))
              .select(
                  col("source"),
                  col("position"),
                  col("repeats").as("act_id"),
                  col(FATE).as("kind")));
      warehouse.append("intake", tally.row(warehouse));
      return tally;
    }
  }

  /** Adds to each outcome its fate, and the act it repeats where it is a duplicate. */
  private static Dataset<Row> judged(Warehouse warehouse, Dataset<Row> outcomes, String load) {
    Dataset<Row> stored =
        warehouse
            .table("act")
            .filter(col("load_id").notEqual(load))
            .select(
                col("act_id").as("stored_id"),
                col("text_hash").as("stored_hash"),
                col("text_key").as("stored_key"));
    Dataset<Row> storedTexts =
        stored.groupBy(col("stored_key").as("text_key")).agg(functions.min("stored_id").as("twin"));
    WindowSpec byId = Window.partitionBy("act.act_id").orderBy("source", "position");
    Column fresh = col("act").isNotNull();
    Dataset<Row> ranked =
        outcomes
            .withColumn("id_rank", when(fresh, row_number().over(byId)))
            .withColumn("first_hash", when(fresh, functions.first("act.text_hash").over(byId)))
            .join(stored.drop("stored_key"), col("act.act_id").equalTo(col("stored_id")), "left")
            .join(storedTexts, Columns.named("text_key"), "left");
    Column sameId =
        col("id_rank")
            .gt(1)
            .and(col("act.text_hash").equalTo(col("first_hash")))
            .or(col("act.text_hash").equalTo(col("stored_hash")));
    Column fate =
        when(col("act").isNull(), "refused")
            .when(sameId, "same_id")
            .when(col("id_rank").gt(1), CONFLICT)
            .when(col("twin").isNotNull().and(col("twin").notEqual(col("act.act_id"))), "same_text")
            .otherwise(ACCEPTED);
    Dataset<Row> first = ranked.withColumn(FATE, fate);
    WindowSpec byText = Window.partitionBy(FATE, "text_key").orderBy("source", "position");
    Column repeated = col(FATE).equalTo(ACCEPTED).and(row_number().over(byText).gt(1));
    return first
        .withColumn("first_id", functions.first("act.act_id").over(byText))
        .withColumn("repeated", repeated)
        .withColumn(
            "repeats",
            when(col(FATE).equalTo("same_id"), col("act.act_id"))
                .when(col(FATE).equalTo("same_text"), col("twin"))
                .when(col("repeated"), col("first_id")))
        .withColumn(FATE, when(col("repeated"), "same_text").otherwise(col(FATE)));
  }

  private static Dataset<Row> quarantined(Dataset<Row> judged) {
    Dataset<Row> refused =
        judged
            .filter(col(FATE).equalTo("refused"))
            .select(
                col("refusal.record_id"),
                col("source"),
                col("position"),
                col("refusal.reason"),
                col("refusal.detail"));
    Dataset<Row> conflicting =
        judged
            .filter(col(FATE).equalTo(CONFLICT))
            .select(
                col("act.act_id").as("record_id"),
                col("source"),
                col("position"),
                lit(CONFLICT).as("reason"),
                lit("another record of this load has the same id and another text").as("detail"));
    return refused.unionByName(conflicting);
  }

  private static void replaceLoad(
      Warehouse warehouse, String table, String load, Dataset<Row> rows) {
    if (!warehouse.table(table).filter(col("load_id").equalTo(load)).isEmpty()) {
      warehouse.spark().sql("DELETE FROM %s WHERE load_id = '%s'".formatted(table, load));
    }
    warehouse.append(table, rows.withColumn("load_id", lit(load)));
  }
}
