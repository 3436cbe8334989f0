package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Holds a load's acts of each court against those that are stored of the same court and the same
 * period: from the first to the last date that the load has of this court. An export that lost a
 * part of its rows shows here before it does harm.
 */
final class CourtCounts {

  /** Of 100 acts at least 85 must come again. */
  private static final double LEAST = 0.85;

  /** Of fewer acts one or two make the difference. */
  private static final long FEWEST = 10;

  private static final int MOST_TOLD = 5;

  private CourtCounts() {}

  /**
   * Refuses a load in which a court has shrunk.
   *
   * @param outcomes the load's records
   * @param stored rows of {@code act} from other loads
   */
  static void hold(Dataset<Row> outcomes, Dataset<Row> stored) throws LoadRefused {
    Dataset<Row> loaded =
        outcomes
            .filter(col("act.court").isNotNull().and(col("act.act_date").isNotNull()))
            .groupBy(col("act.court").as("court"))
            .agg(
                countDistinct("act.act_id").as("loaded"),
                min("act.act_date").as("first"),
                max("act.act_date").as("last"));
    List<Row> shrunk =
        stored
            .select(col("court"), col("act_date"))
            .join(loaded, "court")
            .filter(col("act_date").between(col("first"), col("last")))
            .groupBy("court", "loaded", "first", "last")
            .agg(count(lit(1)).as("stored"))
            .filter(
                col("stored")
                    .geq(lit(FEWEST))
                    .and(col("loaded").lt(col("stored").multiply(lit(LEAST)))))
            .orderBy(col("court"))
            .collectAsList();
    if (!shrunk.isEmpty()) {
      throw new LoadRefused(message(shrunk));
    }
  }

  private static String message(List<Row> shrunk) {
    String courts =
        shrunk.stream().limit(MOST_TOLD).map(CourtCounts::told).collect(Collectors.joining("; "));
    return "%d courts have shrunk by more than 15 %%: %s%s. If the load is whole, or meant to be a part, add --accept-drop"
        .formatted(shrunk.size(), courts, shrunk.size() > MOST_TOLD ? "; …" : "");
  }

  private static String told(Row row) {
    return "%s has %d acts from %s to %s, where %d are stored"
        .formatted(
            row.getAs("court"),
            row.<Long>getAs("loaded"),
            row.<LocalDate>getAs("first"),
            row.<LocalDate>getAs("last"),
            row.<Long>getAs("stored"));
  }
}
