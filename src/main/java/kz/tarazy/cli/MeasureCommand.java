package kz.tarazy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "Example: jobs/tarazy measure --warehouse w --from 2020-01-01 --to 2024-12-31"
    })
final class MeasureCommand implements Callable<Integer> {

  @Mixin private WriterOption warehouse;
  @Mixin private PeriodOption period;
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    return warehouse.write(spec, stages -> stages.measure(period.from(), period.to()));
  }
}
