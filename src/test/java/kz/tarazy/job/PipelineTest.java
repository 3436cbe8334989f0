package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.act.DataSchema;
import kz.tarazy.generate.SyntheticCorpus;
import kz.tarazy.publish.ReportOptions;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole chain, once, on the sample and some generated acts. */
class PipelineTest {

  private static final int GENERATED = 40;

  @TempDir private static Path folder;
  private static Warehouse warehouse;
  private static Tally tally;
  private static List<Path> inputs;

  @BeforeAll
  static void run() throws Exception {
    SyntheticCorpus.write(GENERATED, 7, folder.resolve("corpus"));
    inputs =
        List.of(DataSchema.folder("sample").resolve("acts"), folder.resolve("corpus/acts.jsonl"));
    warehouse = Warehouse.open(Session.start(), folder.resolve("w"));
    tally = stages();
  }

  @Test
  void everyActOfTheSampleIsTakenReadAndAssessed() {
    assertThat(tally.accepted()).isEqualTo(26 + GENERATED);
    assertThat(warehouse.table("reading").count()).isEqualTo(tally.accepted());
    assertThat(warehouse.table("assessed").count()).isEqualTo(tally.accepted());
    assertThat(warehouse.table("circumstance").isEmpty()).isFalse();
    assertThat(warehouse.table("measure").isEmpty()).isFalse();
  }

  @Test
  void aSecondRunOverTheSameInputChangesNothing() throws Exception {
    Map<String, String> digests = digests();
    Map<String, Long> snapshots = snapshots();

    stages();

    assertThat(digests()).isEqualTo(digests);
    assertThat(snapshots()).isEqualTo(snapshots);
  }

  @Test
  void keysAreUnique() {
    for (String table : Warehouse.tables()) {
      List<String> key = Declared.of(warehouse, table).key();
      if (!key.isEmpty()) {
        assertThat(
                warehouse
                    .table(table)
                    .groupBy(columns(key))
                    .count()
                    .filter(col("count").gt(1))
                    .collectAsList())
            .as("%s by %s", table, key)
            .isEmpty();
      }
    }
  }

  @Test
  void referencesLeadToARow() {
    for (String table : Warehouse.tables()) {
      Declared.of(warehouse, table)
          .references()
          .forEach(
              (columns, target) -> {
                String name = target.substring(0, target.indexOf('.'));
                String[] keys = target.substring(target.indexOf('.') + 1).split(",", -1);
                Dataset<Row> rows = warehouse.table(table).select(columns(columns)).toDF(keys);
                Dataset<Row> targets = warehouse.table(name).select(columns(List.of(keys)));
                assertThat(rows.join(targets, Columns.named(keys), "left_anti").count())
                    .as("%s %s to %s", table, columns, target)
                    .isZero();
              });
    }
  }

  @Test
  void valuesAreAmongTheAccepted() {
    for (String table : Warehouse.tables()) {
      Declared.of(warehouse, table)
          .accepted()
          .forEach(
              (column, values) ->
                  assertThat(
                          warehouse
                              .table(table)
                              .filter(col(column).isin(values.toArray()).equalTo(false))
                              .select(column)
                              .distinct()
                              .collectAsList())
                      .as("%s.%s", table, column)
                      .isEmpty());
    }
  }

