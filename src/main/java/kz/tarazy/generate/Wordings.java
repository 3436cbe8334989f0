package kz.tarazy.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.act.Coded;
import kz.tarazy.act.Language;

/**
 * The wordings of one language, read once. A leaf is named by its path, such as {@code
 * mitigating.none}; a scalar is a list of one.
 */
final class Wordings {
  private final Language language;
  private final Map<String, List<String>> texts = new LinkedHashMap<>();
  private final Map<String, Template> parsed = new HashMap<>();

  private Wordings(JsonNode root) {
    language = Coded.of(Language.class, root.path("language").asText());
    collect("", root);
  }

  static Wordings read(Path file) {
    try {
      return new Wordings(new YAMLMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the generator's wordings in " + file, e);
    }
  }

  Language language() {
    return language;
  }

  /** A wording, parsed; kept, since the wordings of a file are few. */
  Template template(String wording) {
    return parsed.computeIfAbsent(wording, Template::parse);
  }

  boolean has(String name) {
    return !texts.getOrDefault(name, List.of()).isEmpty();
  }

  /** All wordings of a name, in the order of the file. */
  List<String> all(String name) {
    List<String> all = texts.get(name);
    if (all == null || all.isEmpty()) {
      throw new IllegalStateException("No wording in %s for: %s".formatted(language.code(), name));
    }
    return all;
  }

  /** The provision or circumstance that plays a part in the acts, as numbered in the truth. */
  String provision(String part) {
    return all("provisions." + part).get(0);
  }

  private void collect(String name, JsonNode node) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              entry -> {
                String key = entry.getKey().replace('.', '_');
                collect(name.isEmpty() ? key : name + "." + key, entry.getValue());
              });
    } else if (node.isArray() && node.path(0).isArray()) {
      List<String> rows = new ArrayList<>();
      node.forEach(row -> rows.add(row.path(0).asText() + "|" + row.path(1).asText()));
      texts.put(name, List.copyOf(rows));
    } else if (node.isArray()) {
      List<String> rows = new ArrayList<>();
      node.forEach(row -> rows.add(row.asText()));
      texts.put(name, List.copyOf(rows));
    } else {
      texts.put(name, List.of(node.asText()));
    }
  }
}
