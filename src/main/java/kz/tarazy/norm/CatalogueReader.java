package kz.tarazy.norm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tarazy.act.LawCode;

/** Puts the catalogue together from its files. */
final class CatalogueReader {

  /** The code whose circumstances the concepts are. */
  private static final LawCode OWN = LawCode.KZ_2014;

  private final Path folder;
  private final String scenario;

  /** Reads a folder; {@code scenario} names the proposals to read over it, or is null. */
  CatalogueReader(Path folder, String scenario) {
    this.folder = folder;
    this.scenario = scenario;
  }

  Catalogue read() {
    Path own = folder.resolve(OWN.code());
    Map<String, Concept> concepts = CircumstanceReader.concepts(own.resolve("circumstances.yaml"));
    Map<String, List<Ground>> grounds = Ground.read(own.resolve("grounds.yaml"), concepts);
    Optional<Scenario> proposals = scenario();
    if (proposals.isPresent()) {
      concepts = proposals.get().over(concepts);
    }
    Map<LawCode, Map<String, List<String>>> provisions = new EnumMap<>(LawCode.class);
    provisions.put(OWN, ownProvisions(concepts));
    for (LawCode code : LawCode.values()) {
      Path mapping = folder.resolve(code.code()).resolve("mapping.yaml");
      if (Files.exists(mapping)) {
        provisions.put(code, CircumstanceReader.mapping(mapping, concepts));
      }
    }
    Map<Category, Names> names = new EnumMap<>(Category.class);
    List<CategoryRule> rules = categories(own.resolve("categories.yaml"), names);
    Map<LawCode, Map<String, List<Sanction>>> sanctions = new EnumMap<>(LawCode.class);
    sanctions.put(OWN, new SanctionReader(OWN, rules).read(own.resolve("special.jsonl")));
    GeneralPart general =
        GeneralPart.read(own, concepts.keySet(), proposals.map(Scenario::norms).orElse(List.of()));
    return new Catalogue(
        ContentHash.of(folder) + (scenario == null ? "" : "+" + scenario),
        Collections.unmodifiableMap(concepts),
        provisions,
        sanctions,
        names,
        general,
        CheckReader.read(folder.resolve("checks"), general),
        new Presentation(labels(), grounds, Lacking.read(own.resolve("lacking.yaml"))));
  }

  private Optional<Scenario> scenario() {
    if (scenario == null) {
      return Optional.empty();
    }
    Path file = folder.resolve("scenarios").resolve(scenario + ".yaml");
    if (!Files.exists(file)) {
      throw new IllegalArgumentException(
          "No scenario is called %s; %s does not exist".formatted(scenario, file));
    }
    return Optional.of(Scenario.read(file));
  }

  private Map<String, Names> labels() {
    Map<String, Names> labels = new LinkedHashMap<>();
    EntryReader.yaml(folder.resolve("presentation.yaml"))
        .only("labels")
        .field("labels")
        .mapping()
        .forEach((key, value) -> labels.put(key, Names.of(value)));
    return labels;
  }

  private static Map<String, List<String>> ownProvisions(Map<String, Concept> concepts) {
    Map<String, List<String>> provisions = new HashMap<>();
    for (Concept concept : concepts.values()) {
      List<String> standing = new ArrayList<>(concept.also());
      standing.add(concept.provision());
      for (String provision : standing) {
        provisions.computeIfAbsent(provision, key -> new ArrayList<>()).add(concept.code());
      }
    }
    return provisions;
  }

  private static List<CategoryRule> categories(Path file, Map<Category, Names> names) {
    List<CategoryRule> rules = new ArrayList<>();
    Map<Category, Names> read = new LinkedHashMap<>();
    for (Entry entry : EntryReader.yaml(file).only("categories").list("categories")) {
      entry.only("code", "provision", "names", "when", "verified", "source");
      Origin.of(entry);
      Category category = Coding.of(Category.class, entry, "code");
      read.put(category, Names.of(entry.field("names")));
      for (Entry rule : entry.list("when")) {
        rules.add(CategoryRule.of(category, rule));
      }
    }
    names.putAll(read);
    return rules;
  }
}
