package kz.tarazy.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;

/**
 * A run that nothing disturbed, kept stage by stage. Tables name their files by absolute paths, so
 * a kept folder is put back where it was made.
 */
final class Undisturbed {

  /** What stands for the snapshot of a table that nothing was ever written to. */
  private static final long NOTHING = -1;

  private static final Map<Long, String> DIGESTS = new HashMap<>();

  private final Path warehouse;
  private final Path report;
  private final Path kept;
  private final Map<String, Map<String, String>> before = new HashMap<>();
  private final Map<String, Map<String, String>> after = new HashMap<>();
  private final Map<String, Long> writes = new HashMap<>();
  private Map<String, String> published = Map.of();

  Undisturbed(Path warehouse, Path report, Path kept) {
    this.warehouse = warehouse;
    this.report = report;
    this.kept = kept;
  }

  /** What a stage does. */
  interface Work {
    void run() throws Exception;
  }

  /** Runs a stage, and keeps what it found and what it made. */
  void run(String name, Warehouse opened, Work stage) throws Exception {
    before.put(name, digests(opened.settled()));
    copy(warehouse, kept.resolve(name));
    long files = files(warehouse) + files(report);
    stage.run();
    writes.put(name, files(warehouse) + files(report) - files);
    after.put(name, digests(opened.settled()));
    published = published(report);
  }

  Map<String, String> before(String stage) {
    return before.get(stage);
  }

  Map<String, String> after(String stage) {
    return after.get(stage);
  }

  Map<String, String> report() {
    return published;
  }

  /** The files that a stage leaves, and the least that it writes. */
  long writes(String stage) {
    return writes.get(stage);
  }

  void restoreBefore(String stage) throws IOException {
    delete(warehouse);
    delete(report);
    copy(kept.resolve(stage), warehouse);
  }

  /** The digest of each table; what a snapshot holds never changes. */
  static Map<String, String> digests(Warehouse warehouse) {
    Map<String, String> digests = new TreeMap<>();
    for (String table : Warehouse.tables()) {
      Long snapshot = warehouse.snapshot(table);
      digests.put(
          table,
          DIGESTS.computeIfAbsent(
              snapshot == null ? NOTHING : snapshot, key -> warehouse.digest(table)));
    }
    return digests;
  }

  /** The published tables; {@code report.json} names snapshots, which every history has its own. */
  static Map<String, String> published(Path report) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    Path folder = report.resolve("tables");
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          tables.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return tables;
  }

  /** How many files a folder holds, while others write it. */
  static long files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.count();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private static void delete(Path folder) {
    FileUtil.fullyDelete(folder.toFile());
  }
}
