package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Test;

class ExclusionTest {

  private static final String RUSSIAN =
      """
      ПРИГОВОР
      Суд рассмотрел дело по обвинению
      К., 1990 года рождения, Т., 1991 г.р., О., 1992 г.р., и Х., 1993 г.р., в краже,
      УСТАНОВИЛ:
      %s
      ПРИГОВОРИЛ:
      К., Т., О. и Х. признать виновными.
      """;

  private static final String KAZAKH =
      """
      ҮКІМ
      Сот ашық отырысында
      Б., 1989 жылы туған, Н., 1985 жылы туған, Д., 1990 жылы туған, айыпталған істі қарап,
      АНЫҚТАДЫ:
      %s
      ҮКІМ ЕТТІ:
      Б., Н., Д. кінәлі деп танылсын.
      """;

  private static Optional<List<String>> others(String act, String sentence) {
    ActText text = ActText.of(act.formatted(sentence));
    return text.sentences().stream()
        .filter(one -> one.span().of(text.text()).contains(sentence))
        .findFirst()
        .map(one -> new Exclusion(text, Cast.of(text)).others(one.span()))
        .orElseThrow();
  }

  @Test
  void whatIsSaidOfAllButOneConcernsTheOthers() {
    assertThat(others(RUSSIAN, "Раскаяние смягчает наказание всем подсудимым, кроме Х."))
        .contains(List.of("К.", "Т.", "О."));
    assertThat(others(KAZAKH, "Н.-нан басқа барлық сотталушы шын өкінді."))
        .contains(List.of("Б.", "Д."));
  }

  @Test
  void severalMayBeLeftOut() {
    assertThat(others(RUSSIAN, "За исключением О. и Х. все возместили ущерб."))
        .contains(List.of("К.", "Т."));
  }

  @Test
  void aSentenceThatNamesAnotherTooIsNotAboutTheRest() {
    assertThat(others(RUSSIAN, "Кроме Х., о краже знал и Т., раскаяние которого суд учитывает."))
        .isEmpty();
  }

  @Test
  void besidesAndOthersLeaveOutNobody() {
    assertThat(others(RUSSIAN, "Кроме того, Х. возместил ущерб.")).isEmpty();
    assertThat(others(KAZAKH, "Н. мен басқалар шын өкінді.")).isEmpty();
  }

  @Test
  void aNameAtTheEndOfAStretchIsRead() {
    ActText text = ActText.of(RUSSIAN.formatted("Суд наказывает всех, кроме К."));
    int start = text.text().indexOf("Суд наказывает");
    Span cut = new Span(start, start + "Суд наказывает всех, кроме К".length());
    assertThat(new Exclusion(text, Cast.of(text)).others(cut)).hasValue(List.of("Т.", "О.", "Х."));
  }
}
