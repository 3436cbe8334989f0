package kz.tarazy.evaluate.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.evaluate.GoldAct;
import kz.tarazy.extract.CircumstanceReader;
import kz.tarazy.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class StatusSamplesTest {

  private static final String TEXT =
      """
      ПРИГОВОР
      Суд рассмотрел дело в отношении А., 1990 года рождения,
      УСТАНОВИЛ:
      А. похитил велосипед потерпевшего В.
      Суд признает смягчающим раскаяние. Адвокат просил учесть болезнь подсудимого. Малолетний сын потерпевшего испуган.
      П Р И Г О В О Р И Л:
      А. признать виновным по ч.1 ст.188 УК РК и назначить 1 (один) год лишения свободы.
      """;

  private static List<Labelled> samples(GoldAct.Finding... findings) {
    CourtAct act = CourtAct.verdict("id", Language.RUSSIAN, TEXT);
    GoldAct gold = Annotations.act(Annotations.person("А.", findings));
    return StatusSamples.of(new CircumstanceReader(Lexicon.load()).places(act), act, gold);
  }

  private static String outcome(List<Labelled> samples, String code) {
    return samples.stream()
        .filter(sample -> sample.traits().contains("code:" + code))
        .findFirst()
        .flatMap(Labelled::outcome)
        .orElse("not taught");
  }

  @Test
  void thePlaceOfTheQuoteHasTheStatusOfTheAnnotation() {
    List<Labelled> samples =
        samples(
            new GoldAct.Finding("53.1.11.repentance", "denied", "раскаяние"),
            new GoldAct.Finding("53.2.health", "claimed", "болезнь подсудимого"));
    assertThat(outcome(samples, "53.1.11.repentance")).isEqualTo("denied");
    assertThat(outcome(samples, "53.2.health")).isEqualTo("claimed");
  }

  @Test
  void whatNoAnnotationNamesIsNothing() {
    assertThat(outcome(samples(), "53.1.11.repentance")).isEqualTo("nothing");
  }

  @Test
  void aPlaceOtherThanTheQuoteTeachesNothingWhereItMayBeMoreThanAnnotated() {
    GoldAct.Finding elsewhere =
        new GoldAct.Finding("53.1.11.repentance", "denied", "похитил велосипед");
    assertThat(outcome(samples(elsewhere), "53.1.11.repentance")).isEqualTo("not taught");
  }
}
