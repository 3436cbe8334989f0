package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrectedRateTest {

  /**
   * The example of epi.prev in the R package epiR: 23 of 150 cows, sensitivity 0.96, specificity
   * 0.89, true prevalence 5.1 %.
   */
  @Test
  void brucellosisExampleOfEpiR() {
    Estimate rate = CorrectedRate.of(150, 23, new Validation(96, 4, 11, 89));

    assertThat(rate.value()).isCloseTo(0.051, within(0.0005));
    assertThat(rate.lower()).isEqualTo(0.0);
  }

  /**
   * The example of tp in the R package RSurveillance: 20 of 120, sensitivity 0.90 and specificity
   * 0.99 taken as known, 0.17603 (Wilson 0.1130 to 0.2623). Known is what an endless validation
   * gives; the Agresti–Coull interval used here lies within 0.001 of Wilson's.
   */
  @Test
  void withAnEndlessValidation_meetsTheIntervalForKnownErrors() {
    Estimate rate =
        CorrectedRate.of(120, 20, new Validation(90_000_000, 10_000_000, 1_000_000, 99_000_000));

    assertThat(rate.value()).isCloseTo(0.17603, within(0.00001));
    assertThat(rate.lower()).isCloseTo(0.1130, within(0.001));
    assertThat(rate.upper()).isCloseTo(0.2623, within(0.001));
  }

  @Test
  void smallerValidation_widensTheInterval() {
    Estimate small = CorrectedRate.of(1000, 300, new Validation(18, 2, 1, 19));
    Estimate large = CorrectedRate.of(1000, 300, new Validation(1800, 200, 100, 1900));

    assertThat(small.upper() - small.lower()).isGreaterThan(2 * (large.upper() - large.lower()));
  }

  @Test
  void figuresAreClipped_andTheIntervalHoldsTheFigure() {
    Estimate none = CorrectedRate.of(200, 1, new Validation(90, 10, 20, 80));

    assertThat(none.value()).isEqualTo(0.0);
    assertThat(none.lower()).isEqualTo(0.0);
    assertThat(none.upper()).isBetween(0.0, 1.0);
  }

  @Test
  void readingNoBetterThanChance_isNotEstimable() {
    assertThat(CorrectedRate.of(100, 50, new Validation(5, 5, 5, 5)).reason())
        .isEqualTo(Reason.UNINFORMATIVE_READING);
    assertThat(CorrectedRate.of(100, 50, new Validation(0, 0, 1, 9)).reason())
        .isEqualTo(Reason.NOT_VALIDATED);
    assertThat(CorrectedRate.of(0, 0, new Validation(9, 1, 1, 9)).reason())
        .isEqualTo(Reason.NO_CASES);
  }
}
