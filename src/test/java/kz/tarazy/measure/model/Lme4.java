package kz.tarazy.measure.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The data sets of R's lme4 and what it makes of them, as {@code lme4/expected.R} wrote them. */
final class Lme4 {

  private static final String FOLDER = "/kz/tarazy/measure/lme4/";

  private Lme4() {}

  static JsonNode expected(String name) {
    try (InputStream file = Lme4.class.getResourceAsStream(FOLDER + name)) {
      return JsonMapper.builder().build().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<CSVRecord> data(String name) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        format.parse(
            new InputStreamReader(
                Lme4.class.getResourceAsStream(FOLDER + name), StandardCharsets.UTF_8))) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Cell> herds() {
    return data("cbpp.csv").stream()
        .map(
            row ->
                new Cell(
                    row.get("court"),
                    List.of(is(row, "period", "2"), is(row, "period", "3"), is(row, "period", "4")),
                    Long.parseLong(row.get("size")),
                    Long.parseLong(row.get("incidence"))))
        .toList();
  }

  static List<Cell> answers() {
    return data("verbagg.csv").stream()
        .map(
            row ->
                new Cell(
                    row.get("court"),
                    List.of(
                        Double.valueOf(row.get("Anger")),
                        is(row, "Gender", "M"),
                        is(row, "btype", "scold"),
                        is(row, "btype", "shout"),
                        is(row, "situ", "self")),
                    Long.parseLong(row.get("n")),
                    Long.parseLong(row.get("y"))))
        .toList();
  }

  private static double is(CSVRecord row, String column, String value) {
    return row.get(column).equals(value) ? 1 : 0;
  }
}
