package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Test;

class GendersTest {

  private static final String ACT =
      """
      ПРИГОВОР
      Суд рассмотрел дело по обвинению
      К., 1990 года рождения, Т., 1991 г.р., %s в краже,
      УСТАНОВИЛ:
      Подсудимая К. вынесла телефон, а Т. ждал ее на улице. %s
      %s
      ПРИГОВОРИЛ:
      К., Т. признать виновными.
      """;

  private static Optional<String> spokenOf(String act, String sentence) {
    ActText text = ActText.of(act);
    int start = text.text().indexOf(sentence);
    return new Genders(text, Cast.of(text)).spokenOf(new Span(start, start + sentence.length()));
  }

  private static Optional<String> ofTwo(String sentence) {
    return spokenOf(ACT.formatted("", "", sentence), sentence);
  }

  @Test
  void aPronounLeadsToTheOnlyDefendantOfItsGender() {
    assertThat(ofTwo("Ее явка с повинной смягчает наказание.")).contains("К.");
    assertThat(ofTwo("Его раскаяние смягчает наказание.")).contains("Т.");
  }

  @Test
  void soDoesTheWordForTheAccused() {
    assertThat(ofTwo("Подсудимая раскаялась.")).contains("К.");
    assertThat(ofTwo("Раскаяние подсудимого искренне.")).contains("Т.");
  }

  @Test
  void aSentenceThatSpeaksOfBothOrNobodyLeadsToNobody() {
    assertThat(ofTwo("Ее раскаяние и его молодость смягчают наказание.")).isEmpty();
    assertThat(ofTwo("Раскаяние смягчает наказание.")).isEmpty();
  }

  @Test
  void whereTwoHaveTheGenderNobodyIsMeantAlone() {
    String sentence = "Ее явка с повинной смягчает наказание.";
    String act = ACT.formatted("О., 1992 г.р.,", "Подсудимая О. продала телефон.", sentence);
    assertThat(spokenOf(act, sentence)).isEmpty();
  }

  @Test
  void whereTheGenderOfOneIsNotToldNobodyIsMeantAlone() {
    String sentence = "Ее явка с повинной смягчает наказание.";
    String act = ACT.formatted("О., 1992 г.р.,", "Телефон отдан О. в тот же день.", sentence);
    assertThat(spokenOf(act, sentence)).isEmpty();
  }
}
