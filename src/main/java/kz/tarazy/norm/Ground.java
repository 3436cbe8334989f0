package kz.tarazy.norm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a circumstance falls on one of the dissertation's six grounds of classification.
 *
 * @param ground the ground, such as {@code linked_to}
 * @param value where the circumstance falls, such as {@code conduct_after}
 * @param why the reason in one line
 */
public record Ground(String ground, String value, String why) {

  /** The six grounds and what a circumstance may be on each. */
  private static final Map<String, Set<String>> VALUES = values();

  private static Map<String, Set<String>> values() {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    values.put("nature", Set.of("objective", "subjective"));
    values.put("linked_to", Set.of("offence", "person", "conduct_after"));
    values.put("danger", Set.of("reduces", "not_linked"));
    values.put("activity", Set.of("linked", "not_linked"));
    values.put("lawfulness", Set.of("breach", "none"));
    values.put("regulated", Set.of("regulated", "not_regulated"));
    return values;
  }

  /** The grounds of each concept, by code. */
  static Map<String, List<Ground>> read(Path file, Map<String, Concept> concepts) {
    Entry root = EntryReader.yaml(file).only("verified", "source", "grounds");
    Origin.of(root);
    Map<String, List<Ground>> grounds = new LinkedHashMap<>();
    for (Entry entry : root.list("grounds")) {
      String concept = entry.text("concept");
      if (!concepts.containsKey(concept)) {
        throw entry.field("concept").error("no circumstance has the code %s".formatted(concept));
      }
      if (grounds.put(concept, of(entry)) != null) {
        throw entry.error("the grounds of %s stand twice".formatted(concept));
      }
    }
    return grounds;
  }

  private static List<Ground> of(Entry entry) {
    List<String> keys = new ArrayList<>(VALUES.keySet());
    keys.add("concept");
    entry.only(keys.toArray(new String[0]));
    List<Ground> grounds = new ArrayList<>();
    for (Map.Entry<String, Set<String>> ground : VALUES.entrySet()) {
      Entry told = entry.field(ground.getKey()).only("value", "why");
      if (!ground.getValue().contains(told.text("value"))) {
        throw told.field("value")
            .error("'%s' is no value of %s".formatted(told.text("value"), ground.getKey()));
      }
      grounds.add(new Ground(ground.getKey(), told.text("value"), told.text("why")));
    }
    return grounds;
  }
}
