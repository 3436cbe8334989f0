package kz.tarazy.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.tarazy.generate.SyntheticCorpus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a synthetic corpus. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    header = "Write a synthetic corpus whose truth is known.",
    description = {
      "",
      "Writes acts.jsonl (input of ingest), truth.jsonl (what the acts say) and planted.json (how",
      "the courts differ). The same seed gives the same corpus.",
      "",
      "Example: jobs/tarazy generate --acts 2000 --seed 1 --output corpus"
    })
final class GenerateCommand implements Callable<Integer> {

  @Option(names = "--acts", required = true, paramLabel = "N", description = "How many acts.")
  private int acts;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of the random numbers; default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the corpus.")
  private Path output;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    if (acts < 1) {
      throw new WrongUse("--acts must be at least 1, cannot be: " + acts);
    }
    SyntheticCorpus.write(acts, seed, output);
    spec.commandLine().getOut().printf("%d acts written to %s%n", acts, output);
    return ExitCode.DONE;
  }
}
