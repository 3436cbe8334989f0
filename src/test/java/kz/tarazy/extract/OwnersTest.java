package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.extract.learned.Recognisers;
import kz.tarazy.extract.learned.Tree;
import kz.tarazy.extract.learned.Trees;
import kz.tarazy.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Trees by hand: a fact is of whoever stands first in the cast. */
class OwnersTest {

  private static final String ACT =
      """
      ПРИГОВОР
      Суд рассмотрел дело по обвинению
      К., 1990 года рождения, женатого, Т., 1991 г.р., имеющего малолетнего сына, в краже,
      УСТАНОВИЛ:
      К. и Т. похитили телефон потерпевшего В.
      Суд признает смягчающим раскаяние Т. в содеянном.
      ПРИГОВОРИЛ:
      К., Т. признать виновными.
      """;

  private static final String REPENTANCE = "53.1.11.repentance";

  /** So much speaks for everybody, and so much more for the first. */
  private static Trees trees(float everybody, float first) {
    Tree other = new Tree(List.of(new Tree.Node(Tree.LEAF, 0, false, 0)));
    Tree own =
        new Tree(
            List.of(
                new Tree.Node(0, 0.5F, true, 2),
                new Tree.Node(Tree.LEAF, everybody, false, 0),
                new Tree.Node(Tree.LEAF, everybody + first, false, 0)));
    return new Trees(
        Recognisers.ALL,
        List.of(Recognisers.OTHER, Recognisers.OWN),
        List.of("first"),
        List.of(other, own));
  }

  private static List<String> whose(String code, String text, Optional<Trees> trees) {
    CourtAct act = CourtAct.verdict("id", Language.RUSSIAN, text);
    return ActReader.of(Lexicon.load(), Recognisers.of(Map.of(), Map.of(), trees))
        .read(act)
        .circumstances()
        .stream()
        .filter(found -> found.code().equals(code))
        .map(Circumstance::defendant)
        .toList();
  }

  @Test
  void treesOverruleTheRules() {
    assertThat(whose(REPENTANCE, ACT, Optional.empty())).containsExactly("Т.");
    assertThat(whose(REPENTANCE, ACT, Optional.of(trees(-2, 4)))).containsExactly("К.");
    assertThat(whose(REPENTANCE, ACT, Optional.of(trees(2, 0))))
        .as("everybody is more likely to be an owner than not")
        .containsExactlyInAnyOrder("К.", "Т.");
  }

  @Test
  void aFactOfNobodyIsOfTheMostLikely() {
    assertThat(whose(REPENTANCE, ACT, Optional.of(trees(-4, 1)))).containsExactly("К.");
  }

  @Test
  void theHeadOfAnActIsLeftToTheRules() {
    assertThat(whose("53.1.4", ACT, Optional.of(trees(-2, 4)))).containsExactly("Т.");
  }

  @Test
  void inAnActOfOneNobodyIsAsked() {
    String one =
        ACT.replaceAll("(?s)К\\., 1990.*?Т\\.,", "Т.,").replace("К. и ", "").replace("К., ", "");
    assertThat(whose(REPENTANCE, one, Optional.of(trees(-9, 0)))).containsExactly("Т.");
  }

  @Test
  void tiesTellWhereNamesStandAndWhomTheRulesTake() {
    CourtAct act = CourtAct.verdict("id", Language.RUSSIAN, ACT);
    Placed placed =
        new CircumstanceReader(Lexicon.load())
            .places(act).stream()
                .filter(place -> place.setting().code().equals(REPENTANCE))
                .findFirst()
                .orElseThrow();
    assertThat(placed.ties().get("Т."))
        .containsEntry("people", 2F)
        .containsEntry("last", 1F)
        .containsEntry("rules:own", 1F)
        .containsEntry("rules:people", 1F)
        .containsEntry("clause>:own", 1F)
        .containsEntry("clause>:own:distance", 1F)
        .containsEntry("clause:nearest>:own", 1F)
        .doesNotContainKeys("first", "clause<:own", "head:own", "rules:all");
    assertThat(placed.ties().get("К."))
        .containsEntry("first", 1F)
        .containsEntry("rules:other", 1F)
        .containsEntry("clause>:other", 1F)
        .containsEntry("clause:opening:other", 1F)
        .doesNotContainKeys("rules:own", "clause>:own");
  }

  @Test
  void whereTheCourtSaysThereIsNothingTheTreesGiveNothing() {
    String none =
        ACT.replace(
            "в содеянном.", "в содеянном. Смягчающих обстоятельств в отношении К. не установлено.");
    assertThat(whose(REPENTANCE, none, Optional.of(trees(2, 0)))).containsExactly("Т.");
    assertThat(
            whose(
                REPENTANCE,
                none.replace("Смягчающих", "Иных смягчающих"),
                Optional.of(trees(2, 0))))
        .as("nothing else is not nothing")
        .containsExactlyInAnyOrder("К.", "Т.");
  }
}
