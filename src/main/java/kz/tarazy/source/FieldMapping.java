package kz.tarazy.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one outside source names its fields; read from {@code data-schema/input/mappings}.
 *
 * @param name name of the mapping, that of its file
 * @param requires paths that a record of this source always has
 * @param each path of a list whose every element is a record of its own, or null
 * @param fields rules by canonical field
 */
record FieldMapping(String name, List<String> requires, String each, Map<String, Rule> fields) {

  /**
   * Where a canonical field comes from.
   *
   * @param from paths in the record; the first with a value is taken
   * @param html whether the value is HTML
   * @param values accepted values and what they become; empty if any is taken as it is
   * @param keep a pattern whose group 1 is the value kept, or null
   */
  record Rule(List<String> from, boolean html, Map<String, String> values, Pattern keep) {}

  /** Whether a record has the fields of this source. */
  boolean fits(ObjectNode record) {
    return requires.stream().noneMatch(path -> node(record, path).isMissingNode());
  }

  /** The record under canonical names; several where the source nests acts in a case. */
  List<ObjectNode> apply(ObjectNode record) {
    if (each == null) {
      return List.of(map(record));
    }
    List<ObjectNode> acts = new ArrayList<>();
    if (at(record, each) instanceof ArrayNode elements) {
      for (JsonNode element : elements) {
        ObjectNode scope = record.deepCopy();
        scope.set("each", element);
        acts.add(map(scope));
      }
    }
    return acts.isEmpty() ? List.of(map(record)) : acts;
  }

  private ObjectNode map(ObjectNode record) {
    ObjectNode mapped = Json.MAPPER.createObjectNode();
    fields.forEach(
        (name, rule) -> {
          JsonNode value = value(record, rule);
          if (value != null) {
            mapped.set(name, value);
          } else if (name.equals(RawRecord.TEXT) && isPresent(record, rule)) {
            mapped.put(name, "");
          }
        });
    return mapped;
  }

  private static boolean isPresent(ObjectNode record, Rule rule) {
    return rule.from().stream().anyMatch(path -> !node(record, path).isMissingNode());
  }

  private static JsonNode value(ObjectNode record, Rule rule) {
    for (String path : rule.from()) {
      JsonNode value = at(record, path);
      if (value != null) {
        return convert(value, rule);
      }
    }
    return null;
  }

  private static JsonNode convert(JsonNode value, Rule rule) {
    if (!value.isTextual()) {
      return value;
    }
    String text = value.textValue();
    if (rule.html()) {
      return TextNode.valueOf(HtmlText.of(text));
    }
    if (rule.keep() != null) {
      Matcher matcher = rule.keep().matcher(text);
      return matcher.find() ? TextNode.valueOf(matcher.group(1)) : null;
    }
    if (!rule.values().isEmpty()) {
      String known = rule.values().get(text.strip());
      return known == null ? null : TextNode.valueOf(known);
    }
    return value;
  }

  /** The value at a path such as {@code court.name}, or null if absent, null or blank. */
  private static JsonNode at(JsonNode record, String path) {
    JsonNode node = node(record, path);
    boolean none = node.isMissingNode() || node.isNull();
    return none || (node.isTextual() && node.textValue().isBlank()) ? null : node;
  }

  private static JsonNode node(JsonNode record, String path) {
    JsonNode node = record;
    for (String step : path.split("\\.", -1)) {
      node = node.path(step);
    }
    return node;
  }
}
