package kz.tarazy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kz.tarazy.job.Session;
import kz.tarazy.job.Warehouse;
import kz.tarazy.job.WriterLock;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where the tables lie that a command writes, one command at a time. */
final class WriterOption {

  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the tables, made if absent, or a URI such as s3a://bucket/tarazy.")
  private String place;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description =
          "How long to wait for another command that writes the warehouse; default: ${DEFAULT-VALUE}.")
  private long wait = 600;

  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description =
          "Where the figures of this run go; default: a file in metrics/ in the warehouse.")
  private Path metrics;

  /** What a command does with the warehouse. */
  interface Work {
    void on(Stages stages) throws Exception;
  }

  /** The warehouse for a command that after all only reads. */
  Warehouse read() {
    if (Place.isLocal(place) && !Files.isDirectory(Path.of(place))) {
      throw new InputRefused("no warehouse at " + place);
    }
    return Warehouse.open(Session.start(), Place.uri(place)).settled();
  }

  /** Does the work as the only writer, and leaves the figures of the run, however it ends. */
  int write(CommandSpec command, Work work) throws Exception {
    return Place.isLocal(place) ? alone(command, work) : measured(command, work);
  }

  /** The lock is a file's. Elsewhere the catalog must keep writers apart. */
  private int alone(CommandSpec command, Work work) throws Exception {
    if (wait < 0) {
      throw new WrongUse("--wait must be at least 0, cannot be: " + wait);
    }
    WriterLock lock =
        WriterLock.take(
            Path.of(place),
            command.name(),
            Duration.ofSeconds(wait),
            told -> command.commandLine().getErr().println(told));
    try {
      return measured(command, work);
    } finally {
      lock.close();
    }
  }

  private int measured(CommandSpec command, Work work) throws Exception {
    RunMetrics run = new RunMetrics(command.name());
    try {
      Warehouse warehouse = Warehouse.open(Session.start(), Place.uri(place));
      warehouse.tidy();
      work.on(new Stages(warehouse, command.commandLine().getOut(), run));
    } catch (Exception e) {
      try {
        leave(run, ExitCode.of(e));
      } catch (IOException full) {
        // What stopped the work may stop this too; the former is what to tell.
        e.addSuppressed(full);
      }
      throw e;
    }
    leave(run, ExitCode.DONE);
    return ExitCode.DONE;
  }

  private void leave(RunMetrics run, int exit) throws IOException {
    if (metrics != null) {
      run.write(metrics, exit);
    } else if (Place.isLocal(place)) {
      run.write(Path.of(place, "metrics", run.fileName()), exit);
    }
  }
}
