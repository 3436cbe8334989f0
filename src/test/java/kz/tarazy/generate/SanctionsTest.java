package kz.tarazy.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.PenaltyKind;
import org.junit.jupiter.api.Test;

/** The generator's sanctions against the law as data. */
class SanctionsTest {

  @Test
  void everyOffenceHasTheSanctionOfTheLawOnBothEndsOfItsDates() throws IOException {
    List<JsonNode> law = new ArrayList<>();
    Path special = DataSchema.folder("norms").resolve("kz-2014").resolve("special.jsonl");
    for (String line : Files.readAllLines(special)) {
      law.add(new ObjectMapper().readTree(line));
    }
    Path plan = DataSchema.folder("sample").resolve("generator").resolve("plan.yaml");
    for (Priors.Offence offence : Priors.read(plan).offences()) {
      for (LocalDate day : List.of(offence.from(), offence.to())) {
        JsonNode sanction = sanction(law, offence, day);
        assertThat(sanction.path("max").asInt())
            .as("%s.%s on %s", offence.article(), offence.part(), day)
            .isEqualTo(offence.maximum());
        assertThat(sanction.path("min").asInt(0)).isEqualTo(offence.minimum());
      }
    }
  }

  private static JsonNode sanction(List<JsonNode> law, Priors.Offence offence, LocalDate day) {
    for (JsonNode row : law) {
      boolean same =
          row.path("article").asText().equals(offence.article())
              && row.path("part").asText().equals(offence.part());
      LocalDate from = LocalDate.parse(row.path("valid_from").asText("2015-01-01"));
      LocalDate to = LocalDate.parse(row.path("valid_to").asText("9999-12-31"));
      if (same && !day.isBefore(from) && !day.isAfter(to)) {
        for (JsonNode basic : row.path("basic")) {
          if (basic.path("kind").asText().equals(PenaltyKind.IMPRISONMENT.code())) {
            return basic;
          }
        }
      }
    }
    throw new AssertionError(
        "No sanction in the law for %s.%s on %s".formatted(offence.article(), offence.part(), day));
  }
}
