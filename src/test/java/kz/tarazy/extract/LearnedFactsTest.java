package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.act.Status;
import kz.tarazy.extract.learned.Judge;
import kz.tarazy.extract.learned.LinearModel;
import kz.tarazy.extract.learned.Recognisers;
import kz.tarazy.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** A model by hand: a cobbler's craft is a merit, unless it is told of the victim. */
class LearnedFactsTest {

  private static final String CODE = "53.2.service_merits";

  private static final ActReader READER = reader();

  private static ActReader reader() {
    Map<String, LinearModel.Weights> weights = new HashMap<>();
    for (String trait : List.of("g:сапо", "g:апож", "g:пожн")) {
      weights.put(trait, new LinearModel.Weights(new int[] {0}, new double[] {30}));
    }
    weights.put("m:victim", new LinearModel.Weights(new int[] {0}, new double[] {-60}));
    weights.put("who:victim", new LinearModel.Weights(new int[] {0}, new double[] {-60}));
    LinearModel model =
        new LinearModel(
            "ru",
            List.of(
                new LinearModel.Outcome(CODE, -5, 0.9),
                new LinearModel.Outcome(LinearModel.OWN, 0, 1)),
            new Judge(List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)),
            weights);
    return ActReader.of(
        Lexicon.load(),
        Recognisers.of(Map.of(Language.RUSSIAN, model), Map.of(), Optional.empty()));
  }

  private static final String ACT =
      """
      ПРИГОВОР
      Суд рассмотрел дело в отношении А., 1990 года рож\u00addения,
      УСТАНОВИЛ:
      А. похитил велосипед потерпевшего В.
      %s
      П Р И Г О В О Р И Л:
      А. признать виновным по ч.1 ст.188 УК РК и назначить 1 (один) год лишения свободы.
      """;

  private static List<Circumstance> read(String sentence) {
    return READER
        .read(CourtAct.verdict("id", Language.RUSSIAN, ACT.formatted(sentence)))
        .circumstances()
        .stream()
        .filter(found -> found.code().equals(CODE))
        .toList();
  }

  @Test
  void anUnseenInflectionIsFoundByItsLettersAndJudgedLikeARulesFinding() {
    String sentence =
        "Смягчающим обстоятельством суд признаёт то, что А. с юности сапож\u00adничает на весь район.";
    assertThat(read(sentence))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.defendant()).isEqualTo("А.");
              assertThat(found.status()).isEqualTo(Status.RECOGNISED);
            });
  }

  @Test
  void theSpanPointsIntoTheStoredTextAndTheRuleNamesProbabilityAndStrongestWords() {
    String sentence =
        "Смягчающим обстоятельством суд признаёт то, что А. с юности сапож\u00adничает на весь район.";
    assertThat(read(sentence))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.quote()).isEqualTo("сапож\u00adничает");
              assertThat(found.span().of(ACT.formatted(sentence))).isEqualTo(found.quote());
              assertThat(found.rule()).matches("learned (1\\.00|0\\.9\\d): сапожничать");
            });
  }

  @Test
  void whatIsToldOfTheVictimIsNotFound() {
    assertThat(read("Суд учитывает, что потерпевший с юности сапожничает на весь район."))
        .isEmpty();
  }

  @Test
  void rulesAloneFindNoneOfIt() {
    assertThat(
            ActReader.rulesOnly()
                .read(
                    CourtAct.verdict(
                        "id",
                        Language.RUSSIAN,
                        ACT.formatted("Суд смягчающим признаёт, что А. с юности сапожничает.")))
                .circumstances())
        .extracting(Circumstance::code)
        .doesNotContain(CODE);
  }
}
