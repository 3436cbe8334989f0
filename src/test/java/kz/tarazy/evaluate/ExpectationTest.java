package kz.tarazy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.tarazy.act.DataSchema;
import kz.tarazy.extract.ActReader;
import kz.tarazy.extract.NormsApplied;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectationTest {

  private static final Path DEVELOPMENT = Path.of("../shared/gold/dev");

  @TempDir Path folder;

  @Test
  void aScoreBelowItsExpectationIsTold() throws IOException {
    Path file =
        Files.writeString(folder.resolve("expected.yaml"), "ru: {charge: 0.75, final: 0.5}\n");
    Scores scores = scores(new Score(1, 1, 0));
    assertThat(Expectation.read(file).missedBy(scores))
        .containsExactly("ru charge: 0.6667, expected 0.7500", "ru final: 0.0000, expected 0.5000");
  }

  @Test
  void theDevelopmentActsAreReadAsWellAsExpected() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(DEVELOPMENT),
        "the annotated development acts are not beside the project");
    reaches("development.yaml", DEVELOPMENT.resolve("gold.jsonl"), DEVELOPMENT);
  }

  private static void reaches(String expected, Path gold, Path texts) throws IOException {
    Evaluation evaluation = new Evaluation(ActReader.standard()::read, NormsApplied.load()::of);
    for (GoldAct act : GoldAct.read(gold)) {
      evaluation.score(act, act.courtAct(texts));
    }
    Path file = DataSchema.folder("annotated").resolve("expected").resolve(expected);
    assertThat(Expectation.read(file).missedBy(evaluation.scores())).isEmpty();
  }

  private static Scores scores(Score charge) {
    return new Scores(
        1,
        Map.of(),
        Map.of("ru", Map.of("charge", Scores.Entry.of(charge))),
        Map.of(),
        List.of(),
        null);
  }
}
