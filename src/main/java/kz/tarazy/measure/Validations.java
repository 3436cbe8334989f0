package kz.tarazy.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The extractor's hits and errors on annotated acts, by circumstance and act, as {@code jobs/tarazy
 * evaluate --validation} writes them.
 *
 * @param bySubject one an annotated act, by circumstance; a circumstance that neither annotation
 *     nor extractor ever named is absent
 */
public record Validations(Map<String, List<Validation>> bySubject) {

  /** Nothing was ever scored. */
  public static final Validations NONE = new Validations(Map.of());

  public Validations {
    bySubject = Map.copyOf(bySubject);
  }

  /**
   * Reads a file; a file that is absent tells nothing.
   *
   * @throws IllegalArgumentException naming the file and what of it cannot be used
   */
  public static Validations read(Path file) {
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      Map<String, List<Validation>> bySubject = new TreeMap<>();
      JsonNode subjects = new JsonMapper().readTree(file.toFile()).path("subjects");
      for (Map.Entry<String, JsonNode> subject : subjects.properties()) {
        List<Validation> acts = new ArrayList<>();
        for (JsonNode act : subject.getValue()) {
          if (act.size() != 4) {
            throw new IllegalArgumentException(
                "%s: an act of %s must have 4 counts, cannot have: %d"
                    .formatted(file.getFileName(), subject.getKey(), act.size()));
          }
          acts.add(
              new Validation(
                  act.get(0).asLong(),
                  act.get(1).asLong(),
                  act.get(2).asLong(),
                  act.get(3).asLong()));
        }
        bySubject.put(subject.getKey(), List.copyOf(acts));
      }
      return new Validations(bySubject);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** The annotated acts of a subject, one each; empty where it was never scored. */
  public List<Validation> acts(String subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** All acts of a subject together, or null where it was never scored. */
  public Validation sum(String subject) {
    return acts(subject).stream().reduce(Validation::plus).orElse(null);
  }
}
