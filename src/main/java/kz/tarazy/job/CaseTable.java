package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
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
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * The assessed acts of a period, one row each with all that is measured of it: all tables are
 * shuffled by act together, and what comes after needs no shuffle any more.
 */
final class CaseTable implements AutoCloseable {

  private static final String ACT = "act";
  private static final String ASSESSED = "assessed";
  private static final String READING = "reading";

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
              FINALS, List.of("span_start", "defendant", "kind"),
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
    Map<String, Dataset<Row>> parts = new TreeMap<>();
    parts.put(ACT, acts);
    parts.put(ASSESSED, warehouse.table(ASSESSED).select(FindingTable.KEY, "catalogue"));
    parts.put(READING, warehouse.table(READING).select(FindingTable.KEY, "act_type", "procedure"));
    LISTS.forEach((table, names) -> parts.put(table, listed(warehouse, table, names)));
    return new CaseTable(Staged.of(warehouse, gathered(parts)), rows);
  }

  private static Dataset<Row> listed(Warehouse warehouse, String table, List<String> names) {
    Dataset<Row> rows = warehouse.table(table);
    if (table.equals(FINALS)) {
      rows = rows.filter(col("scope").equalTo("final"));
    }
    if (table.equals(APPLIED)) {
      rows = rows.filter(col("role").equalTo(CitationRole.APPLIED.code()));
    }
    return rows.select(FindingTable.KEY, names.toArray(String[]::new));
  }

  /**
   * One row an act with what each table holds of it: the rows of all tables go through one shuffle
   * beside one another, so that no table is sorted and joined for itself.
   */
  private static Dataset<Row> gathered(Map<String, Dataset<Row>> parts) {
    Dataset<Row> all = null;
    for (String part : parts.keySet()) {
      Column[] cells =
          parts.keySet().stream()
              .map(other -> cell(parts.get(other), other.equals(part)).as(other))
              .toArray(Column[]::new);
      Column[] columns =
          Stream.concat(Stream.of(col(FindingTable.KEY)), Stream.of(cells)).toArray(Column[]::new);
      Dataset<Row> rows = parts.get(part).select(columns);
      all = all == null ? rows : all.union(rows);
    }
    Column[] lists = LISTS.keySet().stream().map(CaseTable::gathered).toArray(Column[]::new);
    Column[] columns =
        Stream.concat(
                Stream.of(
                    col(FindingTable.KEY),
                    col(ACT + ".court"),
                    col(ACT + ".region"),
                    col(ACT + ".act_date"),
                    col(ACT + ".language"),
                    col(READING + ".act_type"),
                    col(READING + ".procedure")),
                LISTS.keySet().stream().map(functions::col))
            .toArray(Column[]::new);
    return all.groupBy(FindingTable.KEY)
        .agg(
            first(col(ACT), true).as(ACT),
            Stream.concat(
                    Stream.of(
                        first(col(ASSESSED), true).as(ASSESSED),
                        first(col(READING), true).as(READING)),
                    Stream.of(lists))
                .toArray(Column[]::new))
        .filter(col(ACT).isNotNull().and(col(ASSESSED).isNotNull()).and(col(READING).isNotNull()))
        .select(columns);
  }

  /** The list of a table's rows; sentences stand in the order of the act. */
  private static Column gathered(String table) {
    Column rows = collect_list(col(table));
    return (table.equals(FINALS) ? sort_array(rows) : rows).as(table);
  }

  /** The columns of a table as one, or a null of that type. */
  private static Column cell(Dataset<Row> rows, boolean given) {
    StructType type = FindingTable.withoutKey(rows.schema());
    return given
        ? struct(Stream.of(type.fieldNames()).map(functions::col).toArray(Column[]::new))
        : lit(null).cast(type);
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
