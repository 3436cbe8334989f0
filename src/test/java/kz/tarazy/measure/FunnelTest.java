package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FunnelTest {

  /**
   * By hand from Spiegelhalter (2005), appendix A.1.1. Ten units at one half: F(1) = 11/1024, F(2)
   * = 56/1024, so the count is 2 and lies (56/1024 − 0.025) / (45/1024) too high.
   */
  @Test
  void aSmallCourtWithNothingButSuccessesLiesWithinAHighRate() {
    // 0.93 cubed is 0.80: three of three is what most courts of three units show.
    assertThat(FunnelLimits.limit(3, 0.93, 0.999)).isEqualTo(1);
    assertThat(FunnelLimits.limit(3, 0.93, 0.975)).isEqualTo(1);
  }

  @Test
  void interpolatedLowerLimitOfTenUnitsAtOneHalf() {
    assertThat(FunnelLimits.limit(10, 0.5, 0.025))
        .isCloseTo((2 - (56.0 / 1024 - 0.025) / (45.0 / 1024)) / 10, within(1e-12));
  }

  /** By symmetry F(8) = 1013/1024 is the first to pass 0.975, F(7) = 968/1024. */
  @Test
  void interpolatedUpperLimitOfTenUnitsAtOneHalf() {
    assertThat(FunnelLimits.limit(10, 0.5, 0.975))
        .isCloseTo((8 - (1013.0 / 1024 - 0.975) / (45.0 / 1024)) / 10, within(1e-12));
  }

  /** With many units the exact limit meets the normal one, 0.3 ± 1.96 √(0.21/n). */
  @Test
  void limitsOfManyUnitsMeetTheNormalOnes() {
    assertThat(FunnelLimits.limit(100_000, 0.3, 0.975))
        .isCloseTo(0.3 + 1.959964 * Math.sqrt(0.21 / 100_000), within(2e-5));
  }

  /**
   * Eleven deviations 0, 1, …, 10: tenth and ninetieth percentile are 1 and 9, so 0 becomes 1 and
   * 10 becomes 9. Their squares sum to 1 + 1 + 4 + … + 81 + 81 = 367.
   */
  @Test
  void winsorisedMeanSquare() {
    double[] z = IntStream.rangeClosed(0, 10).asDoubleStream().toArray();

    assertThat(OverDispersion.factor(z)).isCloseTo(367.0 / 11, within(1e-12));
  }

  @Test
  void courtsCloserThanChance_areNotUnderDispersed() {
    assertThat(OverDispersion.factor(new double[] {0.1, -0.1, 0.2})).isEqualTo(1);
  }

  /**
   * Benjamini and Hochberg (1995), section 3.2: at 0.05 the four smallest of fifteen are flagged.
   */
  @Test
  void fourOfTheFifteenThrombolysisEndpointsAreFlagged() {
    List<Double> p =
        List.of(
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1.0000);

    List<Double> q = FalseDiscovery.rates(p);

    assertThat(q.stream().filter(rate -> rate <= 0.05)).hasSize(4);
    assertThat(q.get(3)).isCloseTo(0.0095 * 15 / 4, within(1e-12));
    assertThat(q).isSorted();
  }

  @Test
  void onlyTheCourtThatDiffersIsFlagged() {
    List<Count> courts =
        IntStream.range(0, 20)
            .mapToObj(i -> new Count("c" + i, 400, i == 7 ? 240 : 118 + i % 5))
            .toList();

    Funnel funnel = Funnel.of("m", "s", courts);

    assertThat(funnel.courts())
        .filteredOn(court -> court.q() < 0.05)
        .extracting("court")
        .containsExactly("c7");
    CourtDeviation flagged = funnel.courts().get(7);
    assertThat(flagged.rate()).isGreaterThan(flagged.upper998());
    assertThat(funnel.courts())
        .allSatisfy(
            court -> {
              assertThat(court.lower998()).isLessThanOrEqualTo(court.lower95());
              assertThat(court.lower95()).isLessThan(court.target());
              assertThat(court.upper95()).isGreaterThan(court.target());
              assertThat(court.upper998()).isGreaterThanOrEqualTo(court.upper95());
            });
  }

  /** A fifth above, a fifth below by the same step: the factor is the mean square, here over 1. */
  @Test
  void overDispersionWidensTheLimitsByItsRoot() {
    List<Count> courts =
        IntStream.range(0, 20)
            .mapToObj(i -> new Count("c" + i, 100, i % 2 == 0 ? 35 : 65))
            .toList();

    Funnel funnel = Funnel.of("m", "s", courts);

    assertThat(funnel.dispersion()).isCloseTo(9, within(1e-9));
    assertThat(funnel.courts().get(0).z()).isCloseTo(-1, within(1e-9));
    assertThat(funnel.courts().get(0).lower95())
        .isCloseTo(0.5 - 3 * (0.5 - FunnelLimits.limit(100, 0.5, 0.025)), within(1e-12));
  }

  @Test
  void noCases_oneCourt_noVariation_areNotEstimable() {
    assertThat(Funnel.of("m", "s", List.of()).reason()).isEqualTo(Reason.NO_CASES);
    assertThat(Funnel.of("m", "s", List.of(new Count("a", 0, 0))).reason())
        .isEqualTo(Reason.NO_CASES);
    assertThat(Funnel.of("m", "s", List.of(new Count("a", 9, 3), new Count("b", 0, 0))).reason())
        .isEqualTo(Reason.ONE_COURT);
    assertThat(Funnel.of("m", "s", List.of(new Count("a", 9, 9), new Count("b", 5, 5))).reason())
        .isEqualTo(Reason.NO_VARIATION);
  }

  @Test
  void extremeCourt_hasFiniteFigures() {
    Funnel funnel =
        Funnel.of("m", "s", List.of(new Count("a", 100_000, 0), new Count("b", 100_000, 100_000)));

    assertThat(funnel.courts())
        .allSatisfy(
            court -> {
              assertThat(court.z()).isFinite();
              assertThat(court.q()).isBetween(0.0, 1.0);
            });
  }
}
