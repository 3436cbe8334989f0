package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import kz.tarazy.source.CaseNumber;
import kz.tarazy.source.Publication;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Finds among the acts of a load those that were published before, under another id and masks. */
final class Republications {

  private static final StructType LINK =
      new StructType()
          .add("repeating_id", DataTypes.StringType)
          .add("repeated_id", DataTypes.StringType);

  private Republications() {}

  /**
   * Adds the column {@code repeated_id}: the act that an accepted record repeats, or null.
   *
   * @param judged outcomes with their {@code fate} and the {@code stored_id} of the act that they
   *     correct
   * @param stored rows of {@code act} from other loads
   */
  static Dataset<Row> of(Dataset<Row> judged, Dataset<Row> stored) {
    Dataset<Row> fresh =
        judged
            .filter(
                col("fate")
                    .equalTo("accepted")
                    .and(col("stored_id").isNull())
                    .and(size(col("signature")).gt(0)))
            .select(described("act.", lit(1), col("source"), col("position")));
    Dataset<Row> known =
        stored.filter(size(col("signature")).gt(0)).select(described("", lit(0), lit(""), lit(0L)));
    StructType schema = fresh.schema().add("key", DataTypes.StringType);
    Dataset<Row> freshKeys = fresh.flatMap(keyed(), Encoders.row(schema));
    Dataset<Row> knownKeys =
        known
            .flatMap(keyed(), Encoders.row(schema))
            .join(freshKeys.select("key").distinct(), Columns.named("key"), "left_semi")
            .select(Arrays.stream(schema.fieldNames()).map(functions::col).toArray(Column[]::new));
    List<Row> links =
        freshKeys
            .union(knownKeys)
            .groupByKey((MapFunction<Row, String>) row -> row.getAs("key"), Encoders.STRING())
            .flatMapGroups(links(), Encoders.row(LINK))
            .collectAsList();
    if (links.isEmpty()) {
      return judged.withColumn("repeated_id", lit(null).cast("string"));
    }
    Dataset<Row> roots = judged.sparkSession().createDataFrame(roots(links), LINK);
    return judged
        .join(roots, col("act.act_id").equalTo(col("repeating_id")), "left")
        .drop("repeating_id");
  }

  private static Column[] described(String prefix, Column fresh, Column source, Column position) {
    List<Column> columns = new ArrayList<>();
    for (String name : List.of("act_id", "case_number", "court", "act_date", "act_type")) {
      columns.add(col(prefix + name).as(name));
    }
    columns.add(col("signature"));
    columns.add(fresh.as("fresh"));
    columns.add(source.as("source"));
    columns.add(position.as("position"));
    return columns.toArray(Column[]::new);
  }

  private static FlatMapFunction<Row, Row> keyed() {
    return row -> {
      List<Row> rows = new ArrayList<>();
      for (String key : publication(row).keys()) {
        Object[] values = new Object[row.size() + 1];
        for (int i = 0; i < row.size(); i++) {
          values[i] = row.get(i);
        }
        values[row.size()] = key;
        rows.add(RowFactory.create(values));
      }
      return rows.iterator();
    };
  }

  private static FlatMapGroupsFunction<String, Row, Row> links() {
    return (key, rows) -> {
      List<Row> group = inOrder(rows);
      int known = (int) group.stream().filter(row -> row.<Integer>getAs("fresh") == 0).count();
      List<Row> links = new ArrayList<>();
      Publication.repeated(group.stream().map(Republications::publication).toList(), known)
          .forEach((repeating, repeated) -> links.add(RowFactory.create(repeating, repeated)));
      return links.iterator();
    };
  }

  /** One order in all groups, so that links never run in a circle. */
  private static List<Row> inOrder(Iterator<Row> rows) {
    List<Row> group = new ArrayList<>();
    rows.forEachRemaining(group::add);
    group.sort(
        Comparator.comparing((Row row) -> row.<Integer>getAs("fresh"))
            .thenComparing(row -> row.<String>getAs("source"))
            .thenComparing(row -> row.<Long>getAs("position"))
            .thenComparing(row -> row.<String>getAs("act_id")));
    return group;
  }

  private static Publication publication(Row row) {
    return new Publication(
        row.getAs("act_id"),
        number(row),
        row.getAs("court"),
        row.getAs("act_date"),
        row.getAs("act_type"),
        row.getList(row.fieldIndex("signature")));
  }

  private static String number(Row row) {
    String written = row.getAs("case_number");
    return written == null ? null : CaseNumber.normal(written);
  }

  /** Ids only: follows each link to an act that is kept. */
  private static List<Row> roots(List<Row> links) {
    Map<String, String> targets = new HashMap<>();
    links.forEach(
        link ->
            targets.merge(
                link.getString(0), link.getString(1), (a, b) -> a.compareTo(b) <= 0 ? a : b));
    List<Row> roots = new ArrayList<>();
    for (String repeating : targets.keySet()) {
      String root = targets.get(repeating);
      while (targets.containsKey(root)) {
        root = targets.get(root);
      }
      roots.add(RowFactory.create(repeating, root));
    }
    return roots;
  }
}
