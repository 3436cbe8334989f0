package kz.tarazy.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kz.tarazy.act.DataSchema;

/** What circumstances and checks are called in each language. */
final class Subjects {
  private final Map<String, JsonNode> names = new HashMap<>();

  private Subjects() {}

  /** Reads the names of the catalogue of norms. */
  static Subjects read() {
    Path file = DataSchema.folder("norms").resolve("kz-2014").resolve("circumstances.yaml");
    Subjects subjects = new Subjects();
    try {
      for (JsonNode concept : new YAMLMapper().readTree(file.toFile()).path("circumstances")) {
        subjects.names.put(concept.path("code").asText(), concept.path("names"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the names of circumstances in " + file, e);
    }
    return subjects;
  }

  /** The name of a subject; its code where it has none. */
  String name(String subject, Messages messages) {
    JsonNode name = names.get(subject);
    if (name != null && name.hasNonNull(messages.language())) {
      return name.path(messages.language()).asText();
    }
    return messages.textOr("check." + subject, subject);
  }
}
