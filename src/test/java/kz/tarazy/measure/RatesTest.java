package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {

  private static final Topic TOPIC = new Topic("recognition", "p", "53.1.4", "c1", "l1");

  /** Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81,263,0.2553,0.3662",
    "15,148,0.0624,0.1605",
    "0,20,0.0000,0.1611",
    "1,29,0.0061,0.1718"
  })
  void wilsonIntervalsOfNewcombe(long successes, long n, double lower, double upper) {
    Estimate rate = Rates.rate(n, successes);

    assertThat(rate.lower()).isCloseTo(lower, within(0.00005));
    assertThat(rate.upper()).isCloseTo(upper, within(0.00005));
  }

  @Test
  void allAndNothing_endAtTheBounds() {
    assertThat(Rates.rate(7, 7).upper()).isEqualTo(1.0);
    assertThat(Rates.rate(7, 7).lower()).isBetween(0.0, 1.0);
    assertThat(Rates.rate(7, 0).lower()).isEqualTo(0.0);
  }

  @Test
  void courtWithoutCases_isNotEstimableWithItsReason() {
    List<Measure> rows =
        Rates.rows(TOPIC, "court", List.of(new Count("a", 0, 0), new Count("b", 4, 1)), 3);

    assertThat(rows.get(0).estimate()).isNull();
    assertThat(rows.get(0).note()).isEqualTo("no_cases");
    assertThat(rows.get(1).estimate()).isEqualTo(0.25);
    assertThat(rows.get(1).note()).isNull();
  }

  @Test
  void belowTheMinimum_countsStayAndTheFigureGoes() {
    Measure row = Rates.rows(TOPIC, "court", List.of(new Count("a", 2, 1)), 3).get(0);

    assertThat(row.n()).isEqualTo(2);
    assertThat(row.estimate()).isNull();
    assertThat(row.note()).isEqualTo("below_minimum");
  }

  @Test
  void moreSuccessesThanUnits_areRefused() {
    assertThatThrownBy(() -> new Count("a", 3, 4))
        .hasMessage("Successes must lie between 0 and n = 3, cannot be: 4");
  }
}
