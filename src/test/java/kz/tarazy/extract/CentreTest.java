package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Test;

class CentreTest {

  private static final String RUSSIAN =
      """
      ПРИГОВОР
      Суд рассмотрел дело по обвинению
      П., 1990 года рождения, не судимого,
      Т., 1991 г.р., не судимого, в совершении преступления, предусмотренного ч.2 ст.188 УК РК,
      УСТАНОВИЛ:
      П. и Т. похитили велосипед.
      О наказании Т. Он первым назвал П. и показал тайник. Помощь следствию велика.
      Он же возместил ущерб.
      Обстоятельств, отягчающих наказание, нет.
      В отношении П. суд учитывает следующее:
      - зависимость от Т.;
      - болезнь матери.
      ПРИГОВОРИЛ:
      П. и Т. признать виновными.
      """;

  private static final String KAZAKH =
      """
      ҮКІМ
      Сот ашық отырысында
      Б., 1989 жылы туған, бұрын сотталмаған,
      Н., 1985 жылы туған, бұрын сотталмаған, айыпталған істі қарап,
      АНЫҚТАДЫ:
      Б. мен Н. мал ұрлаған.
      Н.-ға қатысты сот мыналарды ескереді. Б.-дан бөлек тұрып, шығынды өзі өтеген. Оның анасы науқас.
      ҮКІМ ЕТТІ:
      Б. мен Н. кінәлі деп танылсын.
      """;

  private static Optional<List<String>> at(String act, String words) {
    ActText text = ActText.of(act);
    int start = text.text().indexOf(words);
    assertThat(start).as(words).isNotNegative();
    return new Centre(text, Cast.of(text).mentions()).at(new Span(start, start + words.length()));
  }

  @Test
  void whoOpensAParagraphIsSpokenOfThoughAnotherIsNamedInBetween() {
    assertThat(at(RUSSIAN, "Помощь следствию")).contains(List.of("Т."));
  }

  @Test
  void aPronounCarriesOverTheEndOfAParagraph() {
    assertThat(at(RUSSIAN, "возместил ущерб")).contains(List.of("Т."));
  }

  @Test
  void aParagraphThatSpeaksOfNobodyHasNoCentre() {
    assertThat(at(RUSSIAN, "отягчающих наказание")).isEmpty();
  }

  @Test
  void theItemsOfAListBelongToWhomItsHeadNames() {
    assertThat(at(RUSSIAN, "зависимость от")).contains(List.of("П."));
    assertThat(at(RUSSIAN, "болезнь матери")).contains(List.of("П."));
  }

  @Test
  void aKazakhNameInTheAblativeDoesNotTakeTheThreadOver() {
    assertThat(at(KAZAKH, "шығынды өзі өтеген")).contains(List.of("Н."));
    assertThat(at(KAZAKH, "анасы науқас")).contains(List.of("Н."));
  }

  @Test
  void namesThatAreJoinedAreSpokenOfTogether() {
    assertThat(at(RUSSIAN, "похитили велосипед")).contains(List.of("П.", "Т."));
  }
}
