package kz.tarazy.norm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tarazy.act.PenaltyKind;

/** The norms of the general part with the groups of offences and the elements they rest on. */
record GeneralPart(
    Map<String, Norm> norms,
    Map<String, OffenceGroup> groups,
    List<ElementRule> elements,
    List<PenaltyKind> severity,
    List<IndexValue> index) {

  static GeneralPart read(Path folder, Set<String> concepts, List<Entry> proposed) {
    Map<String, OffenceGroup> groups = new LinkedHashMap<>();
    for (Entry entry :
        EntryReader.yaml(folder.resolve("groups.yaml")).only("groups").list("groups")) {
      OffenceGroup group = OffenceGroup.of(entry);
      if (groups.put(group.code(), group) != null) {
        throw entry.error("the group %s stands twice".formatted(group.code()));
      }
    }
    List<ElementRule> elements = new ArrayList<>();
    for (Entry entry :
        EntryReader.yaml(folder.resolve("elements.yaml")).only("elements").list("elements")) {
      ElementRule rule = ElementRule.of(entry);
      if (!concepts.contains(rule.concept())) {
        throw entry
            .field("concept")
            .error("no circumstance has the code %s".formatted(rule.concept()));
      }
      elements.add(rule);
    }
    NormReader reader = new NormReader(groups.keySet());
    Map<String, Norm> norms = reader.read(folder.resolve("articles"));
    reader.add(proposed, norms);
    return new GeneralPart(
        norms,
        groups,
        elements,
        severity(EntryReader.yaml(folder.resolve("code.yaml"))),
        IndexValue.read(folder.resolve("mci.yaml")));
  }

  private static List<PenaltyKind> severity(Entry code) {
    code.only("code", "names", "valid_from", "valid_to", "sources", "severity");
    return code.list("severity").stream().map(kind -> Coding.of(PenaltyKind.class, kind)).toList();
  }
}
