package kz.tarazy.job;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotSummary;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expressions;

/** The snapshots that the tables of a warehouse stand at, as they are written. */
final class Heads {

  private Heads() {}

  /**
   * The current snapshot of each table.
   *
   * @param before the last state; a table that held nothing in it and holds nothing now has none
   */
  static Map<String, Long> of(Warehouse warehouse, State before) {
    Map<String, Long> heads = new TreeMap<>();
    for (String name : Warehouse.tables()) {
      Snapshot current = current(warehouse.iceberg(name));
      if (current != null && !(before.snapshot(name) == null && isEmpty(current))) {
        heads.put(name, current.snapshotId());
      }
    }
    return heads;
  }

  /** Sets each table back to where it stood in a state. */
  static void restore(Warehouse warehouse, State state) {
    for (String name : Warehouse.tables()) {
      Table table = warehouse.iceberg(name);
      Snapshot current = current(table);
      Long before = state.snapshot(name);
      if (current == null || Objects.equals(before, current.snapshotId())) {
        continue;
      }
      if (before != null) {
        table.manageSnapshots().setCurrentSnapshot(before).commit();
      } else if (!isEmpty(current)) {
        table.newDelete().deleteFromRowFilter(Expressions.alwaysTrue()).commit();
      }
      warehouse.spark().sql("REFRESH TABLE " + name);
    }
  }

  private static Snapshot current(Table table) {
    table.refresh();
    return table.currentSnapshot();
  }

  private static boolean isEmpty(Snapshot snapshot) {
    return "0".equals(snapshot.summary().get(SnapshotSummary.TOTAL_RECORDS_PROP));
  }
}
