package kz.tarazy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

/** Read the acts: defendants, charges, penalties, circumstances, citations. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    header = "Read the acts: defendants, charges, penalties, circumstances, citations.",
    description = {
      "",
      "Reads every act whose text or lexicon is new since it was last read.",
      "",
      "Example: jobs/tarazy extract --warehouse w"
    })
final class ExtractCommand implements Callable<Integer> {

  @Mixin private WriterOption warehouse;
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    return warehouse.write(spec, Stages::extract);
  }
}
