package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Test;

/** Discovery tells what a court counts and no rule knows, and nothing else. */
class UncoveredPhrasesTest {

  private static final UncoveredPhrases PHRASES = UncoveredPhrases.standard();

  private static final String ACT =
      """
      ПРИГОВОР
      ИМЕНЕМ РЕСПУБЛИКИ КАЗАХСТАН

      Суд рассмотрел дело по обвинению Д., 1990 года рождения, по ч.1 ст.188 УК РК.

      УСТАНОВИЛ:

      Д. похитил велосипед, который стоял у разноцветного забора.

      %s

      Руководствуясь ст.ст. 387-390 УПК РК, суд

      ПРИГОВОРИЛ:

      Д. признать виновным по ч.1 ст.188 УК РК.
      """;

  @Test
  void whatIsEnumeratedBesideKnownCircumstancesIsTold() {
    assertThat(
            PHRASES.of(
                ActText.of(
                    ACT.formatted(
                        "Смягчающими обстоятельствами суд признаёт раскаяние, разведение"
                            + " породистых верблюдов и возмещение ущерба (ч. 1 ст. 53 УК РК)."))))
        .extracting(UncoveredPhrases.Phrase::words)
        .containsExactly("разведение породистых верблюдов");
  }

  @Test
  void whatIsRefusedOrAskedForIsNotTold() {
    assertThat(
            PHRASES.of(
                ActText.of(
                    ACT.formatted(
                        "Смягчающим обстоятельством разведение породистых верблюдов суд не"
                            + " признаёт. Защитник просил признать смягчающим обстоятельством"
                            + " разведение породистых верблюдов."))))
        .isEmpty();
  }

  @Test
  void formsOfOnePhraseAreOneGroup() {
    assertThat(
            PHRASES.of(
                ActText.of(
                    ACT.formatted(
                        "Суд признаёт смягчающим раскаяние, участие в соревновании. Суд признаёт"
                            + " смягчающими раскаяние, участия в соревнованиях."))))
        .extracting(UncoveredPhrases.Phrase::stems)
        .hasSize(2)
        .satisfies(stems -> assertThat(stems.get(0)).isEqualTo(stems.get(1)));
  }
}
