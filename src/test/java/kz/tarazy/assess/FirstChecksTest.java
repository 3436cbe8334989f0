package kz.tarazy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import kz.tarazy.act.Assessment;
import kz.tarazy.act.CheckResult;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Procedure;
import org.junit.jupiter.api.Test;

class FirstChecksTest {

  private static Cases theft(int months) {
    return Cases.verdict()
        .charge("188", "3")
        .imposed(PenaltyKind.IMPRISONMENT, months, PenaltyUnit.MONTHS);
  }

  @Test
  void capOfMitigationIsKeptUpToTwoThirdsOfSevenYears() {
    assertThat(theft(56).recognised("53.1.4").assess("cap.55.2"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.result()).isEqualTo(CheckResult.KEPT);
              assertThat(row.demand()).isEqualTo("required");
              assertThat(row.edition()).isEqualTo("55.E1");
              assertThat(row.derivation()).contains("55.2 [55.E1]: 84 × 2/3 = 56");
            });
    assertThat(theft(57).recognised("53.1.4").assess("cap.55.2"))
        .extracting(Assessment::result)
        .containsExactly(CheckResult.BROKEN);
  }

  @Test
  void anAggravatingCircumstanceClosesTheCap() {
    assertThat(theft(80).recognised("53.1.4").recognised("54.1.1").assess("cap.55.2"))
        .extracting(Assessment::demand, Assessment::result)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("barred", CheckResult.KEPT));
  }

  @Test
  void withoutMitigationTheCapConcernsNobody() {
    assertThat(theft(80).assess("cap.55.2")).isEmpty();
  }

  @Test
  void capOfTheProcedureIsHalf() {
    assertThat(theft(43).procedure(Procedure.ACCELERATED).assess("cap.55.3"))
        .extracting(Assessment::result)
        .containsExactly(CheckResult.BROKEN);
    assertThat(theft(42).procedure(Procedure.ACCELERATED).assess("cap.55.3"))
        .extracting(Assessment::result)
        .containsExactly(CheckResult.KEPT);
    assertThat(theft(43).procedure(Procedure.ABBREVIATED).assess("cap.55.3")).isEmpty();
  }

  @Test
  void anItemSharedWithAListedCircumstanceIsNotHeldAgainstAnUnlistedOne() {
    assertThat(
            theft(40)
                .recognised("53.1.11.surrender", "53.1.11")
                .recognised("53.2.pretrial_cooperation", "53.1.11")
                .assess("item.mismatch"))
        .extracting(Assessment::reason)
        .containsExactlyInAnyOrder("item.mismatch.kept", "item.mismatch.shared");
    assertThat(theft(40).recognised("53.2.apology", "53.1.11").assess("item.mismatch"))
        .extracting(Assessment::reason)
        .containsExactly("item.mismatch.mismatch");
  }

  @Test
  void itemThatIsNotThatOfTheFactIsReported() {
    assertThat(theft(40).recognised("53.1.11.repentance", "53.1.10").assess("item.mismatch"))
        .extracting(Assessment::reason)
        .containsExactly("item.mismatch.mismatch");
    assertThat(theft(40).recognised("53.1.11.repentance", "53.1.11").assess("item.mismatch"))
        .extracting(Assessment::result)
        .containsExactly(CheckResult.KEPT);
    assertThat(theft(40).recognised("53.1.6", "53.1.19").assess("item.mismatch"))
        .extracting(Assessment::reason)
        .containsExactly("item.mismatch.no_such_item");
  }

  @Test
  void noneEstablishedBesideARecognisedOneIsAContradiction() {
    assertThat(theft(40).noneMitigating().recognised("53.1.6").assess("none.mitigating"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.result()).isEqualTo(CheckResult.BROKEN);
              assertThat(row.spans()).contains(Cases.NONE);
            });
    assertThat(theft(40).noneAggravating().recognised("53.1.6").assess("none.aggravating"))
        .extracting(Assessment::result)
        .containsExactly(CheckResult.KEPT);
  }
}
