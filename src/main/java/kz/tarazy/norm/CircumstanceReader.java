package kz.tarazy.norm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.act.Side;

/** Reads the circumstances of a code and what the provisions of another stand for. */
final class CircumstanceReader {

  private CircumstanceReader() {}

  /** The concepts by code, in the order of the law. */
  static Map<String, Concept> concepts(Path file) {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (Entry entry : EntryReader.yaml(file).only("circumstances").list("circumstances")) {
      Concept concept = concept(entry);
      if (concepts.put(concept.code(), concept) != null) {
        throw entry.error("the circumstance %s stands twice".formatted(concept.code()));
      }
    }
    return concepts;
  }

  /** The concepts that each provision of a foreign or former code stands for. */
  static Map<String, List<String>> mapping(Path file, Map<String, Concept> known) {
    Map<String, List<String>> mapping = new LinkedHashMap<>();
    for (Entry entry : EntryReader.yaml(file).only("mapping").list("mapping")) {
      entry.only("provision", "concepts", "verified", "source");
      Origin.of(entry);
      for (Entry code : entry.list("concepts")) {
        if (!known.containsKey(code.text())) {
          throw code.error("no circumstance has the code %s".formatted(code.text()));
        }
      }
      if (mapping.put(entry.text("provision"), entry.texts("concepts")) != null) {
        throw entry.error("the provision %s stands twice".formatted(entry.text("provision")));
      }
    }
    return mapping;
  }

  static Concept concept(Entry entry) {
    entry.only("code", "side", "provision", "also", "names", "editions");
    List<Wording> wordings = new ArrayList<>();
    for (Entry edition : entry.list("editions")) {
      edition.only("valid_from", "valid_to", "dates", "law", "wording", "verified", "source");
      Wording wording =
          new Wording(Period.of(edition), Names.of(edition.field("wording")), Origin.of(edition));
      for (Wording earlier : wordings) {
        if (earlier.period().overlaps(wording.period())) {
          throw edition.error(
              "the editions %s and %s of %s overlap"
                  .formatted(earlier.period(), wording.period(), entry.text("code")));
        }
      }
      wordings.add(wording);
    }
    return new Concept(
        entry.text("code"),
        Coding.of(Side.class, entry, "side"),
        entry.text("provision"),
        entry.texts("also"),
        Names.of(entry.field("names")),
        wordings);
  }
}
