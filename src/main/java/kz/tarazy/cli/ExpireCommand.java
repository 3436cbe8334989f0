package kz.tarazy.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets earlier states go. */
@Command(
    name = "expire",
    mixinStandardHelpOptions = true,
    header = "Let earlier states of the tables go, and the files that only they need.",
    description = {
      "",
      "A published report names the snapshots it was made from: what is expired cannot be published",
      "again. The current state never goes.",
      "",
      "Example: jobs/tarazy expire --older-than 2025-01-01 --warehouse w"
    })
final class ExpireCommand implements Callable<Integer> {

  private static final int DAYS = 400;

  @Option(
      names = "--older-than",
      paramLabel = "YYYY-MM-DD",
      description = "States older than this day go; default: 400 days ago.")
  private LocalDate olderThan;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "States of each table that stay in any case; default: ${DEFAULT-VALUE}.")
  private int keep = 5;

  @Mixin private WriterOption warehouse;
  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (keep < 1) {
      throw new WrongUse("--keep must be at least 1, cannot be: " + keep);
    }
    Instant day =
        olderThan == null
            ? Instant.now().minus(DAYS, ChronoUnit.DAYS)
            : olderThan.atStartOfDay(ZoneOffset.UTC).toInstant();
    return warehouse.write(spec, stages -> stages.expire(day, keep));
  }
}
