package kz.tarazy.cli;

import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import kz.tarazy.job.Holdings;
import kz.tarazy.job.Holdings.CourtHolding;
import kz.tarazy.job.Tally;
import kz.tarazy.job.Warehouse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what a warehouse holds. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    header = "Tell what is loaded, what each stage has done, and what is in quarantine.",
    description = {
      "",
      "Counts only; acts by year and court, courts that are not in the register apart.",
      "",
      "Example: jobs/tarazy status --warehouse w"
    })
final class StatusCommand implements Callable<Integer> {

  @Option(
      names = "--digests",
      description = "Also the digest of each table: equal content has equal digests.")
  private boolean digests;

  @Mixin private WarehouseOption warehouseOption;
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Warehouse warehouse = warehouseOption.open();
    Holdings holdings = new Holdings(warehouse);
    PrintWriter out = spec.commandLine().getOut();
    Tally loads = holdings.loads();
    out.printf(
        "loads %s: received %d = accepted %d + duplicate %d + quarantined %d%n",
        loads.loadId(), loads.received(), loads.accepted(), loads.duplicate(), loads.quarantined());
    out.printf("%nstage     last change%n");
    holdings
        .lastChanges()
        .forEach(
            (stage, when) ->
                out.printf(
                    "%-8s  %s%n",
                    stage, when == null ? "-" : when.truncatedTo(ChronoUnit.SECONDS)));
    out.printf(
        "waiting: %d acts to be read, %d to be assessed%n",
        holdings.unread(), holdings.unassessed());
    out.printf("%nacts by year%n");
    holdings.years().forEach((year, acts) -> out.printf("%-8s %,9d%n", year, acts));
    List<CourtHolding> courts = holdings.courts();
    out.printf("%nacts by court%n");
    courts.forEach(court -> out.println(line(court)));
    long unknown = courts.stream().filter(court -> !court.known()).count();
    out.printf("%d courts, %d of them not in the register (?)%n", courts.size(), unknown);
    out.printf("%nquarantine%n");
    holdings
        .quarantine()
        .forEach(
            (reason, records) ->
                out.printf("%,9d %-22s %s%n", records, reason, ReasonText.of(reason)));
    if (digests) {
      out.printf("%ndigests%n");
      Warehouse.tables().forEach(table -> out.printf("%-16s %s%n", table, warehouse.digest(table)));
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static String line(CourtHolding court) {
    String period =
        court.first() == null ? "" : ", %s to %s".formatted(court.first(), court.last());
    return "%,9d %s%s%s"
        .formatted(
            court.acts(),
            court.known() ? "" : "? ",
            court.court() == null ? "(court not known)" : court.court(),
            period);
  }
}
