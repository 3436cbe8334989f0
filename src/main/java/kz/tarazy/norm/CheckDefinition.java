package kz.tarazy.norm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A check as the catalogue describes it: what it is called, which norm it looks at, what it says.
 *
 * @param id id of the check in the assessments
 * @param check the code that looks
 * @param role role of the norm it looks at, or null where it looks at the act's own logic
 * @param parameters words the code needs, such as provisions or circumstances
 * @param messages what it says, by key
 */
public record CheckDefinition(
    String id,
    String check,
    Role role,
    Names names,
    Map<String, List<String>> parameters,
    Map<String, Names> messages) {

  /** The reason an assessment carries for a message: its id and key. */
  public String reason(String key) {
    if (!messages.containsKey(key)) {
      throw new IllegalArgumentException("The check %s has no message %s".formatted(id, key));
    }
    return id + "." + key;
  }

  /** The words of a parameter; none where it is not set. */
  public List<String> parameter(String key) {
    return parameters.getOrDefault(key, List.of());
  }

  static CheckDefinition of(Entry entry) {
    entry.only("id", "check", "role", "names", "parameters", "messages");
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (entry.has("parameters")) {
      entry
          .field("parameters")
          .mapping()
          .forEach(
              (key, value) ->
                  parameters.put(key, value.items().stream().map(Entry::text).toList()));
    }
    Map<String, Names> messages = new LinkedHashMap<>();
    entry.field("messages").mapping().forEach((key, value) -> messages.put(key, Names.of(value)));
    return new CheckDefinition(
        entry.text("id"),
        entry.text("check"),
        entry.has("role") ? Coding.of(Role.class, entry, "role") : null,
        Names.of(entry.field("names")),
        parameters,
        messages);
  }
}
