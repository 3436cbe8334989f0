package kz.tarazy.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlantedTest {
  private static final int ACTS = 6000;

  @TempDir Path folder;

  @Test
  void courtsRecogniseAsOftenAsPlanted() throws IOException {
    SyntheticCorpus.write(ACTS, 11, folder);
    // Sum of squared standardised deviations: one degree of freedom a cell, so its mean is 1 and
    // its standard deviation is the square root of 2 / cells.
    assertThat(meanSquaredDeviation(planted())).isBetween(0.85, 1.15);
  }

  @Test
  void withoutCourtEffectsEveryCourtHasTheSameProbability() throws IOException {
    SyntheticCorpus.write(50, 11, Plan.withoutCourtEffects(), folder);
    JsonNode courts = planted().path("courts");
    for (JsonNode court : courts) {
      assertThat(court.path("recognition").path("53.1.4").path("probability").asDouble())
          .isEqualTo(
              courts.path(0).path("recognition").path("53.1.4").path("probability").asDouble());
      assertThat(court.path("sentence_effect").asDouble()).isZero();
    }
  }

  @Test
  void brokenCapsAreAboutTheShareOfThePlan() throws IOException {
    SyntheticCorpus.write(ACTS, 12, folder);
    JsonNode caps = planted().path("caps");
    double share = caps.path("broken").asDouble() / caps.path("counts_under_cap").asDouble();
    // 0.04 of some 6,000 counts, a second count never broken: three standard errors each way.
    assertThat(share).isBetween(0.030, 0.048);
  }

  /**
   * Art 55(2): with a mitigating circumstance and no aggravating one, half of the maximum for a
   * crime of minor or medium gravity, two thirds for a grave one; art 56(3): three quarters for an
   * attempt. Maxima of arts 188, 190, 106, 293, 297, 345 by hand from the Code.
   */
  @Test
  void onlyTheBrokenCapsExceedTheLimitOfTheLaw() throws IOException {
    SyntheticCorpus.write(ACTS, 13, folder);
    long above = 0;
    try (BufferedReader truth = Files.newBufferedReader(folder.resolve("truth.jsonl"))) {
      for (String line = truth.readLine(); line != null; line = truth.readLine()) {
        for (JsonNode defendant : new ObjectMapper().readTree(line).path("defendants")) {
          above += countsAboveTheLimit(defendant);
        }
      }
    }
    assertThat(above).isEqualTo(planted().path("caps").path("broken").asLong()).isPositive();
  }

  private static int countsAboveTheLimit(JsonNode defendant) {
    if (!recognised(defendant.path("mitigating")) || recognised(defendant.path("aggravating"))) {
      return 0;
    }
    int above = 0;
    for (int i = 0; i < defendant.path("penalties").size(); i++) {
      JsonNode penalty = defendant.path("penalties").path(i);
      String provision = penalty.path("article").asText() + "." + penalty.path("part").asText();
      boolean fine = penalty.path("kind").asText().equals("fine");
      double maximum = fine ? 1000 : maximumMonths(provision);
      boolean attempt = defendant.path("charges").path(i).path("stage").asText().equals("attempt");
      double fraction = maximumMonths(provision) > 60 ? 2.0 / 3 : 0.5;
      double limit = maximum * fraction * (attempt ? 0.75 : 1);
      above += penalty.path("amount").asInt() > limit + 1e-9 ? 1 : 0;
    }
    return above;
  }

  private static int maximumMonths(String provision) {
    return switch (provision) {
      case "188.1" -> 36;
      case "188.2", "345.3" -> 60;
      case "188.3", "190.3" -> 84;
      case "190.1", "293.1" -> 24;
      case "190.2" -> 48;
      case "106.1" -> 96;
      case "297.1" -> 120;
      default -> throw new IllegalArgumentException("No maximum known for: " + provision);
    };
  }

  private static boolean recognised(JsonNode entries) {
    for (JsonNode entry : entries) {
      if (entry.path("status").asText().equals("recognised")) {
        return true;
      }
    }
    return false;
  }

  private static double meanSquaredDeviation(JsonNode planted) {
    double sum = 0;
    int cells = 0;
    for (JsonNode court : planted.path("courts")) {
      for (JsonNode code : court.path("recognition")) {
        double n = code.path("told").asDouble();
        double p = code.path("probability").asDouble();
        if (n * p * (1 - p) > 2) {
          double deviation = code.path("recognised").asDouble() - n * p;
          sum += deviation * deviation / (n * p * (1 - p));
          cells++;
        }
      }
    }
    assertThat(cells).isGreaterThan(400);
    return sum / cells;
  }

  private JsonNode planted() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("planted.json").toFile());
  }
}
