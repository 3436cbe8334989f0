package kz.tarazy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.tarazy.job.AssessJob;
import kz.tarazy.job.ExtractJob;
import kz.tarazy.job.IngestJob;
import kz.tarazy.job.MeasureJob;
import kz.tarazy.job.ReportJob;
import kz.tarazy.job.Tally;
import kz.tarazy.job.TaskCount;
import kz.tarazy.job.Warehouse;
import kz.tarazy.publish.ReportOptions;

/** The stages over one warehouse, each told as it runs. */
final class Stages {

  private final Warehouse warehouse;
  private final Progress progress;

  Stages(Warehouse warehouse, PrintWriter out) {
    this.warehouse = warehouse;
    this.progress = new Progress(out, TaskCount.of(warehouse));
  }

  void ingest(List<Path> inputs) throws Exception {
    progress.stage(
        "ingest",
        () -> {
          Tally tally = taken(inputs);
          return "received %d = accepted %d + duplicate %d + quarantined %d"
              .formatted(
                  tally.received(), tally.accepted(), tally.duplicate(), tally.quarantined());
        });
  }

  private Tally taken(List<Path> inputs) {
    try {
      return IngestJob.run(warehouse, inputs);
    } catch (IOException e) {
      throw new InputRefused(e.getMessage());
    }
  }

  void extract() throws Exception {
    progress.stage("extract", () -> ExtractJob.run(warehouse) + " acts read");
  }

  void assess() throws Exception {
    progress.stage("assess", () -> AssessJob.run(warehouse) + " acts assessed");
  }

  void measure(LocalDate from, LocalDate to) throws Exception {
    progress.stage("measure", () -> MeasureJob.run(warehouse, from, to) + " figures");
  }

  void report(ReportOptions options, Path folder) throws Exception {
    progress.stage("report", () -> "written to " + ReportJob.run(warehouse, options, folder));
  }
}