  @Test
  void everyQuoteIsWhatTheTextSaysAtItsSpan() {
    List<Row> rows =
        warehouse
            .table("circumstance")
            .join(warehouse.table("act").select("act_id", "text"), "act_id")
            .select("text", "span_start", "span_end", "quote")
            .collectAsList();

    assertThat(rows).isNotEmpty();
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.getString(0).substring(row.getInt(1), row.getInt(2)))
                    .isEqualTo(row.getString(3)));
  }

  @Test
  void theMeasuresCountEveryDefendantSentencedByAVerdict() {
    long sentenced =
        warehouse
            .table("reading")
            .filter(col("act_type").equalTo("verdict"))
            .join(warehouse.table("defendant"), "act_id")
            .join(
                warehouse
                    .table("penalty")
                    .filter(
                        col("scope")
                            .equalTo("final")
                            .and(col("kind").isin("acquitted", "released"))),
                Columns.named("act_id", "defendant"),
                "left_anti")
            .count();

    assertThat(
            warehouse
                .table("measure")
                .filter(
                    col("measure").equalTo("recognition_rate").and(col("dimension").equalTo("all")))
                .select("n")
                .distinct()
                .collectAsList())
        .extracting(row -> row.getLong(0))
        .containsExactly(sentenced);
  }

  /** Every figure tells what it rests on; one that is missing, or lacks its interval, says why. */
  @Test
  void everyMeasureRowIsComplete() {
    List<Row> rows = warehouse.table("measure").collectAsList();

    assertThat(rows).isNotEmpty();
    assertThat(rows)
        .allSatisfy(
            row -> {
              for (String column : List.of("population", "method", "catalogue", "lexicon")) {
                assertThat(row.<String>getAs(column)).as("%s of %s", column, row).isNotBlank();
              }
              assertThat(row.<Long>getAs("n")).as("%s", row).isNotNegative();
              Double estimate = row.getAs("estimate");
              Double lower = row.getAs("lower");
              Double upper = row.getAs("upper");
              String note = row.getAs("note");
              if (estimate == null || lower == null) {
                assertThat(note).as("%s", row).isNotBlank();
              } else {
                assertThat(note).as("%s", row).isNull();
                assertThat(estimate).as("%s", row).isFinite().isBetween(lower, upper);
              }
            });
  }

  @Test
  void theReportsTotalsAgreeWithTheTables() throws Exception {
    Dataset<Row> unpublishable =
        warehouse.table("measure").filter(col("note").equalTo("not_publishable"));
    Dataset<Row> published =
        warehouse
            .table("measure")
            .filter(col("dimension").notEqual("all"))
            .join(
                unpublishable.select("measure", "subject"),
                Columns.named("measure", "subject"),
                "left_anti")
            .unionByName(warehouse.table("measure").filter(col("dimension").equalTo("all")));
    Path report = ReportJob.run(warehouse, ReportOptions.defaults(), folder.resolve("report"));

    assertThat(Files.readAllLines(report.resolve("tables/intake.csv")))
        .contains("received,," + tally.received(), "accepted,," + tally.accepted());
    assertThat(Files.readString(report.resolve("report.json")))
        .contains("\"acts\" : " + warehouse.table("act").count())
        .contains("\"synthetic\" : " + GENERATED)
        .contains("\"figures\" : " + published.count());
    List<String> key = Declared.of(warehouse, "measure").key();
    Map<List<Object>, Object> n = new HashMap<>();
    for (Row row : warehouse.table("measure").collectAsList()) {
      n.put(key.stream().<Object>map(row::getAs).toList(), row.getAs("n"));
    }
    for (CSVRecord row : Published.measures(report)) {
      if (!Boolean.parseBoolean(row.get("suppressed"))) {
        assertThat(n.get(key.stream().<Object>map(row::get).toList()))
            .as("%s", row)
            .isEqualTo(Long.parseLong(row.get("n")));
      }
    }
  }

  private static Tally stages() throws Exception {
    Tally taken = IngestJob.run(warehouse, inputs);
    ExtractJob.run(warehouse);
    AssessJob.run(warehouse);
    MeasureJob.run(warehouse, null, null);
    return taken;
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(Column[]::new);
  }

  private static Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    Warehouse.tables().forEach(table -> digests.put(table, warehouse.digest(table)));
    return digests;
  }

  private static Map<String, Long> snapshots() {
    Map<String, Long> snapshots = new TreeMap<>();
    Warehouse.tables().forEach(table -> snapshots.put(table, warehouse.snapshot(table)));
    return snapshots;
  }
}
