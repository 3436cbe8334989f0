package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import kz.tarazy.source.Reason;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * What becomes of each record of a load: {@code accepted}, {@code same_id}, {@code same_text},
 * {@code near_text}, {@code conflicting_id} or {@code refused}.
 */
final class Fates {

  static final String FATE = "fate";
  static final String ACCEPTED = "accepted";
  static final String REFUSED = "refused";
  static final String CONFLICT = Reason.CONFLICTING_ID.code();
  static final Object[] DUPLICATE = {"same_id", "same_text", "near_text"};

  private Fates() {}

  /**
   * Adds to each outcome its fate, and in {@code repeats} the act it repeats where it is a
   * duplicate.
   *
   * @param stored rows of {@code act} from other loads
   */
  static Dataset<Row> of(Dataset<Row> outcomes, Dataset<Row> stored) {
    Dataset<Row> first = withinLoad(byId(outcomes, stored));
    Dataset<Row> near = Republications.of(first, stored);
    Column republished = col(FATE).equalTo(ACCEPTED).and(col("repeated_id").isNotNull());
    return near.withColumn(
            "repeats", when(republished, col("repeated_id")).otherwise(col("repeats")))
        .withColumn(FATE, when(republished, "near_text").otherwise(col(FATE)));
  }

  /** Judges by id, and by the texts of acts already stored. */
  private static Dataset<Row> byId(Dataset<Row> outcomes, Dataset<Row> stored) {
    Dataset<Row> storedIds =
        stored.select(col("act_id").as("stored_id"), col("text_hash").as("stored_hash"));
    Dataset<Row> storedTexts = stored.groupBy("text_key").agg(functions.min("act_id").as("twin"));
    WindowSpec byId = Window.partitionBy("act.act_id").orderBy("source", "position");
    Column fresh = col("act").isNotNull();
    Column sameId =
        col("id_rank")
            .gt(1)
            .and(col("act.text_hash").equalTo(col("first_hash")))
            .or(col("act.text_hash").equalTo(col("stored_hash")));
    Column sameText = col("twin").isNotNull().and(col("twin").notEqual(col("act.act_id")));
    return outcomes
        .withColumn("id_rank", when(fresh, row_number().over(byId)))
        .withColumn("first_hash", when(fresh, functions.first("act.text_hash").over(byId)))
        .join(storedIds, col("act.act_id").equalTo(col("stored_id")), "left")
        .join(storedTexts, Columns.named("text_key"), "left")
        .withColumn(
            FATE,
            when(col("act").isNull(), REFUSED)
                .when(sameId, "same_id")
                .when(col("id_rank").gt(1), CONFLICT)
                .when(sameText, "same_text")
                .otherwise(ACCEPTED));
  }

  /** Judges by the texts of records that stand before in the load. */
  private static Dataset<Row> withinLoad(Dataset<Row> judged) {
    WindowSpec byText = Window.partitionBy(FATE, "text_key").orderBy("source", "position");
    Column repeated = col(FATE).equalTo(ACCEPTED).and(row_number().over(byText).gt(1));
    return judged
        .withColumn("first_id", functions.first("act.act_id").over(byText))
        .withColumn("repeated", repeated)
        .withColumn(
            "repeats",
            when(col(FATE).equalTo("same_id"), col("act.act_id"))
                .when(col(FATE).equalTo("same_text"), col("twin"))
                .when(col("repeated"), col("first_id")))
        .withColumn(FATE, when(col("repeated"), "same_text").otherwise(col(FATE)));
  }
}
