package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "53.1.6|по п. 6) ч. 1 ст. 53",
        "53.1.6|пункты 4, 6 и 11",
        "53.1.11.solving|п.п. 6), 11)",
        "53.1.4|53-баптың 1-бөлігінің 4) тармағы",
        "53.1.11.repentance|6) және 11) тармақтары",
        "53.2.health|ч.2 ст.53 УК РК",
        "53.2.health|осы баптың екінші бөлігі"
      })
  void anItemIsNamed(String code, String words) {
    assertThat(ItemNames.in(words).names(code)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "53.1.6|по п. 16) ч. 1",
        "53.1.1|пункт 11",
        "53.2.health|ч.1 ст.53",
        "53.1.4|14) тармақ"
      })
  void anotherItemIsNot(String code, String words) {
    assertThat(ItemNames.in(words).names(code)).isFalse();
  }

  @Test
  void wordsWithoutANumberNameNothing() {
    assertThat(ItemNames.in("по соответствующему пункту").names("53.1.6")).isFalse();
  }
}
