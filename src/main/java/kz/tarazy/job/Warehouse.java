package kz.tarazy.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.tarazy.act.DataSchema;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotSummary;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of one warehouse folder: an Iceberg hadoop catalog whose tables are made by the
 * statements in {@code data-schema/tables}, executed as they stand.
 *
 * <p>Every write is one Iceberg commit, and a write that would change nothing is not made. A stage
 * sees the tables as they are written; who only reads opens the warehouse by {@link #settled} or
 * {@link #asOf} and sees one {@link State}, whatever is being written meanwhile.
 */
public final class Warehouse {

  private static final String CATALOG = "tarazy";

  /** Where the snapshot of a table that is replaced whole keeps the digest of its rows. */
  private static final String DIGEST = "tarazy.digest";

  private static final String WRITTEN_AS = SnapshotSummary.EXTRA_METADATA_PREFIX + DIGEST;

  private final SparkSession spark;
  private final String location;
  private final States states;

  /** The state that is seen, or null for the tables as they are written. */
  private final State seen;

  private Warehouse(SparkSession spark, String location, States states, State seen) {
    this.spark = spark;
    this.location = location;
    this.states = states;
    this.seen = seen;
  }

  /**
   * Opens a warehouse and makes the tables it lacks.
   *
   * @param session a running session; the warehouse works in a session of its own beside it
   * @param folder where the tables lie; made if absent
   */
  public static Warehouse open(SparkSession session, Path folder) {
    return open(session, folder.toAbsolutePath().toUri());
  }

  /**
   * Opens a warehouse wherever Hadoop's file systems reach, such as {@code s3a://bucket/tarazy}.
   * Which Iceberg catalog keeps it is told by {@code spark.sql.catalog.tarazy.*} in the
   * configuration, else it is a hadoop catalog.
   */
  public static Warehouse open(SparkSession session, URI place) {
    SparkSession own = session.newSession();
    String catalog = "spark.sql.catalog." + CATALOG;
    String location = place.toString();
    if (own.conf().getOption(catalog).isEmpty()) {
      own.conf().set(catalog, "org.apache.iceberg.spark.SparkCatalog");
      own.conf().set(catalog + ".type", "hadoop");
    }
    own.conf().set(catalog + ".warehouse", location);
    own.sql("USE " + CATALOG);
    States states = States.of(location, own.sparkContext().hadoopConfiguration());
    if (states.last().isEmpty() && tables().stream().noneMatch(own.catalog()::tableExists)) {
      states.add(new State(0, "new", Instant.now(), Map.of()));
    }
    declarations().values().forEach(own::sql);
    return new Warehouse(own, location, states, /* seen= */ null);
  }

  /** The warehouse as the last stage that ended has left it; one that is seen so already stays. */
  public Warehouse settled() {
    return seen != null ? this : seen(states.last().orElse(null));
  }

  /** The warehouse as it was in a state. */
  public Warehouse asOf(State state) {
    return seen(state);
  }

  /** Others may have written since this session read the tables. */
  private Warehouse seen(State state) {
    tables().forEach(name -> iceberg(name).refresh());
    return new Warehouse(spark, location, states, state);
  }

  /** The states that can be gone back to, the earliest first. */
  public List<State> states() {
    return states.all();
  }

  /** The state that is seen; none where the tables are seen as they are written. */
  Optional<State> seen() {
    return Optional.ofNullable(seen);
  }

  /** Takes back what stages that did not end have written; only for the one who may write. */
  void restore() {
    states.last().ifPresent(state -> Heads.restore(this, state));
  }

  /** Makes the tables as they are now the state that readers see, unless it is that already. */
  void commit(String stage) {
    Optional<State> last = states.last();
    State before = last.orElse(new State(-1, "new", Instant.now(), Map.of()));
    Map<String, Long> heads = Heads.of(this, before);
    if (last.isEmpty() || !before.snapshots().equals(heads)) {
      states.add(new State(before.number() + 1, stage, Instant.now(), heads));
    }
  }

  /** Lets a state go, and with it the way back to it. */
  void forget(State state) {
    states.remove(state);
  }

  /** The names of all declared tables, sorted. */
  public static List<String> tables() {
    return List.copyOf(declarations().keySet());
  }

  private static Map<String, String> declarations() {
    Map<String, String> statements = new TreeMap<>();
    try (Stream<Path> files = Files.list(DataSchema.folder("tables"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
        String name = file.getFileName().toString();
        statements.put(
            name.substring(0, name.length() - ".sql".length()),
            Files.readString(file).strip().replaceFirst(";$", ""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the declarations of the tables", e);
    }
    return statements;
  }

  /** Removes what interrupted stages laid aside; only for the one who may write. */
  public void tidy() throws IOException {
    org.apache.hadoop.fs.Path folder = Staged.folder(this);
    folder
        .getFileSystem(spark.sparkContext().hadoopConfiguration())
        .delete(folder, /* recursive= */ true);
  }

  /** A table as Iceberg knows it. */
  Table iceberg(String name) {
    try {
      return Spark3Util.loadIcebergTable(spark, CATALOG + "." + name);
    } catch (NoSuchTableException | ParseException e) {
      throw new IllegalStateException("No table " + name, e);
    }
  }

  /** The folder of the warehouse as a URI. */
  String location() {
    return location;
  }

  /** The session whose current catalog is this warehouse. */
  public SparkSession spark() {
    return spark;
  }

  /** The rows of a table. */
  public Dataset<Row> table(String name) {
    if (seen == null) {
      return spark.table(name);
    }
    Long snapshot = seen.snapshot(name);
    return snapshot == null
        ? spark.table(name).limit(0)
        : spark.sql("SELECT * FROM %s VERSION AS OF %d".formatted(name, snapshot));
  }

  /** The columns of a table as declared. */
  public StructType schema(String name) {
    return spark.table(name).schema();
  }

  /** Adds rows to a table. */
  void append(String name, Dataset<Row> rows) {
    try {
      inOrder(name, rows).writeTo(name).append();
    } catch (NoSuchTableException e) {
      throw new IllegalStateException("No table " + name, e);
    }
  }

  /** Adds rows to a table, each in the place of a row with the same key, in one commit. */
  void merge(String name, String key, Dataset<Row> rows) {
    if (table(name).isEmpty()) {
      append(name, rows);
      return;
    }
    inOrder(name, rows).createOrReplaceTempView("incoming");
    spark.sql(
        "MERGE INTO %s t USING incoming i ON t.%s = i.%s WHEN MATCHED THEN UPDATE SET * WHEN NOT MATCHED THEN INSERT *"
            .formatted(name, key, key));
  }

  /** Replaces all rows of a table in one commit, unless they are the same. */
  void replace(String name, Dataset<Row> rows) {
    Dataset<Row> ordered = inOrder(name, rows);
    String digest = digest(ordered);
    if (digest.equals(written(name))) {
      return;
    }
    try {
      ordered.writeTo(name).option(WRITTEN_AS, digest).overwrite(functions.lit(true));
    } catch (NoSuchTableException e) {
      throw new IllegalStateException("No table " + name, e);
    }
  }

  /** The digest that the snapshot of a table carries; where it carries none, that of its rows. */
  private String written(String name) {
    Table table = iceberg(name);
    table.refresh();
    Snapshot current = table.currentSnapshot();
    String carried = current == null ? null : current.summary().get(DIGEST);
    return carried == null ? digest(name) : carried;
  }

  /** Removes the rows of a table whose act is among {@code acts} (a column {@code act_id}). */
  void forget(String name, Dataset<Row> acts) {
    if (table(name).isEmpty()) {
      return;
    }
    acts.select("act_id").createOrReplaceTempView("forgotten");
    spark.sql("DELETE FROM %s WHERE act_id IN (SELECT act_id FROM forgotten)".formatted(name));
  }

  /**
   * The digest of a table's content: equal for equal rows, whatever their order, files or history.
   */
  public String digest(String name) {
    return digest(table(name));
  }

  private static String digest(Dataset<Row> rows) {
    Column[] columns = Stream.of(rows.columns()).map(functions::col).toArray(Column[]::new);
    Row sums =
        rows.select(functions.xxhash64(columns).as("hash"))
            .agg(
                functions.count(functions.lit(1)),
                functions.sum(functions.col("hash").cast("decimal(38,0)")),
                functions.bit_xor(functions.col("hash")))
            .first();
    return "%s-%s-%s".formatted(sums.get(0), sums.get(1), sums.get(2));
  }

  /** The id of the snapshot of a table, or null where nothing was ever written. */
  public Long snapshot(String name) {
    if (seen != null) {
      return seen.snapshot(name);
    }
    Table table = iceberg(name);
    table.refresh();
    Snapshot current = table.currentSnapshot();
    return current == null ? null : current.snapshotId();
  }

  private Dataset<Row> inOrder(String name, Dataset<Row> rows) {
    Column[] columns =
        Stream.of(schema(name).fieldNames()).map(functions::col).toArray(Column[]::new);
    return rows.select(columns);
  }
}
