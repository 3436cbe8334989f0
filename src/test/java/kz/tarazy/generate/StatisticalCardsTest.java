package kz.tarazy.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticalCardsTest {

  @TempDir private static Path folder;

  @Test
  void withoutErrors_theCardHasWhatTheCourtCounts() throws IOException {
    JsonNode card = cards(0, 0).get(0);

    assertThat(card.get("act_id").asText()).isEqualTo("a");
    assertThat(texts(card.get("mitigating"))).containsExactly("53.1.11", "53.1.4");
    assertThat(texts(card.get("aggravating"))).isEmpty();
    assertThat(card.get("article").asText()).isEqualTo("188");
  }

  @Test
  void everyErrorPlanted_turnsTheCardRound() throws IOException {
    JsonNode card = cards(1, 1).get(0);

    assertThat(texts(card.get("mitigating")))
        .doesNotContain("53.1.11", "53.1.4")
        .contains("53.1.6");
    assertThat(texts(card.get("aggravating"))).contains("54.1.1");
  }

  private static List<JsonNode> cards(double missed, double invented) throws IOException {
    Path truth =
        Files.writeString(
            folder.resolve("truth.jsonl"),
            """
            {"act_id": "a", "defendants": [{"ref": "А.", "charges": [{"article": "188", "stage": "completed"}],\
             "mitigating": [{"code": "53.1.4", "status": "recognised"}, {"code": "53.1.11.repentance", "status": "recognised"},\
             {"code": "53.1.6", "status": "denied"}], "aggravating": []}]}
            """);
    Path cards = folder.resolve("cards.jsonl");
    new StatisticalCards(missed, invented, 1).write(truth, cards);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(cards)) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
