package kz.tarazy.evaluate.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.tarazy.act.Language;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.learned.Setting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acts with two facts in a sentence: one by itself plain, the other refused where it is. */
class StatusLearnerTest {

  @TempDir private Path folder;

  @BeforeAll
  static void needTheLibrary() {
    Xgboost.assumeThere();
  }

  private static Setting place(String code, int at, String... traits) {
    return new Setting(
        Language.RUSSIAN,
        code,
        Side.MITIGATING,
        new Span(0, 100),
        new Span(at, at + 5),
        List.of(traits));
  }

  private static List<Labelled> act(String source, boolean refused, boolean known) {
    String outcome = refused ? "denied" : "recognised";
    return List.of(
        new Labelled(
            place("53.1.4", 10, refused ? "refuses" : "counts"),
            source,
            false,
            Optional.of(outcome)),
        new Labelled(
            place("53.2.health", 40, "plain"),
            source,
            false,
            known ? Optional.of(outcome) : Optional.empty()));
  }

  private static List<Labelled> acts() {
    List<Labelled> places = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      places.addAll(act("act" + i, i % 2 == 0, i % 5 != 0));
    }
    return places;
  }

  @Test
  void whatIsToldTogetherIsJudgedTogether() {
    StatusLearner learner = new StatusLearner(Language.RUSSIAN, acts());
    for (boolean refused : List.of(true, false)) {
      List<Setting> places = act("new", refused, false).stream().map(Labelled::place).toList();
      assertThat(learner.model().outcomes(places))
          .containsExactly(refused ? "denied" : "recognised", refused ? "denied" : "recognised");
    }
  }

  @Test
  void learningAgainGivesTheSameBytes() throws IOException {
    Path first = folder.resolve("first.trees");
    Path second = folder.resolve("second.trees");
    new StatusLearner(Language.RUSSIAN, acts()).second().write(first);
    new StatusLearner(Language.RUSSIAN, acts()).second().write(second);
    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(first).content().contains("look:previous:denied");
  }
}
