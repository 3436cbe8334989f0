package kz.tarazy.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;

/** Rows of a JSON file: one object, several after another, or an array of them; streamed. */
final class JsonRows implements Row.Source {

  private static final ObjectReader ONE_OF_MANY =
      Json.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String source;
  private final JsonParser parser;
  private long position;
  private boolean broken;

  JsonRows(String source, Reader reader) throws IOException {
    this.source = source;
    this.parser = Json.MAPPER.createParser(reader);
  }

  @Override
  public Row next() throws IOException {
    if (broken) {
      return null;
    }
    try {
      JsonToken token = parser.nextToken();
      if ((position == 0 && token == JsonToken.START_ARRAY) || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        return null;
      }
      position++;
      JsonNode node = ONE_OF_MANY.readTree(parser);
      return node instanceof ObjectNode fields
          ? Row.of(position, fields)
          : Row.refused(Quarantine.of(source, position, Reason.BAD_JSON, "not an object"));
    } catch (JsonProcessingException e) {
      broken = true;
      return Row.refused(
          Quarantine.of(
              source,
              Math.max(1, position),
              Reason.BAD_JSON,
              JsonLineRows.where(e) + "; the rest of the file is not read"));
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
