package kz.tarazy.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

/** Takes a load of acts. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    header = "Take a load: make acts of its records and account for the rest.",
    description = {
      "",
      "Reads JSON Lines, CSV, Parquet, XML, and folders or archives of TXT, HTML, DOCX, DOC, RTF",
      "and PDF acts with or without a meta.jsonl beside them. A record that cannot be used goes to the table quarantine with a",
      "reason. Taking the same load again changes nothing.",
      "",
      "Example: jobs/tarazy ingest --input acts.jsonl --warehouse w"
    })
final class IngestCommand implements Callable<Integer> {

  @Mixin private InputOption input;
  @Mixin private IntakeOption intake;
  @Mixin private WriterOption warehouse;
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    List<Path> inputs = input.existing();
    return warehouse.write(spec, stages -> stages.ingest(inputs, intake.options()));
  }
}
