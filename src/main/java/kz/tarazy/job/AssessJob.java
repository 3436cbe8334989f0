package kz.tarazy.job;

import java.util.List;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Reading;
import kz.tarazy.assess.Assessor;
import kz.tarazy.assess.CountLimits;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Holds the readings that the present catalogue of norms has not assessed against the law.
 *
 * <p>Input: {@code act}, {@code reading} and the tables of findings. Output: {@code assessment},
 * {@code count_limit}, and {@code assessed}, whose row for an act is taken away first and written
 * last.
 *
 * <p>Example: {@code jobs/tarazy assess --warehouse w}
 */
public final class AssessJob {

  private AssessJob() {}

  /** One assessor a JVM; it is immutable and shared by the tasks. */
  private static final class Shared {
    static final Catalogue CATALOGUE = Catalogue.load();
    static final Assessor ASSESSOR = Assessor.of(CATALOGUE);
    static final CountLimits LIMITS = CountLimits.of(CATALOGUE);
  }

  /** Runs the stage; the number of acts assessed. */
  public static long run(Warehouse warehouse) {
    return Stage.run(warehouse, "assess", () -> assess(warehouse));
  }

  private static long assess(Warehouse warehouse) {
    String catalogue = Catalogue.load().version();
    try (Staged pending = Staged.of(warehouse, pending(warehouse, catalogue))) {
      long acts = pending.rows().count();
      if (acts > 0) {
        write(warehouse, pending.rows(), catalogue);
      }
      return acts;
    }
  }

  private static Dataset<Row> pending(Warehouse warehouse, String catalogue) {
    Dataset<Row> done =
        warehouse
            .table("assessed")
            .filter(functions.col("catalogue").equalTo(catalogue))
            .select(FindingTable.KEY, "text_hash", "lexicon");
    return warehouse
        .table("reading")
        .join(done, Columns.named(FindingTable.KEY, "text_hash", "lexicon"), "left_anti")
        .select(FindingTable.KEY, "text_hash", "lexicon");
  }

  private static void write(Warehouse warehouse, Dataset<Row> pending, String catalogue) {
    StructType assessment = warehouse.schema("assessment");
    StructType limit = warehouse.schema("count_limit");
    StructType both =
        new StructType()
            .add("assessments", DataTypes.createArrayType(assessment), false)
            .add("limits", DataTypes.createArrayType(limit), false);
    Dataset<Row> judged =
        Readings.of(warehouse, pending).map(assess(assessment, limit), Encoders.row(both));
    try (Staged staged = Staged.of(warehouse, judged)) {
      warehouse.forget("assessed", pending);
      warehouse.forget("assessment", pending);
      warehouse.forget("count_limit", pending);
      warehouse.append("assessment", each(staged.rows(), "assessments"));
      warehouse.append("count_limit", each(staged.rows(), "limits"));
      warehouse.append("assessed", pending.withColumn("catalogue", functions.lit(catalogue)));
    }
  }

  private static Dataset<Row> each(Dataset<Row> judged, String list) {
    return judged.select(functions.explode(functions.col(list)).as("one")).select("one.*");
  }

  private static MapFunction<Row, Row> assess(StructType assessment, StructType limit) {
    return row -> {
      CourtAct act = Readings.act(row);
      Reading reading = Readings.reading(row);
      return RowFactory.create(
          rows(Shared.ASSESSOR.assess(act, reading), assessment, act.actId()),
          rows(Shared.LIMITS.of(act, reading), limit, act.actId()));
    };
  }

  private static Object[] rows(List<? extends Record> records, StructType schema, String actId) {
    return records.stream().map(record -> RecordRows.row(record, schema, actId)).toArray();
  }
}
