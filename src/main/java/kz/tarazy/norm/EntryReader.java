package kz.tarazy.norm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads catalogue files, YAML or one JSON object a line, into located entries. */
final class EntryReader {

  private static final JsonFactory YAML = YAMLFactory.builder().build();
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final String file;
  private final int lineOffset;

  private EntryReader(String file, int lineOffset) {
    this.file = file;
    this.lineOffset = lineOffset;
  }

  /** The single document of a YAML file. */
  static Entry yaml(Path path) {
    return new EntryReader(path.toString(), 0).read(YAML, text(path));
  }

  /** The objects of a file with one JSON object a line. */
  static List<Entry> jsonLines(Path path) {
    List<Entry> rows = new ArrayList<>();
    List<String> lines = text(path).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(new EntryReader(path.toString(), i).read(JSON, lines.get(i)));
      }
    }
    return rows;
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Entry read(JsonFactory factory, String text) {
    try (JsonParser parser = factory.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new NormException(file, 1, "the file is empty");
      }
      return entry(parser);
    } catch (JsonProcessingException malformed) {
      throw new NormException(
          file,
          malformed.getLocation() == null ? 1 : lineOffset + malformed.getLocation().getLineNr(),
          malformed.getOriginalMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Entry entry(JsonParser parser) throws IOException {
    int line = lineOffset + parser.currentTokenLocation().getLineNr();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Entry> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        Entry value = entry(parser);
        if (fields.put(key, value) != null) {
          throw value.error("the key '%s' stands twice".formatted(key));
        }
      }
      return Entry.mapping(file, line, fields);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Entry> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(entry(parser));
      }
      return Entry.list(file, line, items);
    }
    return Entry.scalar(file, line, parser.getText());
  }
}
