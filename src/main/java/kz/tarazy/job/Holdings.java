package kz.tarazy.job;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** What a warehouse holds. */
public final class Holdings {

  /**
   * The acts of one court.
   *
   * @param court name, or null where it is not known
   * @param known whether the court is in the register
   */
  public record CourtHolding(
      String court, boolean known, LocalDate first, LocalDate last, long acts) {}

  private static final List<String> STAGES = List.of("ingest", "extract", "assess", "measure");

  private final Warehouse warehouse;

  /** Holdings of a warehouse. */
  public Holdings(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** The tally of all loads together, whose id is their number. */
  public Tally loads() {
    Row sums =
        warehouse
            .table("intake")
            .agg(
                count(lit(1)),
                sum("received"),
                sum("accepted"),
                sum("duplicate"),
                sum("quarantined"))
            .first();
    return new Tally(
        String.valueOf(sums.getLong(0)),
        whole(sums, 1),
        whole(sums, 2),
        whole(sums, 3),
        whole(sums, 4));
  }

  /** Acts by year; {@code unknown} for those without a date. */
  public Map<String, Long> years() {
    Map<String, Long> years = new TreeMap<>();
    for (Row row :
        warehouse.table("act").groupBy(year(col("act_date")).as("year")).count().collectAsList()) {
      years.put(row.isNullAt(0) ? "unknown" : String.valueOf(row.getInt(0)), row.getLong(1));
    }
    return years;
  }

  /** The courts by name, those without a name last. */
  public List<CourtHolding> courts() {
    List<CourtHolding> courts = new ArrayList<>();
    for (Row row :
        warehouse
            .table("act")
            .groupBy("court")
            .agg(
                max(array_contains(col("issues"), "unknown_court")),
                min("act_date"),
                max("act_date"),
                count(lit(1)))
            .orderBy(col("court").asc_nulls_last())
            .collectAsList()) {
      courts.add(
          new CourtHolding(
              row.getString(0),
              !row.getBoolean(1),
              (LocalDate) row.get(2),
              (LocalDate) row.get(3),
              row.getLong(4)));
    }
    return courts;
  }

  /** Records in quarantine by reason. */
  public Map<String, Long> quarantine() {
    Map<String, Long> reasons = new TreeMap<>();
    for (Row row : RetryJob.open(warehouse).groupBy("reason").count().collectAsList()) {
      reasons.put(row.getString(0), row.getLong(1));
    }
    return reasons;
  }

  /**
   * When each stage last changed its tables, in the order of the stages; null where it never did.
   */
  public Map<String, Instant> lastChanges() {
    Map<String, Instant> changes = new LinkedHashMap<>();
    STAGES.forEach(stage -> changes.put(stage, null));
    for (State state : warehouse.states()) {
      if (STAGES.contains(state.stage())) {
        changes.put(state.stage(), state.at());
      }
    }
    return changes;
  }

  /** Acts whose present text has not been read. */
  public long unread() {
    return warehouse
        .table("act")
        .join(
            warehouse.table("reading").select(FindingTable.KEY, "text_hash"),
            Columns.named(FindingTable.KEY, "text_hash"),
            "left_anti")
        .count();
  }

  /** Readings that have not been assessed. */
  public long unassessed() {
    return warehouse
        .table("reading")
        .join(
            warehouse.table("assessed").select(FindingTable.KEY, "text_hash", "lexicon"),
            Columns.named(FindingTable.KEY, "text_hash", "lexicon"),
            "left_anti")
        .count();
  }

  private static long whole(Row row, int column) {
    return row.isNullAt(column) ? 0 : row.getLong(column);
  }
}
