package kz.tarazy.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.tarazy.act.DataSchema;

/** What circumstances and checks are called in each language. */
final class Subjects {
  private final Map<String, JsonNode> names = new HashMap<>();

  private Subjects() {}

  /** Reads the names of the catalogue of norms and of its checks. */
  static Subjects read() {
    Path norms = DataSchema.folder("norms");
    Subjects subjects = new Subjects();
    subjects.add(norms.resolve("kz-2014").resolve("circumstances.yaml"), "circumstances", "code");
    try (Stream<Path> files = Files.list(norms.resolve("checks"))) {
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .forEach(file -> subjects.add(file, "checks", "id"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the names of checks in " + norms, e);
    }
    return subjects;
  }

  /** The name of a subject, with a capital letter; its code where it has none. */
  String name(String subject, Messages messages) {
    JsonNode name = names.get(subject);
    if (name == null || !name.hasNonNull(messages.language())) {
      return subject;
    }
    String words = name.path(messages.language()).asText();
    Locale locale = Locale.forLanguageTag(messages.language());
    return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }

  private void add(Path file, String list, String key) {
    try {
      for (JsonNode concept : new YAMLMapper().readTree(file.toFile()).path(list)) {
        names.put(concept.path(key).asText(), concept.path("names"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the names in " + file, e);
    }
  }
}
