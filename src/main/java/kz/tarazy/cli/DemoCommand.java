package kz.tarazy.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.tarazy.act.DataSchema;
import kz.tarazy.generate.SyntheticCorpus;
import kz.tarazy.job.IngestOptions;
import kz.tarazy.job.Session;
import kz.tarazy.job.Warehouse;
import kz.tarazy.publish.ReportOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs everything on the sample. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    header = "Run everything on the sample and say where the report is.",
    description = {
      "",
      "The sample is small, so generated acts are added; the report says so on its first page.",
      "",
      "Example: jobs/tarazy demo"
    })
final class DemoCommand implements Callable<Integer> {

  private static final long SEED = 2026;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of corpus, warehouse and report; default: ${DEFAULT-VALUE}.")
  private Path output = Path.of("target", "demo");

  @Option(
      names = "--acts",
      paramLabel = "N",
      description = "How many generated acts; default: ${DEFAULT-VALUE}.")
  private int acts = 2000;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Path corpus = output.resolve("corpus");
    SyntheticCorpus.write(acts, SEED, corpus);
    Warehouse warehouse = Warehouse.open(Session.start(), output.resolve("warehouse"));
    Stages stages = new Stages(warehouse, spec.commandLine().getOut(), new RunMetrics("demo"));
    stages.ingest(
        List.of(DataSchema.folder("sample").resolve("acts"), corpus.resolve("acts.jsonl")),
        IngestOptions.standard());
    stages.extract();
    stages.assess();
    stages.measure(null, null);
    Path report = output.resolve("report");
    stages.report(ReportOptions.defaults(), report);
    spec.commandLine()
        .getOut()
        .printf("The report: %s%n", report.resolve("index.html").toAbsolutePath());
    return ExitCode.DONE;
  }
}
