package kz.tarazy.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;

/** Rows of JSON Lines. Blank lines are no records. */
final class JsonLineRows implements Row.Source {

  private final String source;
  private final LimitedLines lines;

  JsonLineRows(String source, Reader reader) {
    this(source, reader, /* linesBefore= */ 0);
  }

  JsonLineRows(String source, Reader reader, long linesBefore) {
    this.source = source;
    this.lines = new LimitedLines(reader, Limits.RECORD, linesBefore);
  }

  @Override
  public Row next() throws IOException {
    LimitedLines.Line line = lines.next();
    while (line != null && line.text() != null && line.text().isBlank()) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    if (line.text() == null) {
      return Row.refused(
          Quarantine.of(
              source,
              line.number(),
              Reason.TOO_LARGE,
              "the line is longer than %d characters".formatted(Limits.RECORD)));
    }
    return parse(line);
  }

  private Row parse(LimitedLines.Line line) {
    try {
      JsonNode node = Json.MAPPER.readTree(line.text());
      if (node instanceof ObjectNode fields) {
        return Row.of(line.number(), fields);
      }
      return Row.refused(
          Quarantine.of(source, line.number(), Reason.BAD_JSON, "not an object: " + kind(node)));
    } catch (JsonProcessingException e) {
      return Row.refused(Quarantine.of(source, line.number(), Reason.BAD_JSON, where(e)));
    }
  }

  /** Where and how, without the words that stand there. */
  static String where(JsonProcessingException e) {
    String column = e.getLocation() == null ? "" : " at character " + e.getLocation().getColumnNr();
    return e.getClass().getSimpleName() + column;
  }

  private static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
