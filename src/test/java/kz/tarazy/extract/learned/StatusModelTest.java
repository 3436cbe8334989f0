package kz.tarazy.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tarazy.act.Language;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import org.junit.jupiter.api.Test;

class StatusModelTest {

  private static final Classifier FIRST =
      new Classifier(
          new LinearModel(
              "ru",
              List.of(
                  new LinearModel.Outcome("denied", 0, 1),
                  new LinearModel.Outcome("recognised", 0.1, 1)),
              new Judge(List.of()),
              Map.of("refused", new LinearModel.Weights(new int[] {0}, new double[] {9}))));

  /** Denied where the one named before it in the sentence is. */
  private static final Trees SECOND =
      new Trees(
          "ru",
          List.of("denied", "recognised"),
          List.of("look:previous:denied"),
          List.of(tree(5), tree(-5)));

  private static Tree tree(float over) {
    return new Tree(
        List.of(
            new Tree.Node(0, 0.6F, true, 2),
            new Tree.Node(Tree.LEAF, -over, false, 0),
            new Tree.Node(Tree.LEAF, over, false, 0)));
  }

  private static Setting place(String code, int sentence, int fact, String... traits) {
    return new Setting(
        Language.RUSSIAN,
        code,
        Side.MITIGATING,
        new Span(sentence, sentence + 100),
        new Span(fact, fact + 5),
        List.of(traits));
  }

  private static final List<Setting> PLACES =
      List.of(
          place("53.2.health", 0, 40),
          place("53.1.4", 0, 10, "refused"),
          place("53.2.youth", 200, 210));

  @Test
  void withoutASecondLookTheFirstDecides() {
    assertThat(new StatusModel(FIRST, Optional.empty()).outcomes(PLACES))
        .containsExactly("recognised", "denied", "recognised");
  }

  @Test
  void theSecondLookSeesWhatTheFirstMadeOfThoseBeside() {
    assertThat(new StatusModel(FIRST, Optional.of(SECOND)).outcomes(PLACES))
        .containsExactly("denied", "recognised", "recognised");
  }

  @Test
  void theNeighbourhoodTellsWhoStandsWhere() {
    List<Map<String, Double>> opinions =
        List.of(Map.of("denied", 0.2), Map.of("denied", 0.9), Map.of("denied", 0.4));
    List<Neighbourhood> around = Neighbourhood.of(PLACES, opinions);
    assertThat(around.get(0).beside())
        .containsOnly(
            Map.entry("look:sentence:denied", 0.9),
            Map.entry("look:previous:denied", 0.9),
            Map.entry("look:behind:denied", 0.4));
    assertThat(around.get(1).beside())
        .containsOnly(
            Map.entry("look:sentence:denied", 0.2),
            Map.entry("look:next:denied", 0.2),
            Map.entry("look:behind:denied", 0.4));
    assertThat(around.get(2).beside()).containsOnly(Map.entry("look:before:denied", 0.2));
    assertThat(around.get(2).features())
        .containsEntry("look:own:denied", 0.4F)
        .containsEntry("look:before:denied", 0.2F);
  }

  @Test
  void theSameCircumstanceElsewhereIsTold() {
    List<Setting> places =
        List.of(place("53.1.4", 0, 10), place("53.1.4", 200, 210), place("53.1.4", 400, 410));
    List<Map<String, Double>> opinions =
        List.of(Map.of("denied", 0.2), Map.of("denied", 0.9), Map.of("denied", 0.4));
    assertThat(Neighbourhood.of(places, opinions).get(2).beside())
        .containsOnly(Map.entry("look:before:denied", 0.9), Map.entry("look:same<:denied", 0.9));
    assertThat(Neighbourhood.of(places, opinions).get(0).beside())
        .containsOnly(Map.entry("look:behind:denied", 0.9), Map.entry("look:same>:denied", 0.9));
  }
}
