package kz.tarazy.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of CSV or TSV (RFC 4180 quoting) under a header. The separator is the one of comma,
 * semicolon and tab that the header line holds most of.
 */
final class DelimitedRows implements Row.Source {

  private static final int LONGEST_HEADER = 1 << 16;

  private final String source;
  private final Meter meter;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private long position;
  private boolean broken;

  DelimitedRows(String source, Reader reader) throws IOException {
    this.source = source;
    this.meter = new Meter(new BufferedReader(reader, LONGEST_HEADER));
    this.parser =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator(meter))
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(false)
            .get()
            .parse(meter);
    this.rows = parser.iterator();
  }

  @Override
  public Row next() throws IOException {
    if (broken) {
      return null;
    }
    meter.restart();
    try {
      if (!rows.hasNext()) {
        return null;
      }
      return row(rows.next());
    } catch (UncheckedIOException | IllegalStateException e) {
      broken = true;
      return Row.refused(
          Quarantine.of(
              source,
              ++position,
              meter.spent() ? Reason.TOO_LARGE : Reason.BAD_ROW,
              "the row does not end; the rest of the file is not read"));
    }
  }

  private Row row(CSVRecord csv) {
    position++;
    List<String> names = parser.getHeaderNames();
    if (csv.size() != names.size()) {
      return Row.refused(
          Quarantine.of(
              source,
              position,
              Reason.BAD_ROW,
              "%d values under %d names".formatted(csv.size(), names.size())));
    }
    ObjectNode fields = Json.MAPPER.createObjectNode();
    for (int i = 0; i < names.size(); i++) {
      fields.put(names.get(i).strip(), csv.get(i));
    }
    return Row.of(position, fields);
  }

  private static char separator(Reader reader) throws IOException {
    reader.mark(LONGEST_HEADER);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    int c = reader.read();
    for (int i = 1; c >= 0 && c != '\n' && c != '\r' && i < LONGEST_HEADER; i++) {
      commas += c == ',' ? 1 : 0;
      semicolons += c == ';' ? 1 : 0;
      tabs += c == '\t' ? 1 : 0;
      c = reader.read();
    }
    reader.reset();
    if (tabs > Math.max(commas, semicolons)) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** Stops the parser, which itself knows no limit, when one row takes too many characters. */
  private static final class Meter extends FilterReader {

    private long read;

    Meter(Reader reader) {
      super(reader);
    }

    void restart() {
      read = 0;
    }

    boolean spent() {
      return read > Limits.RECORD;
    }

    private int count(int characters) throws IOException {
      read += Math.max(0, characters);
      if (spent()) {
        throw new IOException("row longer than %d characters".formatted(Limits.RECORD));
      }
      return characters;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      count(c < 0 ? 0 : 1);
      return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      return count(super.read(buffer, offset, length));
    }
  }
}
