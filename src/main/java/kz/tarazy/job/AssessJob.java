package kz.tarazy.job;

import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Reading;
import kz.tarazy.assess.Assessor;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Holds the readings that the present catalogue of norms has not assessed against the law.
 *
 * <p>Input: {@code act}, {@code reading} and the tables of findings. Output: {@code assessment},
 * and {@code assessed}, whose row for an act is taken away first and written last.
 *
 * <p>Example: {@code jobs/tarazy assess --warehouse w}
 */
public final class AssessJob {

  private AssessJob() {}

  /** One assessor a JVM; it is immutable and shared by the tasks. */
  private static final class Shared {
    static final Assessor ASSESSOR = Assessor.of(Catalogue.load());
  }

  /** Runs the stage; the number of acts assessed. */
  public static long run(Warehouse warehouse) {
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
    StructType schema = warehouse.schema("assessment");
    Dataset<Row> assessments =
        Readings.of(warehouse, pending).flatMap(assess(schema), Encoders.row(schema));
    try (Staged staged = Staged.of(warehouse, assessments)) {
      warehouse.forget("assessed", pending);
      warehouse.forget("assessment", pending);
      warehouse.append("assessment", staged.rows());
      warehouse.append("assessed", pending.withColumn("catalogue", functions.lit(catalogue)));
    }
  }

  private static FlatMapFunction<Row, Row> assess(StructType schema) {
    return row -> {
      CourtAct act = Readings.act(row);
      Reading reading = Readings.reading(row);
      List<Assessment> assessments = Shared.ASSESSOR.assess(act, reading);
      return assessments.stream()
          .map(assessment -> RecordRows.row(assessment, schema, act.actId()))
          .iterator();
    };
  }
}
