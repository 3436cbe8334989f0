package kz.tarazy.measure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kz.tarazy.measure.Reason;
import org.junit.jupiter.api.Test;

class HeterogeneityTest {

  private static final double[] VACCINE_TRIALS = {
    -0.8893, -1.5854, -1.3481, -1.4416, -0.2175, -0.7861, -1.6209, 0.0120, -0.4694, -1.3713,
    -0.3394, 0.4459, -0.0173
  };
  private static final double[] VARIANCES = {
    0.3256, 0.1946, 0.4154, 0.0200, 0.0512, 0.0069, 0.2230, 0.0040, 0.0564, 0.0730, 0.0124, 0.5325,
    0.0714
  };

  /**
   * The BCG vaccine trials, with the figures of the metafor package (W. Viechtbauer, Journal of
   * Statistical Software 36 (2010)): Q = 152.23, Paule–Mandel variance 0.3181, Q-profile interval
   * 0.1197 to 1.1115. The log ratios are rounded to four digits, so Q agrees to about 0.1 %.
   */
  @Test
  void vaccineTrialsOfMetafor() {
    Heterogeneity trials = Heterogeneity.of(VACCINE_TRIALS, VARIANCES);

    assertThat(trials.q()).isCloseTo(152.23, within(0.5));
    assertThat(trials.variance().value()).isCloseTo(0.3181, within(0.001));
    assertThat(trials.variance().lower()).isCloseTo(0.1197, within(0.001));
    assertThat(trials.variance().upper()).isCloseTo(1.1115, within(0.005));
    assertThat(trials.p()).isLessThan(1e-10);
  }

  @Test
  void courtsCloserThanChance_haveNoVarianceAndNoInterval() {
    Heterogeneity alike = Heterogeneity.of(new double[] {1, 1, 1}, new double[] {1, 1, 1});

    assertThat(alike.variance().value()).isEqualTo(0.0);
    assertThat(alike.variance().reason()).isEqualTo(Reason.BOUNDARY);
    assertThat(alike.p()).isCloseTo(1, within(1e-12));
  }
}
