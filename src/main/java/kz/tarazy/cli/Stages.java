package kz.tarazy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.tarazy.job.AssessJob;
import kz.tarazy.job.ExpireJob;
import kz.tarazy.job.ExtractJob;
import kz.tarazy.job.IngestJob;
import kz.tarazy.job.IngestOptions;
import kz.tarazy.job.LoadRefused;
import kz.tarazy.job.MeasureJob;
import kz.tarazy.job.ReportJob;
import kz.tarazy.job.RetryJob;
import kz.tarazy.job.ScenarioJob;
import kz.tarazy.job.Tally;
import kz.tarazy.job.TaskCount;
import kz.tarazy.job.Warehouse;
import kz.tarazy.publish.ReportOptions;

/** The stages over one warehouse, each told as it runs. */
final class Stages {

  private final Warehouse warehouse;
  private final Progress progress;

  Stages(Warehouse warehouse, PrintWriter out, RunMetrics metrics) {
    this.warehouse = warehouse;
    this.progress = new Progress(out, TaskCount.of(warehouse), metrics);
  }

  void ingest(List<Path> inputs, IngestOptions options) throws Exception {
    progress.stage("ingest", () -> told(taken(() -> IngestJob.run(warehouse, inputs, options))));
  }

  void retry(List<Path> inputs, IngestOptions options) throws Exception {
    progress.stage("retry", () -> told(taken(() -> RetryJob.run(warehouse, inputs, options))));
  }

  private static Tally taken(Callable<Tally> load) throws Exception {
    try {
      return load.call();
    } catch (IOException | UncheckedIOException e) {
      throw new InputRefused(e.getMessage());
    }
  }

  private static StageResult told(Tally tally) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("received", tally.received());
    counts.put("accepted", tally.accepted());
    counts.put("duplicate", tally.duplicate());
    counts.put("quarantined", tally.quarantined());
    return new StageResult(
        "received %d = accepted %d + duplicate %d + quarantined %d"
            .formatted(tally.received(), tally.accepted(), tally.duplicate(), tally.quarantined()),
        tally.received(),
        counts);
  }

  void extract() throws Exception {
    progress.stage("extract", () -> counted(ExtractJob.run(warehouse), "acts read"));
  }

  void assess() throws Exception {
    progress.stage("assess", () -> counted(AssessJob.run(warehouse), "acts assessed"));
  }

  void measure(LocalDate from, LocalDate to) throws Exception {
    measure(from, to, null);
  }

  void measure(LocalDate from, LocalDate to, Path cards) throws Exception {
    progress.stage("measure", () -> figures(measured(from, to, cards), "figures"));
  }

  private int measured(LocalDate from, LocalDate to, Path cards) {
    try {
      return MeasureJob.run(warehouse, from, to, cards);
    } catch (LoadRefused e) {
      throw new InputRefused(e.getMessage());
    }
  }

  void suppose(String scenario, LocalDate from, LocalDate to) throws Exception {
    progress.stage(
        "measure",
        () -> figures(ScenarioJob.run(warehouse, scenario, from, to), "figures of " + scenario));
  }

  private static StageResult figures(int figures, String what) {
    return new StageResult(figures + " " + what, 0, Map.of("figures", (long) figures));
  }

  void report(ReportOptions options, Path folder) throws Exception {
    progress.stage(
        "report",
        () -> {
          Path written = ReportJob.run(warehouse, options, folder);
          return new StageResult("written to " + written, 0, Map.of());
        });
  }

  void expire(Instant olderThan, int keep) throws Exception {
    progress.stage(
        "expire",
        () -> {
          ExpireJob.Expired expired = ExpireJob.run(warehouse, olderThan, keep);
          return new StageResult(
              "%d files of earlier states and %d left-over files are gone"
                  .formatted(expired.files(), expired.leftovers()),
              0,
              Map.of("files", expired.files(), "leftovers", expired.leftovers()));
        });
  }

  private static StageResult counted(long acts, String what) {
    return StageResult.of(acts + " " + what, "acts", acts);
  }
}
