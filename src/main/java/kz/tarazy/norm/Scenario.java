package kz.tarazy.norm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposals read over the law in force; never mixed with it unless asked for by name. */
final class Scenario {

  private final Entry root;

  private Scenario(Entry root) {
    this.root = root;
  }

  static Scenario read(Path file) {
    return new Scenario(EntryReader.yaml(file).only("names", "circumstances", "norms"));
  }

  /** The concepts with the proposed ones put in their place or added, mitigating first. */
  Map<String, Concept> over(Map<String, Concept> inForce) {
    Map<String, Concept> all = new LinkedHashMap<>(inForce);
    for (Entry entry : root.listOr("circumstances")) {
      Concept concept = CircumstanceReader.concept(entry);
      all.put(concept.code(), concept);
    }
    List<Concept> ordered = new ArrayList<>(all.values());
    ordered.sort(Comparator.comparing(Concept::side));
    Map<String, Concept> concepts = new LinkedHashMap<>();
    ordered.forEach(concept -> concepts.put(concept.code(), concept));
    return concepts;
  }

  /** The proposed norms. */
  List<Entry> norms() {
    return root.listOr("norms");
  }
}
