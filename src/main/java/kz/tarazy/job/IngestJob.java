package kz.tarazy.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.tarazy.source.InputFile;
import kz.tarazy.source.InputFiles;

/**
 * Takes a load: makes acts of its records, and accounts for those it cannot use.
 *
 * <p>Input: files and folders. Output: {@code act}, {@code quarantine}, {@code duplicate}, {@code
 * appeal} and {@code intake}. The same records are the same load, whatever the files are called:
 * taken again, they change nothing.
 *
 * <p>Example: {@code jobs/tarazy ingest --input acts.jsonl --warehouse w}
 */
public final class IngestJob {

  private IngestJob() {}

  /** Runs the stage as {@link IngestOptions#standard} says. */
  public static Tally run(Warehouse warehouse, List<Path> inputs) throws IOException {
    return run(warehouse, inputs, IngestOptions.standard());
  }

  /**
   * Runs the stage.
   *
   * @throws LoadRefused if there is nothing to read or a court has shrunk; nothing was changed
   * @throws IOException if the input cannot be listed
   */
  public static Tally run(Warehouse warehouse, List<Path> inputs, IngestOptions options)
      throws IOException {
    List<InputFile> files = InputFiles.list(inputs);
    if (files.isEmpty()) {
      throw new LoadRefused("Nothing to read in: " + inputs);
    }
    return Stage.run(warehouse, "ingest", () -> take(warehouse, files, options));
  }

  private static Tally take(Warehouse warehouse, List<InputFile> files, IngestOptions options)
      throws LoadRefused {
    try (Staged staged = Staged.of(warehouse, Outcomes.of(warehouse, files, options.anonymity()))) {
      Load load = Load.of(warehouse, staged.rows());
      Optional<Tally> taken = load.taken();
      if (taken.isPresent()) {
        return taken.get();
      }
      Tally tally = load.take(options.drop());
      load.close(tally);
      return tally;
    }
  }
}
