package kz.tarazy.measure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.measure.Reason;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;

class ExactMatchTest {

  /**
   * Two strata. The first: courts a (0, 0) and b (1, 1), mean 1/2, squares 1, all of it between
   * courts. The second: a (0, 1), b (0, 1), squares 1, none between. Half lies between courts; the
   * deviation is √(2 / (8 − 2)).
   */
  @Test
  void varianceIsSplitWithinStrata() {
    ExactMatch match =
        ExactMatch.of(
                List.of(
                    new AlikeCase("1", "a", 0),
                    new AlikeCase("1", "a", 0),
                    new AlikeCase("1", "b", 1),
                    new AlikeCase("1", "b", 1),
                    new AlikeCase("2", "a", 0),
                    new AlikeCase("2", "a", 1),
                    new AlikeCase("2", "b", 0),
                    new AlikeCase("2", "b", 1),
                    new AlikeCase("alone", "a", 7)),
                999,
                1)
            .fit()
            .orElseThrow();

    assertThat(match.deviation()).isCloseTo(Math.sqrt(2.0 / 6), within(1e-12));
    // Half of the variance lies between courts; dealt at random, 2 × 1/3 of 2 would on average.
    assertThat(match.courtShare()).isCloseTo((1 - 2.0 / 3) / (2 - 2.0 / 3), within(1e-12));
    assertThat(match.n()).isEqualTo(8);
    assertThat(match.strata()).isEqualTo(2);
  }

  /**
   * One stratum, a (0, 0) and b (1, 1): of the six ways to deal the courts two reach the observed
   * share, so p is about a third.
   */
  @Test
  void permutationTestCountsTheDealsThatReachTheShare() {
    ExactMatch match =
        ExactMatch.of(
                List.of(
                    new AlikeCase("1", "a", 0),
                    new AlikeCase("1", "a", 0),
                    new AlikeCase("1", "b", 1),
                    new AlikeCase("1", "b", 1)),
                9999,
                1)
            .fit()
            .orElseThrow();

    assertThat(match.p()).isCloseTo(1.0 / 3, within(0.02));
  }

  @Test
  void courtThatMatters_isFound_andOneThatDoesNot_isNot() {
    assertThat(ExactMatch.of(cases(0.5), 499, 1).fit().orElseThrow().p()).isLessThan(0.01);
    assertThat(ExactMatch.of(cases(0), 499, 1).fit().orElseThrow().p()).isGreaterThan(0.05);
  }

  /** Six cases of nearly six courts each: most of their variance lies between courts, by chance. */
  @Test
  void manyCourtsOfOneCase_haveNoShareByChance() {
    RandomGenerator random = new Well19937c(12);
    List<AlikeCase> cases = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      cases.add(new AlikeCase("s" + i / 6, "c" + random.nextInt(40), random.nextGaussian()));
    }
    ExactMatch match = ExactMatch.of(cases, 199, 1).fit().orElseThrow();

    assertThat(match.share().lower()).isLessThan(0);
    assertThat(match.share().upper()).isGreaterThan(0);
    assertThat(match.courtShare()).isBetween(-0.2, 0.2);
  }

  @Test
  void nothingAlike_oneCourt_noVariation_areNotEstimable() {
    AlikeCase one = new AlikeCase("1", "a", 1);
    assertThat(ExactMatch.of(List.of(), 99, 1).reason()).isEqualTo(Reason.NO_CASES);
    assertThat(ExactMatch.of(List.of(one), 99, 1).reason()).isEqualTo(Reason.NO_CASES);
    assertThat(ExactMatch.of(List.of(one, one), 99, 1).reason()).isEqualTo(Reason.ONE_COURT);
    assertThat(ExactMatch.of(List.of(one, new AlikeCase("1", "b", 1)), 99, 1).reason())
        .isEqualTo(Reason.NO_VARIATION);
  }

  private static List<AlikeCase> cases(double difference) {
    RandomGenerator random = new Well19937c(11);
    List<AlikeCase> cases = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      double outcome = i % 7 + random.nextGaussian() + (i % 2 == 0 ? difference : 0);
      cases.add(new AlikeCase("s" + i % 7, i % 2 == 0 ? "a" : "b", outcome));
    }
    return cases;
  }
}
