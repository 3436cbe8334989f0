package kz.tarazy.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** The contract of an incoming record, {@code data-schema/input/record.schema.json}. */
final class RecordSchema {

  private final JsonSchema schema;

  private RecordSchema(JsonSchema schema) {
    this.schema = schema;
  }

  static RecordSchema load(Path inputFolder) {
    Path file = inputFolder.resolve("record.schema.json");
    try (InputStream stream = Files.newInputStream(file)) {
      return new RecordSchema(
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(Json.MAPPER.readTree(stream)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** What the record violates: the field and the keyword, never the value. */
  Optional<String> violation(JsonNode record) {
    return schema.validate(record).stream()
        .min(Comparator.comparing((ValidationMessage m) -> m.getInstanceLocation().toString()))
        .map(
            message ->
                "%s: %s%s"
                    .formatted(
                        message.getInstanceLocation(),
                        message.getType(),
                        message.getProperty() == null ? "" : " " + message.getProperty()));
  }
}
