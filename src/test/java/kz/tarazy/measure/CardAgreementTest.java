package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CardAgreementTest {

  private static final Topic TOPIC = new Topic("card_agreement", "p", "53.1.4", "c", "l");

  /**
   * J. Cohen's formula by hand: 20, 5, 10, 15 of 50 agree in 0.7; by chance in 0.5 · 0.6 + 0.5 ·
   * 0.4 = 0.5; kappa 0.4.
   */
  @Test
  void kappaByCourt_andOverAll() {
    List<Measure> rows =
        CardAgreement.rows(
            TOPIC,
            List.of(
                new CardCount("a", 20, 5, 10, 15),
                new CardCount("b", 1, 0, 0, 1),
                new CardCount("c", 0, 0, 0, 0),
                new CardCount("d", 0, 0, 0, 40)),
            3);

    assertThat(rows).extracting(Measure::level).containsExactly("all", "a", "b", "c", "d");
    assertThat(rows.get(0).n()).isEqualTo(92);
    assertThat(rows.get(1).estimate()).isCloseTo(0.4, within(1e-12));
    assertThat(rows.get(2).note()).isEqualTo("below_minimum");
    assertThat(rows.get(3).note()).isEqualTo("no_cases");
    assertThat(rows.get(4).note()).isEqualTo("no_variation");
  }
}
