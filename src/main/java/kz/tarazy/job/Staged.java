package kz.tarazy.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows computed once and laid aside in the warehouse folder while a stage writes its tables.
 *
 * <p>Spark's cache would not do: it is computed anew when a table it was made from is written, or
 * when the worker that held it dies, and by then the tables say something else.
 */
final class Staged implements AutoCloseable {

  private final FileSystem files;
  private final Path folder;
  private final Dataset<Row> rows;

  private Staged(FileSystem files, Path folder, Dataset<Row> rows) {
    this.files = files;
    this.folder = folder;
    this.rows = rows;
  }

  static Staged of(Warehouse warehouse, Dataset<Row> rows) {
    Path folder = new Path(folder(warehouse), UUID.randomUUID().toString());
    rows.write().parquet(folder.toString());
    try {
      FileSystem files =
          folder.getFileSystem(warehouse.spark().sparkContext().hadoopConfiguration());
      Dataset<Row> read = warehouse.spark().read().schema(rows.schema()).parquet(folder.toString());
      return new Staged(files, folder, read);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot reach the warehouse folder", e);
    }
  }

  /** Where rows are laid aside. */
  static Path folder(Warehouse warehouse) {
    return new Path(warehouse.location(), "staging");
  }

  Dataset<Row> rows() {
    return rows;
  }

  /** Removes the folder; what a killed run leaves behind goes with the next writer. */
  @Override
  public void close() {
    try {
      files.delete(folder, true);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + folder, e);
    }
  }
}
