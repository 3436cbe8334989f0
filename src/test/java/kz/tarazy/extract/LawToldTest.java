package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Test;

class LawToldTest {

  private static String told(String paragraph) {
    ActText act =
        ActText.of(
            """
            ПРИГОВОР
            Суд рассмотрел дело по обвинению Д., 1990 года рождения, в краже,
            УСТАНОВИЛ:
            %s
            Суд учитывает раскаяние.
            """
                .formatted(paragraph));
    StringBuilder told = new StringBuilder();
    LawTold.of(act, Cast.of(act)).stretches().forEach(span -> told.append(span.of(act.text())));
    return told.toString().strip();
  }

  @Test
  void whatFollowsOnTheAnnouncementOfALawIsTheLaw() {
    assertThat(
            told(
                "Уголовный кодекс устанавливает следующее. Смягчающими признаются явка и раскаяние. Перечень открыт."))
        .isEqualTo("Смягчающими признаются явка и раскаяние.Перечень открыт.");
    assertThat(told("Статья предусматривает: наличие детей смягчает наказание."))
        .isEqualTo("наличие детей смягчает наказание.");
    assertThat(told("Заңда былай делінген. Жас балалардың болуы жеңілдетеді."))
        .isEqualTo("Жас балалардың болуы жеңілдетеді.");
  }

  @Test
  void whatIsSaidOfADefendantIsNotTheLaw() {
    assertThat(
            told(
                "Закон гласит следующее: раскаяние смягчает. Д. раскаялся. Это смягчает наказание."))
        .isEqualTo("раскаяние смягчает.");
  }

  @Test
  void aCourtThatCitesTheLawDoesNotRetellIt() {
    assertThat(told("В соответствии со статьей закона суд признает раскаяние смягчающим."))
        .isEmpty();
  }
}
