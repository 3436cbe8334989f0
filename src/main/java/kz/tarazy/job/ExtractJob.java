package kz.tarazy.job;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Reading;
import kz.tarazy.extract.ActReader;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reads the acts that have no reading of their present text by the present lexicon.
 *
 * <p>Input: {@code act}. Output: {@code section}, {@code defendant}, {@code charge}, {@code
 * penalty}, {@code circumstance}, {@code citation}, and {@code reading}, whose row for an act is
 * taken away first and written last: an act whose findings are half written has none, and is read
 * again.
 *
 * <p>Example: {@code jobs/tarazy extract --warehouse w}
 */
public final class ExtractJob {

  private ExtractJob() {}

  /** One reader a JVM; it is immutable and shared by the tasks. */
  private static final class Shared {
    static final ActReader READER = ActReader.standard();
  }

  /** Runs the stage; the number of acts read. */
  public static long run(Warehouse warehouse) {
    return Stage.run(warehouse, "extract", () -> read(warehouse));
  }

  private static long read(Warehouse warehouse) {
    Dataset<Row> pending = pending(warehouse, ActReader.standard().lexiconVersion());
    if (pending.isEmpty()) {
      return 0;
    }
    StructType schema = schema(warehouse);
    StructType readingSchema = warehouse.schema("reading");
    List<StructType> findingSchemas =
        FindingTable.ALL.stream()
            .map(table -> FindingTable.withoutKey(warehouse.schema(table.name())))
            .toList();
    int tasks = 4 * warehouse.spark().sparkContext().defaultParallelism();
    Dataset<Row> readings =
        pending
            .repartition(tasks, functions.col(FindingTable.KEY))
            .map(read(readingSchema, findingSchemas), Encoders.row(schema));
    try (Staged staged = Staged.of(warehouse, readings)) {
      write(warehouse, staged.rows());
      return staged.rows().count();
    }
  }

  private static Dataset<Row> pending(Warehouse warehouse, String lexicon) {
    Dataset<Row> done =
        warehouse
            .table("reading")
            .filter(functions.col("lexicon").equalTo(lexicon))
            .select(FindingTable.KEY, "text_hash");
    return warehouse
        .table("act")
        .join(done, Columns.named(FindingTable.KEY, "text_hash"), "left_anti");
  }

  /** A reading with its lists of findings in one row. */
  static StructType schema(Warehouse warehouse) {
    StructType schema = warehouse.schema("reading");
    for (FindingTable table : FindingTable.ALL) {
      schema =
          schema.add(
              table.name(),
              DataTypes.createArrayType(FindingTable.withoutKey(warehouse.schema(table.name()))));
    }
    return schema;
  }

  private static MapFunction<Row, Row> read(
      StructType readingSchema, List<StructType> findingSchemas) {
    return act ->
        row(
            Shared.READER.read(RecordRows.record(CourtAct.class, act)),
            readingSchema,
            findingSchemas);
  }

  static Row row(Reading reading, StructType readingSchema, List<StructType> findingSchemas) {
    Row head = RecordRows.row(reading, readingSchema);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      values.add(head.get(i));
    }
    for (int i = 0; i < findingSchemas.size(); i++) {
      StructType schema = findingSchemas.get(i);
      values.add(
          FindingTable.ALL.get(i).list().apply(reading).stream()
              .map(finding -> RecordRows.row(finding, schema))
              .toArray(Row[]::new));
    }
    return RowFactory.create(values.toArray());
  }

  /**
   * Puts readings in the place of earlier ones of the same acts.
   *
   * @param readings rows of {@link #schema}, laid aside
   */
  static void write(Warehouse warehouse, Dataset<Row> readings) {
    warehouse.forget("assessed", readings);
    warehouse.forget("reading", readings);
    warehouse.forget("assessment", readings);
    for (FindingTable table : FindingTable.ALL) {
      warehouse.forget(table.name(), readings);
      warehouse.append(
          table.name(),
          readings
              .select(
                  functions.col(FindingTable.KEY),
                  functions.explode(functions.col(table.name())).as("finding"))
              .select(FindingTable.KEY, "finding.*"));
    }
    warehouse.append("reading", readings);
  }
}
