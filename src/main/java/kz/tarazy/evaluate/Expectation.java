package kz.tarazy.evaluate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The F1 that annotated acts must reach, to four digits.
 *
 * @param f1 by language and aspect, as {@link Scores#byLanguage()} names them
 */
public record Expectation(Map<String, Map<String, Double>> f1) {

  /**
   * Reads an expectation: {@code ru: {circumstance: 0.9512, …}}.
   *
   * @throws IOException if the file cannot be read
   */
  public static Expectation read(Path file) throws IOException {
    return new Expectation(new YAMLMapper().readValue(file.toFile(), new TypeReference<>() {}));
  }

  /** What the scores fall short of, a line each: language, aspect, F1, the F1 expected. */
  public List<String> missedBy(Scores scores) {
    List<String> missed = new ArrayList<>();
    f1.forEach(
        (language, aspects) ->
            aspects.forEach(
                (aspect, expected) -> {
                  Scores.Entry entry =
                      scores.byLanguage().getOrDefault(language, Map.of()).get(aspect);
                  double reached = entry == null ? 0 : entry.f1();
                  if (reached < expected) {
                    missed.add(
                        "%s %s: %.4f, expected %.4f"
                            .formatted(language, aspect, reached, expected));
                  }
                }));
    return missed;
  }
}
