package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Coded;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.assess.GoldReading;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Fills the tables of a warehouse with what a generated corpus truly says, in the place of what an
 * extractor would read from it, and assesses it.
 */
public final class TruthTables {

  private static final JsonMapper JSON = new JsonMapper();

  private TruthTables() {}

  /**
   * Fills a warehouse.
   *
   * @param corpus folder with {@code acts.jsonl} and {@code truth.jsonl}
   */
  public static void fill(Warehouse warehouse, Path corpus) {
    Stage.run(
        warehouse,
        "extract",
        () -> {
          read(warehouse, corpus);
          return null;
        });
    AssessJob.run(warehouse);
  }

  private static void read(Warehouse warehouse, Path corpus) {
    StructType act = warehouse.schema("act");
    StructType reading = warehouse.schema("reading");
    List<StructType> findings = new ArrayList<>();
    FindingTable.ALL.forEach(
        table -> findings.add(FindingTable.withoutKey(warehouse.schema(table.name()))));
    Dataset<Row> acts = lines(warehouse, corpus.resolve("acts.jsonl"), "record");
    Dataset<Row> truth = lines(warehouse, corpus.resolve("truth.jsonl"), "truth");
    MapFunction<Row, Row> stored = row -> act(row.getString(1), act);
    MapFunction<Row, Row> read =
        row -> {
          JsonNode gold = JSON.readTree(row.getString(2));
          String text = JSON.readTree(row.getString(1)).get("text").asText();
          return ExtractJob.row(GoldReading.of(gold, text), reading, findings);
        };
    warehouse.append("act", acts.map(stored, Encoders.row(act)));
    Dataset<Row> readings =
        acts.join(truth, FindingTable.KEY).map(read, Encoders.row(ExtractJob.schema(warehouse)));
    try (Staged staged = Staged.of(warehouse, readings)) {
      ExtractJob.write(warehouse, staged.rows());
    }
  }

  private static Dataset<Row> lines(Warehouse warehouse, Path file, String column) {
    Dataset<Row> lines = warehouse.spark().read().text(file.toString());
    return lines.select(
        functions.get_json_object(col("value"), "$.act_id").as(FindingTable.KEY),
        col("value").as(column));
  }

  private static Row act(String line, StructType schema) throws Exception {
    JsonNode record = JSON.readTree(line);
    String id = record.get("act_id").asText();
    CourtAct act =
        new CourtAct(
            id,
            "hash",
            record.get("case_number").asText(),
            record.get("court").asText(),
            record.get("region").asText(),
            record.get("judge").asText(),
            Coded.of(ActType.class, record.get("act_type").asText()),
            LocalDate.parse(record.get("act_date").asText()),
            Coded.of(Language.class, record.get("language").asText()),
            true,
            "corpus",
            List.of(),
            record.get("text").asText());
    return RecordRows.row(act, schema, id, "truth", new Long[0]);
  }
}
