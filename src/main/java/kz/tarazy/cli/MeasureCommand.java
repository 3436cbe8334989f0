package kz.tarazy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.tarazy.job.ScenarioJob;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Computes the measures of consistency. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    header = "Measure how consistently the norms are applied.",
    description = {
      "",
      "Computes the measures declared in data-schema/measures over the assessed acts.",
      "",
      "With --scenario it asks instead what proposals for the law would change; their figures go to",
      "tables of their own and never to the report.",
      "",
      "Example: jobs/tarazy measure --warehouse w --from 2020-01-01 --to 2024-12-31"
    })
final class MeasureCommand implements Callable<Integer> {

  @Mixin private WriterOption warehouse;
  @Mixin private PeriodOption period;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Proposals for the law to suppose, such as proposal-2023.")
  private String scenario;

  @Option(
      names = "--cards",
      paramLabel = "FILE",
      description =
          "Statistical cards of form 1-R to compare the acts with, one JSON record a line.")
  private Path cards;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (cards != null && (scenario != null || !Files.isRegularFile(cards))) {
      throw new WrongUse(
          scenario == null
              ? "--cards is no file: " + cards
              : "--cards and --scenario cannot be given together");
    }
    if (scenario != null && !ScenarioJob.isDeclared(scenario)) {
      throw new WrongUse("--scenario names no scenario of data-schema/measures: " + scenario);
    }
    return warehouse.write(
        spec,
        stages -> {
          if (scenario == null) {
            stages.measure(period.from(), period.to(), cards);
          } else {
            stages.suppose(scenario, period.from(), period.to());
          }
        });
  }
}
