package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.tarazy.source.InputFile;
import kz.tarazy.source.InputFiles;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads refused records once more, from the files they came in: after a mapping was added, a rule
 * mended, or with masking. No refused record is kept by the warehouse itself.
 *
 * <p>Input: {@code quarantine}, and the same files and folders as were taken. Output: a load of the
 * records that are no longer refused, or for another reason; {@code quarantine.retried_by} of their
 * earlier rows names it.
 *
 * <p>Example: {@code jobs/tarazy quarantine --retry --input acts/ --warehouse w}
 */
public final class RetryJob {

  private RetryJob() {}

  /** Runs the retry; what became of the records that changed. */
  public static Tally run(Warehouse warehouse, List<Path> inputs, IngestOptions options)
      throws IOException {
    List<InputFile> files = InputFiles.list(inputs);
    if (files.isEmpty()) {
      throw new LoadRefused("Nothing to read in: " + inputs);
    }
    return Stage.run(warehouse, "ingest", () -> take(warehouse, files, options));
  }

  private static Tally take(Warehouse warehouse, List<InputFile> files, IngestOptions options)
      throws LoadRefused {
    Dataset<Row> open = open(warehouse).select("source", "position", "reason");
    Dataset<Row> changed =
        Outcomes.of(warehouse, files, options.anonymity())
            .join(open, Columns.named("source", "position"), "inner")
            .filter(col("refusal").isNull().or(col("refusal.reason").notEqual(col("reason"))))
            .drop("reason")
            .dropDuplicates("source", "position");
    try (Staged staged = Staged.of(warehouse, changed)) {
      Load load = Load.of(warehouse, staged.rows());
      Optional<Tally> taken = load.taken();
      if (taken.isPresent() || staged.rows().isEmpty()) {
        return taken.orElse(new Tally(load.id(), 0, 0, 0, 0));
      }
      Tally tally = load.take(DropPolicy.ACCEPT);
      mark(warehouse, staged.rows(), load.id());
      load.close(tally);
      return tally;
    }
  }

  /** Refused records that no load has taken up since. */
  public static Dataset<Row> open(Warehouse warehouse) {
    Dataset<Row> loads = warehouse.table("intake").select(col("load_id").as("retried_by"));
    return warehouse.table("quarantine").join(loads, Columns.named("retried_by"), "left_anti");
  }

  private static void mark(Warehouse warehouse, Dataset<Row> taken, String load) {
    taken.select("source", "position").createOrReplaceTempView("retried");
    warehouse
        .spark()
        .sql(
            ("MERGE INTO quarantine q USING retried r ON q.source = r.source AND q.position = r.position"
                    + " AND q.load_id <> '%s' AND q.retried_by IS NULL"
                    + " WHEN MATCHED THEN UPDATE SET retried_by = '%s'")
                .formatted(load, load));
  }
}
