package kz.tarazy.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import kz.tarazy.job.DiscoverJob;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds wordings that the lexicon does not know. */
@Command(
    name = "discover",
    mixinStandardHelpOptions = true,
    header = "Tell the phrases that courts count as mitigating and no rule covers.",
    description = {
      "",
      "Phrases are grouped by the dictionary forms of their words, the most frequent first: acts,",
      "language, words as one act has them, id of that act. Where they are circumstances, add them",
      "to the lexicon.",
      "",
      "Example: jobs/tarazy discover --warehouse w --limit 50"
    })
final class DiscoverCommand implements Callable<Integer> {

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many at most; default: ${DEFAULT-VALUE}.")
  private int limit;

  @Mixin private WarehouseOption warehouseOption;
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new WrongUse("--limit must be at least 1, cannot be " + limit);
    }
    PrintWriter out = spec.commandLine().getOut();
    for (DiscoverJob.Group group : DiscoverJob.run(warehouseOption.open(), limit)) {
      out.printf(
          "%6d  %s  %-60s  %s%n",
          group.acts(), group.language(), group.example().replace('\n', ' '), group.act());
    }
    out.flush();
    return ExitCode.DONE;
  }
}
