package kz.tarazy.cli;

import static org.apache.spark.sql.functions.col;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.tarazy.job.RetryJob;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what was refused, and tries it again. */
@Command(
    name = "quarantine",
    mixinStandardHelpOptions = true,
    header = "List the refused records, or read them again from their files.",
    description = {
      "",
      "The warehouse keeps of a refused record only where it stands and why. --retry reads the same",
      "files and folders again, after a mapping was added or with --anonymize, and takes up what is",
      "no longer refused.",
      "",
      "Example: jobs/tarazy quarantine --list --reason bad_json --warehouse w",
      "Example: jobs/tarazy quarantine --retry --input acts/ --anonymize --warehouse w"
    })
final class QuarantineCommand implements Callable<Integer> {

  @ArgGroup(multiplicity = "1")
  private Action action;

  @Option(names = "--reason", paramLabel = "CODE", description = "List only this reason.")
  private String reason;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "List at most so many records; default: ${DEFAULT-VALUE}.")
  private int limit = 1000;

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description = "With --retry: the files or folders that were taken.")
  private List<Path> input = List.of();

  @Mixin private IntakeOption intake;
  @Mixin private WriterOption warehouse;
  @Spec private CommandLine.Model.CommandSpec spec;

  /** What is to be done. */
  static final class Action {
    @Option(names = "--list", required = true, description = "List what is in quarantine.")
    private boolean list;

    @Option(names = "--retry", required = true, description = "Read it again.")
    private boolean retry;
  }

  @Override
  public Integer call() throws Exception {
    return action.retry && !action.list ? retry() : list();
  }

  private int retry() throws Exception {
    if (input.isEmpty()) {
      throw new WrongUse("--retry needs --input: the files or folders that were taken");
    }
    for (Path path : input) {
      if (!Files.exists(path)) {
        throw new InputRefused("no such file or folder: " + path);
      }
    }
    return warehouse.write(spec, stages -> stages.retry(input, intake.options()));
  }

  private int list() {
    PrintWriter out = spec.commandLine().getOut();
    Dataset<Row> open = RetryJob.open(warehouse.read());
    Dataset<Row> chosen = reason == null ? open : open.filter(col("reason").equalTo(reason));
    for (Row row :
        chosen
            .orderBy("reason", "source", "position")
            .select("reason", "source", "position", "record_id", "detail")
            .limit(limit)
            .collectAsList()) {
      out.printf(
          "%s\t%s\t%d\t%s\t%s%n",
          row.getString(0), row.getString(1), row.getLong(2), row.getString(3), row.getString(4));
    }
    out.flush();
    return ExitCode.DONE;
  }
}
