package kz.tarazy.job;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.iceberg.Table;
import org.apache.iceberg.actions.DeleteOrphanFiles;
import org.apache.iceberg.actions.ExpireSnapshots;
import org.apache.iceberg.spark.actions.SparkActions;

/**
 * Lets earlier states of the tables go: snapshots older than a time, with the files only they need,
 * and files that interrupted writes left. The current state never goes; an earlier one that lost a
 * snapshot can no longer be gone back to.
 *
 * <p>Example: {@code jobs/tarazy expire --older-than 2025-01-01 --warehouse w}
 */
public final class ExpireJob {

  /** A file younger than a day may belong to a write that is under way elsewhere. */
  private static final Duration YOUNG = Duration.ofDays(1);

  /**
   * What went.
   *
   * @param files data and metadata files of expired snapshots
   * @param leftovers files that no snapshot ever named
   */
  public record Expired(long files, long leftovers) {}

  private ExpireJob() {}

  /**
   * Runs the job.
   *
   * @param olderThan snapshots committed before go
   * @param keep how many snapshots of each table stay in any case, at least 1
   */
  public static Expired run(Warehouse warehouse, Instant olderThan, int keep) {
    warehouse.restore();
    SparkActions actions = SparkActions.get(warehouse.spark());
    long files = 0;
    long leftovers = 0;
    Instant latest = Instant.now().minus(YOUNG);
    for (String name : Warehouse.tables()) {
      Table table = warehouse.iceberg(name);
      ExpireSnapshots.Result expired =
          actions
              .expireSnapshots(table)
              .expireOlderThan(olderThan.toEpochMilli())
              .retainLast(keep)
              .execute();
      files +=
          expired.deletedDataFilesCount()
              + expired.deletedManifestsCount()
              + expired.deletedManifestListsCount();
      DeleteOrphanFiles.Result orphans =
          actions
              .deleteOrphanFiles(table)
              .olderThan((olderThan.isBefore(latest) ? olderThan : latest).toEpochMilli())
              .execute();
      leftovers += orphans.orphanFilesCount();
    }
    forgetStates(warehouse);
    return new Expired(files, leftovers);
  }

  /** Lets states go that a table has no snapshot of any more. */
  private static void forgetStates(Warehouse warehouse) {
    Map<String, Set<Long>> held = new HashMap<>();
    for (String name : Warehouse.tables()) {
      Set<Long> ids = new HashSet<>();
      warehouse.iceberg(name).snapshots().forEach(snapshot -> ids.add(snapshot.snapshotId()));
      held.put(name, ids);
    }
    for (State state : warehouse.states()) {
      boolean whole =
          state.snapshots().entrySet().stream()
              .allMatch(table -> held.get(table.getKey()).contains(table.getValue()));
      if (!whole) {
        warehouse.forget(state);
      }
    }
  }
}
