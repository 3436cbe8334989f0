package kz.tarazy.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs all stages. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    header = "Run every stage, from the input to the report.",
    description = {
      "",
      "Only what is new is worked on: running it twice over the same input changes nothing.",
      "",
      "Example: jobs/tarazy run --input acts/ --warehouse w --report report"
    })
final class RunCommand implements Callable<Integer> {

  @Option(
      names = "--report",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the report; an earlier report in it is replaced.")
  private Path report;

  @Mixin private LanguageOption language;
  @Mixin private InputOption input;
  @Mixin private IntakeOption intake;
  @Mixin private WriterOption warehouse;
  @Mixin private PeriodOption period;
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    List<Path> inputs = input.existing();
    return warehouse.write(
        spec,
        stages -> {
          stages.ingest(inputs, intake.options());
          stages.extract();
          stages.assess();
          stages.measure(period.from(), period.to());
          stages.report(language.options(), report);
        });
  }
}
