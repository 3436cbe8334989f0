package kz.tarazy.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticCorpusTest {
  private static final int ACTS = 2000;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static List<JsonNode> acts;
  private static List<JsonNode> truth;
  private static JsonNode planted;

  @BeforeAll
  static void write() throws IOException {
    SyntheticCorpus.write(ACTS, 7, folder);
    acts = lines(folder.resolve("acts.jsonl"));
    truth = lines(folder.resolve("truth.jsonl"));
    planted = JSON.readTree(folder.resolve("planted.json").toFile());
  }

  @Test
  void sameSeedGivesTheSameBytes(@TempDir Path other) throws IOException {
    SyntheticCorpus.write(ACTS, 7, other);
    for (String file : List.of("acts.jsonl", "truth.jsonl", "planted.json")) {
      assertThat(other.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
    }
  }

  @Test
  void anActDoesNotDependOnHowManyFollow(@TempDir Path other) throws IOException {
    SyntheticCorpus.write(10, 7, other);
    assertThat(lines(other.resolve("acts.jsonl"))).isEqualTo(acts.subList(0, 10));
  }

  @Test
  void anotherSeedGivesOtherActs(@TempDir Path other) throws IOException {
    SyntheticCorpus.write(10, 8, other);
    assertThat(lines(other.resolve("acts.jsonl"))).isNotEqualTo(acts.subList(0, 10));
  }

  @Test
  void everyRecordIsMarkedSyntheticAndNamesAnInventedCourt() {
    assertThat(acts)
        .hasSize(ACTS)
        .allSatisfy(
            act -> {
              assertThat(act.path("synthetic").asBoolean()).isTrue();
              assertThat(act.path("court").asText()).contains("Синтетической");
              assertThat(act.path("judge").asText()).matches("J-\\d{3}");
            });
    assertThat(texts(acts, "act_id")).hasSize(ACTS);
    assertThat(texts(acts, "text")).hasSize(ACTS);
    assertThat(texts(acts, "court")).hasSize(40);
  }

  @Test
  void everyQuoteOfTheTruthStandsInTheText() {
    for (int i = 0; i < ACTS; i++) {
      String text = acts.get(i).path("text").asText();
      assertThat(truth.get(i).path("act_id")).isEqualTo(acts.get(i).path("act_id"));
      for (JsonNode defendant : truth.get(i).path("defendants")) {
        assertThat(text).contains(defendant.path("ref").asText());
        for (String side : List.of("mitigating", "aggravating")) {
          defendant
              .path(side)
              .forEach(entry -> assertThat(text).contains(entry.path("quote").asText()));
        }
      }
    }
  }

  @Test
  void noSlotOrFormOfAWordingIsLeftInAText() {
    assertThat(acts)
        .allSatisfy(
            act -> assertThat(act.path("text").asText()).doesNotContainPattern("[{}\\[\\]<>|]"));
  }

  @Test
  void oneEntryPerCodeAndDefendant() {
    for (JsonNode act : truth) {
      for (JsonNode defendant : act.path("defendants")) {
        List<String> codes = new ArrayList<>();
        defendant.path("mitigating").forEach(entry -> codes.add(entry.path("code").asText()));
        assertThat(codes).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void finalSentenceIsTheHeaviestCount() {
    for (JsonNode act : truth) {
      for (JsonNode defendant : act.path("defendants")) {
        int heaviest = 0;
        for (JsonNode penalty : defendant.path("penalties")) {
          heaviest = Math.max(heaviest, penalty.path("amount").asInt());
        }
        assertThat(defendant.path("final").path("amount").asInt()).isEqualTo(heaviest);
      }
    }
  }

  @Test
  void numberOfActsMustBePositive() {
    assertThatThrownBy(() -> SyntheticCorpus.write(0, 1, folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Number of acts must be at least 1, cannot be: 0");
  }

  @Test
  void plantedCountsAgreeWithTheTruth() {
    long recognised = 0;
    for (JsonNode act : truth) {
      for (JsonNode defendant : act.path("defendants")) {
        for (JsonNode entry : defendant.path("mitigating")) {
          recognised += entry.path("status").asText().equals("recognised") ? 1 : 0;
        }
      }
    }
    long counted = 0;
    for (JsonNode court : planted.path("courts")) {
      for (JsonNode code : court.path("recognition")) {
        counted += code.path("recognised").asLong();
      }
    }
    assertThat(counted).isEqualTo(recognised);
  }

  private static Set<String> texts(List<JsonNode> nodes, String field) {
    Set<String> texts = new HashSet<>();
    nodes.forEach(node -> texts.add(node.path(field).asText()));
    return texts;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }
}
