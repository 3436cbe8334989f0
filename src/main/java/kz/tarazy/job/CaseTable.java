package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.tarazy.act.CitationRole;
import kz.tarazy.measure.tally.Case;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The assessed acts of a period, one row each with all that is measured of it: every table is
 * shuffled by act once, and what comes after needs no shuffle any more.
 */
final class CaseTable implements AutoCloseable {

  static final String PERSONS = "defendant";
  static final String FINALS = "penalty";
  static final String CHARGES = "charge";
  static final String LIMITS = "count_limit";
  static final String TOLD = "circumstance";
  static final String CHECKS = "assessment";
  static final String APPLIED = "citation";

  private static final Map<String, List<String>> LISTS =
      new TreeMap<>(
          Map.of(
              PERSONS, List.of("defendant", "minor_at_offence"),
              FINALS, List.of("defendant", "kind"),
              CHARGES, List.of("defendant", "ordinal", "code", "article", "part", "stage"),
              LIMITS,
                  List.of(
                      "defendant",
                      "charge",
                      "gravest",
                      "chapter",
                      "category",
                      "kind",
                      "amount",
                      "unit",
                      "maxima"),
              TOLD, List.of("defendant", "code", "side", "status", "cited"),
              CHECKS, List.of("defendant", "check", "demand", "practice", "edition", "result"),
              APPLIED, List.of("defendant", "code", "article", "part", "item")));

  private final Staged staged;
  private final CaseRows rows;

  private CaseTable(Staged staged, CaseRows rows) {
    this.staged = staged;
    this.rows = rows;
  }

  /**
   * The acts of a period.
   *
   * @param from first date of an act, or null
   * @param to last date, or null
   */
  static CaseTable of(Warehouse warehouse, CaseRows rows, LocalDate from, LocalDate to) {
    Dataset<Row> acts =
        warehouse.table("act").select(FindingTable.KEY, "court", "region", "act_date", "language");
    if (from != null) {
      acts = acts.filter(col("act_date").geq(lit(from)));
    }
    if (to != null) {
      acts = acts.filter(col("act_date").leq(lit(to)));
    }
    Dataset<Row> cases =
        acts.join(
                warehouse.table("assessed").select(FindingTable.KEY),
                Columns.named(FindingTable.KEY),
                "left_semi")
            .join(
                warehouse.table("reading").select(FindingTable.KEY, "act_type", "procedure"),
                FindingTable.KEY);
    for (Map.Entry<String, List<String>> list : LISTS.entrySet()) {
      cases =
          cases.join(
              nested(warehouse, list.getKey(), list.getValue()),
              Columns.named(FindingTable.KEY),
              "left");
    }
    return new CaseTable(Staged.of(warehouse, cases), rows);
  }

  private static Dataset<Row> nested(Warehouse warehouse, String table, List<String> names) {
    Dataset<Row> rows = warehouse.table(table);
    if (table.equals(FINALS)) {
      rows = rows.filter(col("scope").equalTo("final"));
    }
    if (table.equals(APPLIED)) {
      rows = rows.filter(col("role").equalTo(CitationRole.APPLIED.code()));
    }
    Column[] columns =
        Stream.concat(Stream.of(FindingTable.KEY), names.stream())
            .distinct()
            .skip(1)
            .map(org.apache.spark.sql.functions::col)
            .toArray(Column[]::new);
    return rows.groupBy(FindingTable.KEY).agg(collect_list(struct(columns)).as(table));
  }

  /** The rows themselves. */
  Dataset<Row> rows() {
    return staged.rows();
  }

  /** The acts as the measures see them. */
  JavaRDD<Case> cases() {
    CaseRows read = rows;
    return staged.rows().toJavaRDD().map(read::of);
  }

  @Override
  public void close() {
    staged.close();
  }
}
