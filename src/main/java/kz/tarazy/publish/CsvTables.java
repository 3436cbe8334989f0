package kz.tarazy.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Measure;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The report's tables as CSV: UTF-8, RFC 4180, codes rather than names, a point for the decimals.
 */
final class CsvTables {
  private final Published published;
  private final ReportContent content;

  CsvTables(Published published, ReportContent content) {
    this.published = published;
    this.content = content;
  }

  /** Writes what an open field of rows needs a column for; a suppressed figure leaves it empty. */
  private interface Rows {
    void print(CSVPrinter printer) throws IOException;
  }

  void write(Path folder) throws IOException {
    print(
        folder.resolve("measures.csv"),
        this::measures,
        "measure",
        "population",
        "dimension",
        "level",
        "subject",
        "n",
        "successes",
        "estimate",
        "lower",
        "upper",
        "method",
        "note",
        "suppressed",
        "catalogue",
        "lexicon");
    print(
        folder.resolve("courts.csv"),
        this::courts,
        "measure",
        "subject",
        "court",
        "n",
        "successes",
        "rate",
        "target",
        "lower95",
        "upper95",
        "lower998",
        "upper998",
        "z",
        "dispersion",
        "q");
    print(folder.resolve("intake.csv"), this::intake, "outcome", "reason", "records");
    print(
        folder.resolve("evidence.csv"),
        this::evidence,
        "measure",
        "subject",
        "act_id",
        "court",
        "region",
        "year",
        "language",
        "outcome",
        "quote");
  }

  private void measures(CSVPrinter printer) throws IOException {
    for (Measure row : published.measures()) {
      boolean hidden = published.hides(row);
      printer.printRecord(
          row.measure(),
          row.population(),
          row.dimension(),
          row.level(),
          row.subject(),
          hidden ? null : row.n(),
          hidden ? null : row.successes(),
          hidden ? null : row.estimate(),
          hidden ? null : row.lower(),
          hidden ? null : row.upper(),
          row.method(),
          hidden ? null : row.note(),
          hidden,
          row.catalogue(),
          row.lexicon());
    }
  }

  private void courts(CSVPrinter printer) throws IOException {
    for (CourtDeviation row : published.deviations()) {
      printer.printRecord(
          row.measure(),
          row.subject(),
          row.court(),
          row.n(),
          row.successes(),
          row.rate(),
          row.target(),
          row.lower95(),
          row.upper95(),
          row.lower998(),
          row.upper998(),
          row.z(),
          row.dispersion(),
          row.q());
    }
  }

  private void intake(CSVPrinter printer) throws IOException {
    ReportContent.Tally tally = content.tally();
    printer.printRecord("received", null, tally.received());
    printer.printRecord("accepted", null, tally.accepted());
    printer.printRecord("duplicate", null, tally.duplicate());
    for (var reason : new TreeMap<>(tally.quarantined()).entrySet()) {
      printer.printRecord("quarantined", reason.getKey(), reason.getValue());
    }
  }

  private void evidence(CSVPrinter printer) throws IOException {
    for (Published.EvidenceList list : published.evidence()) {
      for (ReportContent.Evidence row : list.rows()) {
        printer.printRecord(
            row.measure(),
            row.subject(),
            row.act(),
            row.court(),
            row.region(),
            row.year(),
            row.language(),
            row.outcome(),
            row.quote());
      }
    }
  }

  private static void print(Path file, Rows rows, String... header) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file);
        CSVPrinter printer =
            new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(header).get())) {
      rows.print(printer);
    }
  }
}
