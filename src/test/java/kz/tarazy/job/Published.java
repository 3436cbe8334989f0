package kz.tarazy.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What a report holds, as a reader of its files finds it. */
public final class Published {

  private Published() {}

  /** The rows of the table of measures. */
  public static List<CSVRecord> measures(Path report) throws IOException {
    try (CSVParser rows =
        CSVParser.parse(
            report.resolve("tables/measures.csv"),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return rows.getRecords();
    }
  }
}
