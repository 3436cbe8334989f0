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

  /** Nothing shows how alike the three are, so that they are taken for one. */
  @Test
  void anActAlone_isOneObservation() {
    Estimate one = ClusteredRate.of(List.of(new ActCount(3, 1, 1)));
    Estimate wilson = Rates.rate(3, 1);

    assertThat(one.upper() - one.lower()).isGreaterThan(wilson.upper() - wilson.lower());
  }

  /** Ten acts of two persons each, none with the outcome: the upper end of 0 in 10, not in 20. */
  @Test
  void noOutcomeAtAll_isJudgedByTheActs() {
    assertThat(ClusteredRate.of(List.of(new ActCount(2, 0, 10))).upper())
        .isCloseTo(Rates.rate(10, 0).upper(), within(1e-12));
  }

  /** W. G. Cochran's ratio estimator by hand: acts (2, 2), (1, 0), (3, 1), (2, 0). */
  @Test
  void effectiveUnits_areThoseOfTheVarianceBetweenActs() {
    List<ActCount> acts =
        List.of(
            new ActCount(2, 2, 1),
            new ActCount(1, 0, 1),
            new ActCount(3, 1, 1),
            new ActCount(2, 0, 1));
    // rate 3/8; residuals 10/8, -3/8, -1/8, -6/8; their squares sum to 146/64.
    double variance = 4.0 / 3 * 146 / 64 / 64;
    double binomial = 3.0 / 8 * 5 / 8 / 8;

    assertThat(ClusteredRate.effective(ClusterSums.of(acts)))
        .isCloseTo(8 * binomial / variance, within(1e-12));
  }
}
