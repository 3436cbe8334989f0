package kz.tarazy.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the report. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    header = "Write the report: HTML in three languages, and the same tables as CSV.",
    description = {"", "Example: jobs/tarazy report --warehouse w --output report"})
final class ReportCommand implements Callable<Integer> {

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the report; an earlier report in it is replaced.")
  private Path output;

  @Mixin private LanguageOption language;
  @Mixin private WarehouseOption warehouse;
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    new Stages(warehouse.open(), spec.commandLine().getOut(), new RunMetrics("report"))
        .report(language.options(), output);
    return ExitCode.DONE;
  }
}
