package kz.tarazy.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What became of the records of one load: {@code received = accepted + duplicate + quarantined}.
 *
 * @param loadId the load
 */
public record Tally(String loadId, long received, long accepted, long duplicate, long quarantined) {

  public Tally {
    if (received != accepted + duplicate + quarantined) {
      throw new IllegalStateException(
          "Load %s lost records: received %d, accepted %d, duplicate %d, quarantined %d"
              .formatted(loadId, received, accepted, duplicate, quarantined));
    }
  }

  static Tally of(Row row) {
    return RecordRows.record(Tally.class, row);
  }

  /** Counts the fates of a load's records. */
  static Tally of(String loadId, Dataset<Row> judged) {
    Map<String, Long> fates = new HashMap<>();
    for (Row row : judged.groupBy("fate").count().collectAsList()) {
      fates.put(row.getString(0), row.getLong(1));
    }
    return new Tally(
        loadId,
        fates.values().stream().mapToLong(Long::longValue).sum(),
        fates.getOrDefault(Fates.ACCEPTED, 0L),
        Stream.of(Fates.DUPLICATE).mapToLong(kind -> fates.getOrDefault(kind, 0L)).sum(),
        fates.getOrDefault(Fates.REFUSED, 0L) + fates.getOrDefault(Fates.CONFLICT, 0L));
  }

  Dataset<Row> row(Warehouse warehouse) {
    var schema = warehouse.schema("intake");
    return warehouse.spark().createDataFrame(List.of(RecordRows.row(this, schema)), schema);
  }
}
