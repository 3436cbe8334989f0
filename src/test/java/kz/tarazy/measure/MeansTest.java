package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeansTest {

  /** Of 1, 2, 3, 4, 5: mean 3, variance 2.5, t(4; 0.975) = 2.776 from the table, √(2.5 / 5). */
  @Test
  void meanHasStudentsInterval() {
    Estimate mean = Means.mean(5, 15, 55, 1);

    assertThat(mean.value()).isEqualTo(3);
    assertThat(mean.upper()).isCloseTo(3 + 2.776 * Math.sqrt(0.5), within(1e-3));
    assertThat(mean.lower()).isCloseTo(3 - 2.776 * Math.sqrt(0.5), within(1e-3));
  }

  @Test
  void noUnits_tooFew_oneUnit_noSpread_sayWhy() {
    assertThat(Means.mean(0, 0, 0, 1).reason()).isEqualTo(Reason.NO_CASES);
    assertThat(Means.mean(2, 1, 1, 3).reason()).isEqualTo(Reason.BELOW_MINIMUM);
    assertThat(Means.mean(1, 0.5, 0.25, 1).reason()).isEqualTo(Reason.TOO_FEW_UNITS);
    assertThat(Means.mean(4, 2, 1, 1).reason()).isEqualTo(Reason.NO_DISAGREEMENT);
  }

  /** Values 1, 2, 3, 6 in acts of one: mean 3, variance 14/3, t(3) at 97.5 % 3.182446. */
  @Test
  void unitsOfActsOfTheirOwn_haveStudentsInterval() {
    Estimate mean = Means.mean(new ClusterSums(4, 4, 12, 4, 50, 12), 1, 1);
    double half = 3.182446305 * Math.sqrt(14.0 / 3 / 4);

    assertThat(mean.value()).isEqualTo(3);
    assertThat(mean.lower()).isCloseTo(3 - half, within(1e-6));
    assertThat(mean.upper()).isCloseTo(3 + half, within(1e-6));
  }

  /** The same values, each in an act of two that are alike: four observations all the same. */
  @Test
  void unitsAlikeWithinTheAct_countOnce() {
    Estimate single = Means.mean(new ClusterSums(4, 4, 12, 4, 50, 12), 1, 1);
    Estimate twice = Means.mean(new ClusterSums(4, 8, 24, 16, 200, 48), 1, 1);

    assertThat(twice.lower()).isCloseTo(single.lower(), within(1e-12));
    assertThat(twice.upper()).isCloseTo(single.upper(), within(1e-12));
  }
}
