package kz.tarazy.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code tarazy} command. */
@Command(
    name = "tarazy",
    mixinStandardHelpOptions = true,
    version = "tarazy 0.1.0",
    header = "How consistently courts apply the norms that mitigate punishment.",
    description = {
      "",
      "Reads anonymised criminal court acts in Kazakh and Russian, finds the mitigating",
      "circumstances, holds them against the law and reports how evenly courts apply it.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 done; 2 wrong use; 3 input refused, nothing was changed;",
      "4 a stage failed, the warehouse is as before it.",
      "",
      "Begin with: jobs/tarazy demo"
    },
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      IngestCommand.class,
      ExtractCommand.class,
      AssessCommand.class,
      MeasureCommand.class,
      ReportCommand.class,
      StatusCommand.class,
      QuarantineCommand.class,
      ExpireCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      DiscoverCommand.class,
      GenerateCommand.class,
      NormsCommand.class,
      CapCommand.class
    })
public final class Tarazy implements Runnable {

  @Spec private CommandLine.Model.CommandSpec spec;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(execute(out, err, arguments));
  }

  /** Runs a command; its exit code. */
  public static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Tarazy())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command))
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? See tarazy --help");
  }

  private static int report(Exception failure, CommandLine command) {
    if (failure instanceof WrongUse) {
      command.getErr().println(failure.getMessage());
      command.getErr().printf("See: tarazy %s --help%n", command.getCommandName());
      return ExitCode.of(failure);
    }
    if (failure instanceof InputRefused) {
      command.getErr().println("Input refused: " + failure.getMessage());
      return ExitCode.INPUT_REFUSED;
    }
    command.getErr().printf("%s failed: %s%n", command.getCommandName(), Causes.described(failure));
    return ExitCode.STAGE_FAILED;
  }
}
