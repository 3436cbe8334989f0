package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.tarazy.source.CaseNumber;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Links rulings on appeal to the verdict they are about: the one verdict, not later than the
 * ruling, whose case number is the ruling's own or stands in its head. A number that several courts
 * gave links nothing.
 */
final class Appeals {

  private static final StructType NUMBERED =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("date", DataTypes.DateType)
          .add("case_number", DataTypes.StringType);

  private Appeals() {}

  /** Rows of the table {@code appeal}. */
  static Dataset<Row> of(Warehouse warehouse) {
    Dataset<Row> acts = warehouse.table("act");
    Dataset<Row> rulings =
        acts.filter(col("act_type").equalTo("appeal_ruling"))
            .select("act_id", "act_date", "case_number", "text")
            .flatMap((FlatMapFunction<Row, Row>) Appeals::named, Encoders.row(NUMBERED))
            .toDF("act_id", "ruling_date", "case_number");
    Dataset<Row> verdicts =
        acts.filter(col("act_type").equalTo("verdict").and(col("case_number").isNotNull()))
            .select(col("act_id"), col("act_date"), col("case_number"))
            .map(
                (MapFunction<Row, Row>)
                    row ->
                        RowFactory.create(
                            row.get(0), row.get(1), CaseNumber.normal(row.getString(2))),
                Encoders.row(NUMBERED))
            .toDF("verdict_id", "verdict_date", "case_number");
    return rulings
        .join(verdicts, Columns.named("case_number"), "inner")
        .filter(
            col("verdict_date")
                .leq(col("ruling_date"))
                .or(col("verdict_date").isNull())
                .or(col("ruling_date").isNull()))
        .withColumn(
            "verdicts", count(lit(1)).over(Window.partitionBy(col("act_id"), col("case_number"))))
        .filter(col("verdicts").equalTo(1))
        .select("act_id", "verdict_id", "case_number");
  }

  private static Iterator<Row> named(Row ruling) {
    Set<String> numbers = new LinkedHashSet<>();
    String own = ruling.getAs("case_number");
    if (own != null) {
      numbers.add(CaseNumber.normal(own));
    }
    numbers.addAll(CaseNumber.named(ruling.getAs("text")));
    List<Row> rows = new ArrayList<>();
    for (String number : numbers) {
      rows.add(RowFactory.create(ruling.getAs("act_id"), ruling.getAs("act_date"), number));
    }
    return rows.iterator();
  }
}
