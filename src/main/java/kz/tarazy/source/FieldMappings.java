package kz.tarazy.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All sources that are known, in the order in which they are tried: by file name. */
final class FieldMappings {

  private static final YAMLMapper YAML = new YAMLMapper();

  private final List<FieldMapping> mappings;

  private FieldMappings(List<FieldMapping> mappings) {
    this.mappings = List.copyOf(mappings);
  }

  static FieldMappings load(Path inputFolder) {
    Path folder = inputFolder.resolve("mappings");
    try (Stream<Path> files = Files.list(folder)) {
      return new FieldMappings(
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .sorted()
              .map(FieldMappings::read)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  /** The first mapping that any of the records fits. */
  Optional<FieldMapping> choose(List<ObjectNode> records) {
    return mappings.stream()
        .filter(mapping -> records.stream().anyMatch(mapping::fits))
        .findFirst();
  }

  private static FieldMapping read(Path file) {
    try {
      JsonNode root = YAML.readTree(file.toFile());
      Map<String, FieldMapping.Rule> fields = new LinkedHashMap<>();
      root.path("fields")
          .properties()
          .forEach(entry -> fields.put(entry.getKey(), rule(entry.getValue())));
      return new FieldMapping(
          file.getFileName().toString().replace(".yaml", ""),
          strings(root.path("requires")),
          root.hasNonNull("each") ? root.get("each").textValue() : null,
          fields);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the mapping " + file, e);
    }
  }

  private static FieldMapping.Rule rule(JsonNode node) {
    if (node.isTextual() || node.isArray()) {
      return new FieldMapping.Rule(strings(node), false, Map.of(), null);
    }
    Map<String, String> values = new LinkedHashMap<>();
    node.path("values")
        .properties()
        .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
    return new FieldMapping.Rule(
        strings(node.path("from")),
        node.path("format").asText().equals("html"),
        values,
        node.hasNonNull("keep") ? Pattern.compile(node.get("keep").textValue()) : null);
  }

  private static List<String> strings(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.textValue());
    }
    List<String> strings = new ArrayList<>();
    node.forEach(element -> strings.add(element.asText()));
    return strings;
  }
}
