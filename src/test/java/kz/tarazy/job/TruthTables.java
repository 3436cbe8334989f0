package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.posexplode;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Fills the tables of findings with the truth of a generated corpus, as an extractor without error
 * would: what the measures recover is then what was planted, and no text need be read.
 */
final class TruthTables {

  private static final String FINDING = "struct<code: string, status: string, quote: string>";
  private static final String SENTENCE =
      "article string, part string, kind string, amount int, unit string, conditional boolean";
  private static final String TRUTH =
      "act_id string, lang string, act_date string, offence_date string, procedure string, defendants array<struct<"
          + "ref: string, minor_at_offence: boolean, charges: array<struct<article: string, part: string,"
          + " points: array<string>, stage: string>>, mitigating: array<"
          + FINDING
          + ">, aggravating: array<"
          + FINDING
          + ">, norms_applied: array<string>, penalties: array<struct<"
          + colons(SENTENCE)
          + ">>, final: struct<"
          + colons(SENTENCE)
          + ">>>";

  private TruthTables() {}

  private static String colons(String columns) {
    return columns.replaceAll("(\\w+) (\\w+)", "$1: $2");
  }

  /**
   * Fills a warehouse.
   *
   * @param corpus folder of {@code acts.jsonl} and {@code truth.jsonl}
   */
  static void fill(Warehouse warehouse, Path corpus) {
    SparkSession spark = warehouse.spark();
    Dataset<Row> records =
        spark
            .read()
            .schema("act_id string, court string, region string, act_date string, language string")
            .json(corpus.resolve("acts.jsonl").toString());
    Dataset<Row> truth = spark.read().schema(TRUTH).json(corpus.resolve("truth.jsonl").toString());
    append(
        warehouse,
        "act",
        records.selectExpr(
            "act_id",
            "act_id as text_hash",
            "cast(null as string) as case_number",
            "court",
            "region",
            "cast(null as string) as judge",
            "'verdict' as act_type",
            "cast(act_date as date) as act_date",
            "language",
            "true as synthetic",
            "'truth' as source",
            "cast(array() as array<string>) as issues",
            "'' as text",
            "act_id as text_key",
            "'truth' as load_id"));
    append(
        warehouse,
        "reading",
        truth.selectExpr(
            "act_id",
            "act_id as text_hash",
            "'truth' as lexicon",
            "'verdict' as act_type",
            "procedure",
            "cast(offence_date as date) as offence_date"));
    Dataset<Row> people = truth.select(col("act_id"), explode(col("defendants")).as("d"));
    append(
        warehouse,
        "defendant",
        people.selectExpr(
            "act_id",
            "d.ref as defendant",
            "d.minor_at_offence",
            "cast(null as int) as none_mitigating_start",
            "cast(null as int) as none_mitigating_end",
            "cast(null as int) as none_aggravating_start",
            "cast(null as int) as none_aggravating_end",
            "0 as span_start",
            "0 as span_end"));
    append(
        warehouse,
        "charge",
        people
            .select(col("act_id"), col("d.ref").as("defendant"), posexplode(col("d.charges")))
            .selectExpr(
                "act_id",
                "defendant",
                "pos as ordinal",
                "'kz-2014' as code",
                "col.article",
                "col.part",
                "col.points",
                "col.stage",
                "0 as span_start",
                "0 as span_end"));
    append(
        warehouse,
        "penalty",
        people
            .select(col("act_id"), col("d.ref").as("defendant"), posexplode(col("d.penalties")))
            .selectExpr(
                "act_id",
                "defendant",
                "'charge' as scope",
                "pos as charge",
                "col.kind",
                "col.amount",
                "col.unit",
                "false as conditional",
                "cast(null as int) as probation_months",
                "0 as span_start",
                "0 as span_end"));
    append(
        warehouse,
        "penalty",
        people.selectExpr(
            "act_id",
            "d.ref as defendant",
            "'final' as scope",
            "cast(null as int) as charge",
            "d.final.kind",
            "d.final.amount",
            "d.final.unit",
            "d.final.conditional",
            "cast(null as int) as probation_months",
            "0 as span_start",
            "0 as span_end"));
    for (String side : new String[] {"mitigating", "aggravating"}) {
      append(
          warehouse,
          "circumstance",
          people
              .select(
                  col("act_id"), col("d.ref").as("defendant"), explode(col("d." + side)).as("c"))
              .selectExpr(
                  "act_id",
                  "defendant",
                  "c.code",
                  "'" + side + "' as side",
                  "c.status",
                  "'truth' as rule",
                  "cast(array() as array<string>) as cited",
                  "'' as quote",
                  "0 as span_start",
                  "0 as span_end"));
    }
    append(
        warehouse,
        "citation",
        people
            .select(
                col("act_id"),
                col("d.ref").as("defendant"),
                explode(col("d.norms_applied")).as("norm"))
            .selectExpr(
                "act_id",
                "defendant",
                "'kz-2014' as code",
                "split(norm, '[.]')[0] as article",
                "try_element_at(split(norm, '[.]'), 2) as part",
                "try_element_at(split(norm, '[.]'), 3) as item",
                "'applied' as role",
                "0 as span_start",
                "0 as span_end"));
  }

  private static void append(Warehouse warehouse, String table, Dataset<Row> rows) {
    warehouse.append(table, rows);
  }
}
