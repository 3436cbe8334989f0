package kz.tarazy.measure.declared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What all measures share.
 *
 * @param smallestF1 the lowest F1 of the extractor on a circumstance at which its figures are
 *     published, 0 to 1
 * @param largestInflation the most by which the correction may multiply the variance of a corrected
 *     rate that is published, 1 or more
 * @param fewestPositives the fewest annotated findings of a circumstance that its F1 is judged by
 * @param draws draws of a bootstrap or a permutation test
 * @param seed their seed: the same data give the same figures
 * @param priorRecord the circumstances by which a court counts an earlier conviction
 */
public record Settings(
    double smallestF1,
    double largestInflation,
    int fewestPositives,
    int draws,
    long seed,
    List<String> priorRecord) {

  public Settings {
    Required.key("prior_record", priorRecord);
    priorRecord = List.copyOf(priorRecord);
    if (!(largestInflation >= 1)) {
      throw new IllegalArgumentException(
          "largest_inflation is 1 or more, cannot be: " + largestInflation);
    }
    if (!(smallestF1 >= 0 && smallestF1 <= 1) || fewestPositives < 1 || draws < 100) {
      throw new IllegalArgumentException(
          "smallest_f1 lies between 0 and 1, fewest_positives is 1 or more, draws 100 or more; cannot be: %s, %d, %d"
              .formatted(smallestF1, fewestPositives, draws));
    }
  }

  /**
   * Reads {@code settings.yaml} of a folder.
   *
   * @throws DeclarationException if the file cannot be used
   */
  public static Settings read(Path folder) {
    Path file = folder.resolve("settings.yaml");
    try {
      return YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build()
          .readValue(Files.readString(file), Settings.class);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new DeclarationException("settings.yaml", line, e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
