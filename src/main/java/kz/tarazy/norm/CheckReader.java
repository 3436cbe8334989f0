package kz.tarazy.norm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the descriptions of the checks. */
final class CheckReader {

  private CheckReader() {}

  static Map<String, CheckDefinition> read(Path folder, GeneralPart general) {
    Map<String, CheckDefinition> checks = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (Entry entry : EntryReader.yaml(file).only("checks").list("checks")) {
          CheckDefinition check = CheckDefinition.of(entry);
          if (check.role() != null
              && general.norms().values().stream().noneMatch(norm -> norm.role() == check.role())) {
            throw entry
                .field("role")
                .error("no norm plays the role %s".formatted(check.role().code()));
          }
          if (checks.put(check.id(), check) != null) {
            throw entry.error("the check %s stands twice".formatted(check.id()));
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Collections.unmodifiableMap(checks);
  }
}
