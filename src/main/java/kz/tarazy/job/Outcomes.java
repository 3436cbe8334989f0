package kz.tarazy.job;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.tarazy.source.Accepted;
import kz.tarazy.source.ActIntake;
import kz.tarazy.source.Admission;
import kz.tarazy.source.AnonymityPolicy;
import kz.tarazy.source.InputFile;
import kz.tarazy.source.Intake;
import kz.tarazy.source.LineParts;
import kz.tarazy.source.NearDuplicate;
import kz.tarazy.source.Quarantine;
import kz.tarazy.source.RawRecord;
import kz.tarazy.source.RecordReader;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * What the records of a load give, one row a record: {@code source}, {@code position}, and either
 * {@code act} with {@code text_key} and {@code signature} or {@code refusal}.
 */
final class Outcomes {

  private static final StructType REFUSAL =
      new StructType()
          .add("record_id", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("detail", DataTypes.StringType);

  private Outcomes() {}

  /** One intake a JVM and policy; it is immutable and shared by the tasks. */
  private static final class Shared {
    static final Map<AnonymityPolicy, ActIntake> INTAKES = new ConcurrentHashMap<>();
    static final RecordReader READER = RecordReader.load();
  }

  static Dataset<Row> of(Warehouse warehouse, List<InputFile> files, AnonymityPolicy policy) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(warehouse.spark().sparkContext());
    StructType act =
        new StructType(
            Arrays.stream(warehouse.schema("act").fields())
                .filter(
                    field -> !List.of("load_id", "text_key", "signature").contains(field.name()))
                .toArray(StructField[]::new));
    StructType schema =
        new StructType()
            .add("source", DataTypes.StringType, false)
            .add("position", DataTypes.LongType, false)
            .add("act", act)
            .add("text_key", DataTypes.StringType)
            .add("signature", DataTypes.createArrayType(DataTypes.LongType))
            .add("refusal", REFUSAL);
    List<InputFile> parts = files.stream().flatMap(file -> LineParts.of(file).stream()).toList();
    int tasks = Math.min(parts.size(), 16 * context.defaultParallelism());
    return warehouse
        .spark()
        .createDataFrame(
            context.parallelize(parts, tasks).flatMap(file -> rows(file, act, policy)), schema);
  }

  private static Iterator<Row> rows(InputFile file, StructType act, AnonymityPolicy policy) {
    ActIntake intake = Shared.INTAKES.computeIfAbsent(policy, ActIntake::new);
    Stream<Intake> records = Shared.READER.read(file);
    return records.map(record -> row(record, act, intake)).iterator();
  }

  private static Row row(Intake record, StructType act, ActIntake intake) {
    Admission admission =
        record instanceof RawRecord raw ? intake.accept(raw) : (Quarantine) record;
    if (admission instanceof Accepted accepted) {
      return RowFactory.create(
          record.source(),
          record.position(),
          RecordRows.row(accepted.act(), act),
          accepted.textKey(),
          LongStream.of(NearDuplicate.signature(accepted.act().text())).boxed().toArray(),
          null);
    }
    Quarantine refusal = (Quarantine) admission;
    return RowFactory.create(
        record.source(),
        record.position(),
        null,
        null,
        null,
        RowFactory.create(refusal.recordId(), refusal.reason().code(), refusal.detail()));
  }
}
