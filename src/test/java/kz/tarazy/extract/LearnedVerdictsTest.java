package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.act.Side;
import kz.tarazy.act.Status;
import kz.tarazy.extract.learned.Classifier;
import kz.tarazy.extract.learned.Judge;
import kz.tarazy.extract.learned.LinearModel;
import kz.tarazy.extract.learned.Recognisers;
import kz.tarazy.extract.learned.StatusModel;
import kz.tarazy.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** A model by hand: what comes before a shrug is denied, what comes after a curse is nothing. */
class LearnedVerdictsTest {

  private static final String ACT =
      """
      ПРИГОВОР
      Суд рассмотрел дело в отношении А., 1990 года рождения, женатого, имеющего малолетнего сына,
      УСТАНОВИЛ:
      А. похитил велосипед потерпевшего В.
      %s
      П Р И Г О В О Р И Л:
      А. признать виновным по ч.1 ст.188 УК РК и назначить 1 (один) год лишения свободы.
      """;

  private static ActReader reader() {
    Map<String, LinearModel.Weights> weights =
        Map.of(
            "ruled:RECOGNISED", new LinearModel.Weights(new int[] {0}, new double[] {20}),
            "ruled:FACT", new LinearModel.Weights(new int[] {2}, new double[] {20}),
            "side:aggravating", new LinearModel.Weights(new int[] {0}, new double[] {90}),
            "w>пожимать", new LinearModel.Weights(new int[] {1}, new double[] {90}),
            "w<проклятие", new LinearModel.Weights(new int[] {3}, new double[] {90}));
    LinearModel model =
        new LinearModel(
            "ru",
            List.of(
                new LinearModel.Outcome(Status.RECOGNISED.code(), 0, 1),
                new LinearModel.Outcome(Status.DENIED.code(), -1, 1),
                new LinearModel.Outcome(Status.FACT_ONLY.code(), -1, 1),
                new LinearModel.Outcome(Classifier.NOTHING, -1, 1)),
            new Judge(List.of()),
            weights);
    return ActReader.of(
        Lexicon.load(),
        Recognisers.of(
            Map.of(),
            Map.of(Language.RUSSIAN, new StatusModel(new Classifier(model), Optional.empty())),
            Optional.empty()));
  }

  private static List<Circumstance> read(ActReader reader, String sentence) {
    CourtAct act = CourtAct.verdict("id", Language.RUSSIAN, ACT.formatted(sentence));
    return reader.read(act).circumstances();
  }

  @Test
  void theModelSettlesWhatTheRulesTakeOtherwise() {
    String sentence = "Суд признает смягчающим раскаяние, и на него пожимают плечами.";
    assertThat(read(ActReader.rulesOnly(), sentence))
        .filteredOn(found -> found.code().equals("53.1.11.repentance"))
        .extracting(Circumstance::status)
        .containsExactly(Status.RECOGNISED);
    assertThat(read(reader(), sentence))
        .filteredOn(found -> found.code().equals("53.1.11.repentance"))
        .extracting(Circumstance::status)
        .containsExactly(Status.DENIED);
  }

  @Test
  void whatTheModelTakesForNothingIsNoFinding() {
    assertThat(read(reader(), "Проклятие: суд признает смягчающим раскаяние."))
        .noneMatch(found -> found.code().equals("53.1.11.repentance"));
  }

  /** Two items of one enumeration must not make a contradiction with "none aggravating". */
  @Test
  void amongWhatMitigatesNothingAggravates() {
    String sentence =
        "Смягчающими суд признаёт содействие раскрытию преступления, наличие малолетних детей.";
    assertThat(read(reader(), sentence)).noneMatch(found -> found.side() == Side.AGGRAVATING);
    assertThat(read(reader(), "Отягчающим суд признаёт преступление в отношении малолетнего."))
        .anyMatch(found -> found.side() == Side.AGGRAVATING);
  }

  @Test
  void theHeadOfAnActIsLeftToTheRules() {
    assertThat(read(reader(), "Суд признает смягчающим раскаяние."))
        .filteredOn(found -> found.code().equals("53.1.4"))
        .extracting(Circumstance::status)
        .containsExactly(Status.FACT_ONLY);
  }
}
