package kz.tarazy.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import kz.tarazy.act.CheckResult;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Stage;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class CapEngineTest {

  private static final CapEngine ENGINE = new CapEngine(Catalogue.load());
  private static final Set<String> REPENTANCE = Set.of("53.1.11.repentance");

  private static CapQuestion theft(LocalDate offence, LocalDate act) {
    return CapQuestion.of(LawCode.KZ_2014, "188", "3").dates(offence, act).mitigating(REPENTANCE);
  }

  @Test
  void anAttemptIsReckonedBeforeTheMitigation() {
    CapAnswer answer =
        ENGINE.answer(
            theft(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 6, 1)).stage(Stage.ATTEMPT));
    assertThat(answer.derivation())
        .containsExactly(
            "188.3 [2020-01-08…2025-09-15] grave",
            "imprisonment ≤ 84 months",
            "56.3 [56.E1]: 84 × 3/4 = 63",
            "55.2 [55.E1]: 63 × 2/3 = 42",
            "= 42 months");
    assertThat(answer.judgeMaximum(new BigFraction(42))).isEqualTo(CheckResult.KEPT);
    assertThat(answer.judgeMaximum(new BigFraction(43))).isEqualTo(CheckResult.BROKEN);
  }

  @Test
  void aMissingDayLeavesItUndecided() {
    CapAnswer answer = ENGINE.answer(theft(null, LocalDate.of(2021, 6, 1)));
    assertThat(answer.missing()).containsExactly("offence_date");
    assertThat(answer.judgeMaximum(BigFraction.ONE)).isEqualTo(CheckResult.NOT_DECIDABLE);
  }

  @Test
  void aSanctionThatIsNotHeldIsNamed() {
    CapAnswer answer = ENGINE.answer(theft(LocalDate.of(2018, 7, 23), LocalDate.of(2018, 10, 1)));
    assertThat(answer.missing()).containsExactly("sanction kz-2014 188.3 2018-07-23");
  }

  @Test
  void anElementThatMayBeAggravatingIsReckonedBothWays() {
    CapAnswer answer = ENGINE.answer(theft(LocalDate.of(2025, 9, 16), LocalDate.of(2025, 12, 1)));
    assertThat(answer.limits()).hasSize(2);
    assertThat(answer.judgeMaximum(new BigFraction(56))).isEqualTo(CheckResult.KEPT);
    assertThat(answer.judgeMaximum(new BigFraction(57))).isEqualTo(CheckResult.NOT_DECIDABLE);
    assertThat(answer.judgeMaximum(new BigFraction(85))).isEqualTo(CheckResult.BROKEN);
  }
}
