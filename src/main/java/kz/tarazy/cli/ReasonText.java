package kz.tarazy.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import kz.tarazy.act.DataSchema;

/** The sentences of {@code data-schema/input/reasons.yaml}, in English. */
final class ReasonText {

  private static final JsonNode REASONS = read();

  private ReasonText() {}

  static String of(String reason) {
    return REASONS.path(reason).path("en").asText();
  }

  private static JsonNode read() {
    Path file = DataSchema.folder("input").resolve("reasons.yaml");
    try {
      return new YAMLMapper().readTree(file.toFile()).path("reasons");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
