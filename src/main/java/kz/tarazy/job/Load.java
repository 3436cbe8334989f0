package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The records of one load on their way into the tables.
 *
 * @param id hash of the records; the same records are the same load
 * @param outcomes what each record gave
 */
record Load(Warehouse warehouse, String id, Dataset<Row> outcomes) {

  static Load of(Warehouse warehouse, Dataset<Row> outcomes) {
    Row sums =
        outcomes
            .select(
                xxhash64(
                        col("act.act_id"),
                        col("act.text_hash"),
                        col("refusal.record_id"),
                        col("refusal.reason"))
                    .as("hash"))
            .agg(count(lit(1)), sum(col("hash").cast("decimal(38,0)")))
            .first();
    long records = sums.getLong(0);
    String hash = records == 0 ? "0" : sums.getDecimal(1).toBigInteger().toString(36);
    return new Load(warehouse, "%d-%s".formatted(records, hash), outcomes);
  }

  /** The tally of this load where it was taken before. */
  Optional<Tally> taken() {
    return warehouse.table("intake").filter(col("load_id").equalTo(id)).collectAsList().stream()
        .map(Tally::of)
        .findFirst();
  }

  /** Takes the load, all but its tally. */
  Tally take(DropPolicy drop) throws LoadRefused {
    Dataset<Row> stored = warehouse.table("act").filter(col("load_id").notEqual(id));
    if (drop == DropPolicy.REFUSE) {
      CourtCounts.hold(outcomes, stored);
    }
    try (Staged staged = Staged.of(warehouse, Fates.of(outcomes, stored))) {
      Dataset<Row> judged = staged.rows();
      Tally tally = Tally.of(id, judged);
      append("quarantine", quarantined(judged));
      append("duplicate", duplicates(judged));
      warehouse.merge("act", "act_id", accepted(judged));
      return tally;
    }
  }

  /** Closes the load: from here on it is taken. */
  void close(Tally tally) {
    warehouse.replace("appeal", Appeals.of(warehouse));
    warehouse.append("intake", tally.row(warehouse));
  }

  private Dataset<Row> accepted(Dataset<Row> judged) {
    return judged
        .filter(col(Fates.FATE).equalTo(Fates.ACCEPTED))
        .select("act.*", "text_key", "signature")
        .withColumn("load_id", lit(id));
  }

  private static Dataset<Row> duplicates(Dataset<Row> judged) {
    return judged
        .filter(col(Fates.FATE).isin(Fates.DUPLICATE))
        .select(
            col("source"),
            col("position"),
            col("repeats").as("act_id"),
            col(Fates.FATE).as("kind"));
  }

  private static Dataset<Row> quarantined(Dataset<Row> judged) {
    Column retried = lit(null).cast("string").as("retried_by");
    Dataset<Row> refused =
        judged
            .filter(col(Fates.FATE).equalTo(Fates.REFUSED))
            .select(
                col("refusal.record_id"),
                col("source"),
                col("position"),
                col("refusal.reason"),
                col("refusal.detail"),
                retried);
    Dataset<Row> conflicting =
        judged
            .filter(col(Fates.FATE).equalTo(Fates.CONFLICT))
            .select(
                col("act.act_id").as("record_id"),
                col("source"),
                col("position"),
                lit(Fates.CONFLICT).as("reason"),
                lit("another record of this load has the same id and another text").as("detail"),
                retried);
    return refused.unionByName(conflicting);
  }

  private void append(String table, Dataset<Row> rows) {
    if (!rows.isEmpty()) {
      warehouse.append(table, rows.withColumn("load_id", lit(id)));
    }
  }
}
