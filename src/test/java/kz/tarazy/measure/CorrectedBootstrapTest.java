package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectedBootstrapTest {

  private static final List<Validation> ANNOTATED =
      Collections.nCopies(50, new Validation(9, 1, 1, 9));

  /** 0.42 read with sensitivity and specificity 0.9: (0.42 − 0.1) / 0.8. */
  @Test
  void figureIsRoganAndGladens() {
    Estimate rate =
        CorrectedBootstrap.of(
            List.of(new ActCount(1, 1, 420), new ActCount(1, 0, 580)), ANNOTATED, 200, 1);

    assertThat(rate.value()).isCloseTo(0.4, within(1e-12));
  }

  /**
   * Annotated acts that are all alike add no error: what is left is that of the acts, a standard
   * error of √(0.42 · 0.58 / 1000) / 0.8.
   */
  @Test
  void intervalOfIndependentUnits_isTheBinomialOne() {
    Estimate rate =
        CorrectedBootstrap.of(
            List.of(new ActCount(1, 1, 420), new ActCount(1, 0, 580)), ANNOTATED, 4000, 1);

    double half = 1.96 * Math.sqrt(0.42 * 0.58 / 1000) / 0.8;
    assertThat(rate.upper() - rate.lower()).isCloseTo(2 * half, within(0.1 * half));
  }

  /** Four defendants of an act who always share its outcome are one observation, not four. */
  @Test
  void defendantsOfOneAct_doNotNarrowTheInterval() {
    Estimate alone =
        CorrectedBootstrap.of(
            List.of(new ActCount(1, 1, 420), new ActCount(1, 0, 580)), ANNOTATED, 2000, 1);
    Estimate together =
        CorrectedBootstrap.of(
            List.of(new ActCount(4, 4, 420), new ActCount(4, 0, 580)), ANNOTATED, 2000, 1);

    assertThat(together.upper() - together.lower())
        .isCloseTo(alone.upper() - alone.lower(), within(0.01));
  }

  @Test
  void annotatedActsThatDiffer_widenTheInterval() {
    List<ActCount> acts = List.of(new ActCount(1, 1, 4200), new ActCount(1, 0, 5800));
    List<Validation> differing =
        List.of(
            new Validation(10, 0, 0, 10),
            new Validation(8, 2, 2, 8),
            new Validation(10, 0, 2, 8),
            new Validation(8, 2, 0, 10));

    Estimate sure = CorrectedBootstrap.of(acts, ANNOTATED, 1000, 1);
    Estimate unsure = CorrectedBootstrap.of(acts, differing, 1000, 1);

    assertThat(unsure.upper() - unsure.lower()).isGreaterThan(2 * (sure.upper() - sure.lower()));
  }

  @Test
  void sameSeed_givesTheSameInterval() {
    List<ActCount> acts = List.of(new ActCount(2, 1, 42), new ActCount(1, 0, 58));

    assertThat(CorrectedBootstrap.of(acts, ANNOTATED, 300, 7))
        .isEqualTo(CorrectedBootstrap.of(acts, ANNOTATED, 300, 7));
  }

  @Test
  void withoutActs_withoutAnnotation_orBlind_isNotEstimable() {
    List<ActCount> acts = List.of(new ActCount(1, 1, 42));

    assertThat(CorrectedBootstrap.of(List.of(), ANNOTATED, 9, 1).reason())
        .isEqualTo(Reason.NO_CASES);
    assertThat(CorrectedBootstrap.of(acts, List.of(), 9, 1).reason())
        .isEqualTo(Reason.NOT_VALIDATED);
    assertThat(CorrectedBootstrap.of(acts, List.of(new Validation(5, 5, 5, 5)), 9, 1).reason())
        .isEqualTo(Reason.UNINFORMATIVE_READING);
  }
}
