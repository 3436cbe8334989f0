package kz.tarazy.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import kz.tarazy.job.State;
import kz.tarazy.job.Warehouse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the report. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    header = "Write the report: HTML in three languages, and the same tables as CSV.",
    description = {
      "",
      "With --as-of the figures are those of an earlier state, as far as `expire` has kept it: the",
      "last one of that day (UTC), or the one whose number or snapshot report.json of an earlier",
      "report names.",
      "",
      "Example: jobs/tarazy report --warehouse w --output report --as-of 2025-06-30"
    })
final class ReportCommand implements Callable<Integer> {

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the report; an earlier report in it is replaced.")
  private Path output;

  @Option(
      names = "--as-of",
      paramLabel = "SNAPSHOT|DATE",
      description =
          "The state to report on: its number, a snapshot in it, or a date; default: now.")
  private String asOf;

  @Mixin private LanguageOption language;
  @Mixin private WarehouseOption warehouse;
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    new Stages(seen(), spec.commandLine().getOut(), new RunMetrics("report"))
        .report(language.options(), output);
    return ExitCode.DONE;
  }

  private Warehouse seen() {
    Warehouse open = warehouse.open();
    return asOf == null ? open : open.asOf(state(open.states()));
  }

  private State state(List<State> states) {
    if (!State.isName(asOf)) {
      throw new WrongUse(
          "--as-of must be a date such as 2025-06-30, a state's number or a snapshot, cannot be: "
              + asOf);
    }
    return State.named(states, asOf)
        .orElseThrow(
            () ->
                new InputRefused(
                    "the warehouse has no state of %s%s".formatted(asOf, span(states))));
  }

  private static String span(List<State> states) {
    return states.isEmpty()
        ? ""
        : ": it has states %d of %s to %d of %s"
            .formatted(
                states.get(0).number(),
                states.get(0).at().truncatedTo(ChronoUnit.SECONDS),
                states.get(states.size() - 1).number(),
                states.get(states.size() - 1).at().truncatedTo(ChronoUnit.SECONDS));
  }
}
