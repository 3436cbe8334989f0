package kz.tarazy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

/** Hold what the acts say against the law. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    header = "Hold what the acts say against the law.",
    description = {
      "",
      "Assesses every act whose reading or catalogue of norms is new since it was last assessed.",
      "",
      "Example: jobs/tarazy assess --warehouse w"
    })
final class AssessCommand implements Callable<Integer> {

  @Mixin private WriterOption warehouse;
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    return warehouse.write(spec, Stages::assess);
  }
}
