package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode_outer;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.year;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Outcome;
import kz.tarazy.measure.declared.OutcomeKind;
import kz.tarazy.publish.ReportContent.Evidence;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The words behind the figures: for each measure, subject and court the first findings counted. */
final class Evidences {

  private static final int CONTEXT = 90;
  private static final String[] HEAD = {
    "subject", FindingTable.KEY, "court", "region", "year", "language", "outcome"
  };
  private static final StructType QUOTED = quotedSchema();

  private final Dataset<Row> circumstances;
  private final Dataset<Row> checks;
  private final int perCourt;

  /**
   * The evidence of a warehouse.
   *
   * @param perCourt the most findings given of a measure, subject and court
   */
  Evidences(Warehouse warehouse, int perCourt) {
    this.perCourt = perCourt;
    Dataset<Row> acts =
        warehouse
            .table("act")
            .select(
                col(FindingTable.KEY),
                col("court"),
                col("region"),
                year(col("act_date")).cast("string").as("year"),
                col("language"),
                col("text"));
    this.circumstances =
        acts.join(
            warehouse
                .table("circumstance")
                .select(
                    col(FindingTable.KEY),
                    col("defendant"),
                    col("code").as("subject"),
                    col("status").as("outcome"),
                    col("span_start"),
                    col("span_end")),
            FindingTable.KEY);
    this.checks =
        acts.join(
            warehouse
                .table("assessment")
                .select(
                    col(FindingTable.KEY),
                    col("defendant"),
                    col("check").as("subject"),
                    col("result").as("outcome"),
                    explode_outer(slice(col("spans"), 1, 1)).as("span"))
                .select(
                    col(FindingTable.KEY),
                    col("defendant"),
                    col("subject"),
                    col("outcome"),
                    col("span.start").as("span_start"),
                    col("span.end").as("span_end")),
            FindingTable.KEY);
  }

  private static StructType quotedSchema() {
    StructType schema = new StructType();
    for (String column : HEAD) {
      schema = schema.add(column, DataTypes.StringType);
    }
    return schema
        .add("before", DataTypes.StringType)
        .add("quote", DataTypes.StringType)
        .add("after", DataTypes.StringType);
  }

  List<Evidence> of(Declaration declaration) {
    Outcome outcome = declaration.outcome();
    Dataset<Row> findings = outcome.of() == OutcomeKind.CHECK ? checks : circumstances;
    List<String> counted = outcome.among().isEmpty() ? outcome.success() : outcome.among();
    WindowSpec byCourt =
        Window.partitionBy("subject", "court", "outcome")
            .orderBy(FindingTable.KEY, "defendant", "span_start");
    Dataset<Row> first =
        findings
            .filter(col("outcome").isin(counted.toArray()))
            .withColumn("number", row_number().over(byCourt))
            .filter(col("number").leq(lit(perCourt)))
            .orderBy("subject", "court", FindingTable.KEY, "defendant", "span_start");
    List<Evidence> evidence = new ArrayList<>();
    for (Row row :
        first
            .map((MapFunction<Row, Row>) Evidences::quoted, Encoders.row(QUOTED))
            .collectAsList()) {
      String subject = row.getAs("subject");
      if (outcome.concerns(subject)) {
        evidence.add(evidence(declaration.id(), subject, row));
      }
    }
    return evidence;
  }

  /** The words and what stands around them are cut where the act is: no act leaves its worker. */
  private static Row quoted(Row row) {
    String text = row.getAs("text");
    Integer start = row.getAs("span_start");
    Integer end = row.getAs("span_end");
    boolean spanned = start != null && end != null;
    Object[] values = new Object[QUOTED.size()];
    for (int i = 0; i < HEAD.length; i++) {
      values[i] = row.getAs(HEAD[i]);
    }
    values[HEAD.length] = spanned ? text.substring(Math.max(0, start - CONTEXT), start) : "";
    values[HEAD.length + 1] = spanned ? text.substring(start, end) : "";
    values[HEAD.length + 2] =
        spanned ? text.substring(end, Math.min(text.length(), end + CONTEXT)) : "";
    return RowFactory.create(values);
  }

  private static Evidence evidence(String measure, String subject, Row row) {
    return new Evidence(
        measure,
        subject,
        row.getAs(FindingTable.KEY),
        row.getAs("court"),
        row.getAs("region"),
        row.getAs("year"),
        row.getAs("language"),
        row.getAs("outcome"),
        row.getAs("before"),
        row.getAs("quote"),
        row.getAs("after"));
  }
}
