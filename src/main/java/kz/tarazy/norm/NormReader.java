package kz.tarazy.norm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the norms of the general part. */
final class NormReader {

  private final Set<String> groups;
  private final Set<Role> roles = new HashSet<>();

  NormReader(Set<String> groups) {
    this.groups = groups;
  }

  /** The norms by provision, file by file. */
  Map<String, Norm> read(Path folder) {
    Map<String, Norm> norms = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        add(EntryReader.yaml(file).only("norms").list("norms"), norms);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return norms;
  }

  /** Adds norms; none may stand twice. */
  void add(List<Entry> entries, Map<String, Norm> norms) {
    for (Entry entry : entries) {
      Norm norm = norm(entry);
      if (norms.put(norm.provision(), norm) != null) {
        throw entry.error("the norm %s stands twice".formatted(norm.provision()));
      }
    }
  }

  private Norm norm(Entry entry) {
    entry.only("provision", "role", "topic", "names", "editions");
    Role role = entry.has("role") ? Coding.of(Role.class, entry, "role") : null;
    if (role != null && !roles.add(role)) {
      throw entry.field("role").error("the role %s is played twice".formatted(role.code()));
    }
    List<NormEdition> editions = new ArrayList<>();
    for (Entry part : entry.list("editions")) {
      NormEdition edition = NormEdition.of(part);
      for (NormEdition earlier : editions) {
        if (earlier.period().overlaps(edition.period())) {
          throw part.error(
              "the editions %s and %s of %s overlap"
                  .formatted(earlier.id(), edition.id(), entry.text("provision")));
        }
      }
      checkGroups(part, edition);
      editions.add(edition);
    }
    return new Norm(
        entry.text("provision"),
        role,
        entry.text("topic"),
        Names.of(entry.field("names")),
        editions);
  }

  private void checkGroups(Entry part, NormEdition edition) {
    List<String> named = new ArrayList<>();
    edition.exclusions().forEach(exclusion -> named.add(exclusion.group()));
    edition.ranges().forEach(range -> named.add(range.group()));
    edition.liability().forEach(liability -> named.add(liability.group()));
    if (edition.limit() != null) {
      edition.limit().fractions().forEach(fraction -> named.add(fraction.group()));
    }
    if (edition.bar() != null) {
      named.add(edition.bar().group());
      named.add(edition.bar().unlessGroup());
    }
    for (String group : named) {
      if (group != null && !groups.contains(group)) {
        throw part.error("no group of offences is called %s".formatted(group));
      }
    }
  }
}
