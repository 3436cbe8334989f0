package kz.tarazy.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Reading;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Acts with all that was read from them, put together again from the tables: one row an act with
 * the columns {@code act}, {@code reading} and one array a table of findings.
 */
public final class Readings {

  private Readings() {}

  /** The acts among {@code acts} (a column {@code act_id}) that have been read. */
  public static Dataset<Row> of(Warehouse warehouse, Dataset<Row> acts) {
    Dataset<Row> rows = acts.select(FindingTable.KEY);
    rows = rows.join(nested(warehouse, acts, "act"), FindingTable.KEY);
    rows = rows.join(nested(warehouse, acts, "reading"), FindingTable.KEY);
    for (FindingTable table : FindingTable.ALL) {
      Dataset<Row> findings =
          nested(warehouse, acts, table.name())
              .groupBy(FindingTable.KEY)
              .agg(
                  functions
                      .sort_array(functions.collect_list(functions.col(table.name())))
                      .as(table.name()));
      rows = rows.join(findings, Columns.named(FindingTable.KEY), "left");
    }
    return rows;
  }

  /** The act of a row. */
  public static CourtAct act(Row row) {
    return RecordRows.record(CourtAct.class, row.getStruct(row.fieldIndex("act")));
  }

  /** The reading of a row. */
  public static Reading reading(Row row) {
    Object[] lists = FindingTable.ALL.stream().map(table -> findings(row, table)).toArray();
    return RecordRows.record(Reading.class, row.getStruct(row.fieldIndex("reading")), lists);
  }

  /** The assessments of one act, in the order of check, defendant and count. */
  public static List<Assessment> assessments(Warehouse warehouse, String actId) {
    return warehouse
        .table("assessment")
        .filter(functions.col(FindingTable.KEY).equalTo(actId))
        .orderBy("check", "defendant", "charge")
        .collectAsList()
        .stream()
        .map(row -> RecordRows.record(Assessment.class, row))
        .toList();
  }

  private static List<? extends Record> findings(Row row, FindingTable table) {
    int index = row.fieldIndex(table.name());
    if (row.isNullAt(index)) {
      return List.of();
    }
    List<Record> findings = new ArrayList<>();
    for (Object finding : row.getList(index)) {
      findings.add(RecordRows.record(table.type(), (Row) finding));
    }
    return findings;
  }

  private static Dataset<Row> nested(Warehouse warehouse, Dataset<Row> acts, String table) {
    Column[] columns =
        Stream.of(warehouse.schema(table).fieldNames()).map(functions::col).toArray(Column[]::new);
    return warehouse
        .table(table)
        .join(acts.select(FindingTable.KEY), Columns.named(FindingTable.KEY), "left_semi")
        .select(functions.col(FindingTable.KEY), functions.struct(columns).as(table));
  }
}
