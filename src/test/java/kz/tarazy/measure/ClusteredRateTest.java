package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusteredRateTest {

  /** One unit an act: the variance between acts is the binomial one times n / (n − 1). */
  @Test
  void unitsOfActsOfTheirOwn_haveWilsonsInterval() {
    Estimate clustered =
        ClusteredRate.of(List.of(new ActCount(1, 1, 300), new ActCount(1, 0, 700)));
    Estimate wilson = Rates.rate(1000, 300);

    assertThat(clustered.value()).isEqualTo(0.3);
    assertThat(clustered.lower()).isCloseTo(wilson.lower(), within(1e-4));
    assertThat(clustered.upper()).isCloseTo(wilson.upper(), within(1e-4));
  }

  /** Three units of an act always alike are worth one. */
  @Test
  void unitsAlikeWithinTheAct_countOnce() {
    Estimate clustered =
        ClusteredRate.of(List.of(new ActCount(3, 3, 300), new ActCount(3, 0, 700)));
    Estimate wilson = Rates.rate(1000, 300);

    assertThat(clustered.lower()).isCloseTo(wilson.lower(), within(1e-4));
    assertThat(clustered.upper()).isCloseTo(wilson.upper(), within(1e-4));
  }

  @Test
  void allOrNothing_reachTheEnds() {
    assertThat(ClusteredRate.of(List.of(new ActCount(2, 2, 10))).upper()).isEqualTo(1.0);
    assertThat(ClusteredRate.of(List.of(new ActCount(2, 0, 10))).lower()).isEqualTo(0.0);
    assertThat(ClusteredRate.of(List.of()).reason()).isEqualTo(Reason.NO_CASES);
  }
}
