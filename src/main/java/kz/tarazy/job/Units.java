package kz.tarazy.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.quarter;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.time.LocalDate;
import kz.tarazy.act.Side;
import kz.tarazy.act.Status;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The units that are measured, with the columns that a declaration may name. Only acts that are
 * assessed are measured.
 */
final class Units {

  /** What a figure is about: a circumstance, a check. */
  static final String SUBJECT = "subject";

  /** What became of the subject: a status, a result. */
  static final String OUTCOME = "outcome";

  /** Quarters since the year 0 of the day of the act. */
  static final String PERIOD = "period";

  private static final String DEFENDANT = "defendant";
  private static final String ACT_DATE = "act_date";

  private final Warehouse warehouse;
  private final SubjectTable subjects;
  private final Dataset<Row> acts;

  /**
   * The units of a period.
   *
   * @param from first date of an act, or null
   * @param to last date, or null
   */
  Units(Warehouse warehouse, SubjectTable subjects, LocalDate from, LocalDate to) {
    this.warehouse = warehouse;
    this.subjects = subjects;
    Dataset<Row> selected =
        warehouse
            .table("act")
            .join(
                warehouse.table("assessed").select(FindingTable.KEY),
                Columns.named(FindingTable.KEY),
                "left_semi");
    if (from != null) {
      selected = selected.filter(col(ACT_DATE).geq(lit(from)));
    }
    if (to != null) {
      selected = selected.filter(col(ACT_DATE).leq(lit(to)));
    }
    this.acts =
        selected
            .select(
                col(FindingTable.KEY),
                col("court"),
                col("region"),
                col(ACT_DATE),
                year(col(ACT_DATE)).cast("string").as("year"),
                year(col(ACT_DATE)).multiply(4).plus(quarter(col(ACT_DATE))).minus(1).as(PERIOD),
                col("language"))
            .join(
                warehouse.table("reading").select(FindingTable.KEY, "act_type", "procedure"),
                FindingTable.KEY);
  }

  /** Defendants. */
  Dataset<Row> defendants() {
    return people()
        .join(
            limits().filter(col("gravest")).drop("gravest", "charge", "kind", "amount", "unit"),
            Columns.named(FindingTable.KEY, DEFENDANT),
            "left");
  }

  /**
   * Defendants by circumstance, each with its strongest status (annotation format: recognised
   * before denied before stated before claimed), and what the catalogue says of the circumstance.
   */
  Dataset<Row> circumstances() {
    Dataset<Row> strongest =
        warehouse
            .table("circumstance")
            .select(
                col(FindingTable.KEY),
                col(DEFENDANT),
                col("code").as(SUBJECT),
                struct(
                        when(col("status").equalTo(Status.RECOGNISED.code()), 0)
                            .when(col("status").equalTo(Status.DENIED.code()), 1)
                            .when(col("status").equalTo(Status.FACT_ONLY.code()), 2)
                            .otherwise(3)
                            .as("rank"),
                        col("status"))
                    .as("told"))
            .groupBy(FindingTable.KEY, DEFENDANT, SUBJECT)
            .agg(min("told").as("told"))
            .select(
                col(FindingTable.KEY),
                col(DEFENDANT),
                col(SUBJECT),
                col("told.status").as(OUTCOME));
    return withEditions(
            defendants().join(strongest, Columns.named(FindingTable.KEY, DEFENDANT), "inner"))
        .join(broadcast(subjects.grounds()), Columns.named(SUBJECT), "left");
  }

  /** Each of these units once with every subject that has an edition on the day of the act. */
  Dataset<Row> bySubject(Dataset<Row> units) {
    return units.join(
        broadcast(subjects.editions()),
        col(ACT_DATE).geq(col("valid_from")).and(col(ACT_DATE).leq(col("valid_to"))));
  }

  private Dataset<Row> withEditions(Dataset<Row> told) {
    Dataset<Row> editions = subjects.editions().withColumnRenamed(SUBJECT, "concept");
    return told.join(
            broadcast(editions),
            col(SUBJECT)
                .equalTo(col("concept"))
                .and(col(ACT_DATE).geq(col("valid_from")))
                .and(col(ACT_DATE).leq(col("valid_to"))),
            "left")
        .drop("concept", "valid_from", "valid_to");
  }

  /** Results of checks. */
  Dataset<Row> checks() {
    Dataset<Row> checks =
        warehouse
            .table("assessment")
            .select(
                col(FindingTable.KEY),
                col(DEFENDANT),
                col("check"),
                col("demand"),
                col("practice"),
                col("edition"),
                col("check").as(SUBJECT),
                col("result").as(OUTCOME));
    return defendants().join(checks, Columns.named(FindingTable.KEY, DEFENDANT), "inner");
  }

  /**
   * Counts with the punishment imposed, the most that could be, and the circumstances that the
   * court counts for the person.
   */
  Dataset<Row> counts() {
    Dataset<Row> counted =
        warehouse
            .table("circumstance")
            .filter(col("status").equalTo(Status.RECOGNISED.code()))
            .groupBy(FindingTable.KEY, DEFENDANT)
            .agg(array_sort(collect_set("code")).as("told"));
    return people()
        .join(counted, Columns.named(FindingTable.KEY, DEFENDANT), "left")
        .withColumn(Sentences.COUNTED, coalesce(col("told"), array().cast("array<string>")))
        .drop("told")
        .join(limits(), Columns.named(FindingTable.KEY, DEFENDANT), "inner")
        .withColumn("penalty_kind", coalesce(col("kind"), col("penalty_kind")));
  }

  private Dataset<Row> limits() {
    Dataset<Row> charges =
        warehouse
            .table("charge")
            .select(
                col(FindingTable.KEY),
                col(DEFENDANT),
                col("ordinal").as("charge"),
                col("article"),
                col("part"),
                col("code").as("charge_code"),
                col("stage"));
    return warehouse
        .table("count_limit")
        .select(
            col(FindingTable.KEY),
            col(DEFENDANT),
            col("charge"),
            col("gravest"),
            col("chapter").cast("string").as("article_group"),
            col("category"),
            col("kind"),
            col("amount"),
            col("unit"),
            col("maxima"))
        .join(charges, Columns.named(FindingTable.KEY, DEFENDANT, "charge"), "inner");
  }

  private Dataset<Row> people() {
    Dataset<Row> sentences =
        warehouse
            .table("penalty")
            .filter(col("scope").equalTo("final"))
            .select(col(FindingTable.KEY), col(DEFENDANT), col("kind").as("penalty_kind"));
    Dataset<Row> records =
        warehouse
            .table("circumstance")
            .filter(
                col("side")
                    .equalTo(Side.AGGRAVATING.code())
                    .and(col("status").equalTo(Status.RECOGNISED.code())))
            .groupBy(FindingTable.KEY, DEFENDANT)
            .agg(max(col("code").isin(subjects.priorRecord().toArray())).as("recorded"));
    return acts.join(
            warehouse
                .table("defendant")
                .select(
                    col(FindingTable.KEY),
                    col(DEFENDANT),
                    col("minor_at_offence").cast("string").as("minor")),
            FindingTable.KEY)
        .join(sentences, Columns.named(FindingTable.KEY, DEFENDANT), "left")
        .join(records, Columns.named(FindingTable.KEY, DEFENDANT), "left")
        .withColumn("prior_record", coalesce(col("recorded"), lit(false)).cast("string"))
        .drop("recorded");
  }
}
