package kz.tarazy.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Which acts are measured, by their date. */
final class PeriodOption {

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      description = "First date of an act that is measured; default: no limit.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      description = "Last date of an act that is measured; default: no limit.")
  private LocalDate to;

  /** First date, or null. */
  LocalDate from() {
    return from;
  }

  /** Last date, or null. */
  LocalDate to() {
    return to;
  }
}
