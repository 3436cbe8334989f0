package kz.tarazy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Stage;
import kz.tarazy.act.Status;
import org.junit.jupiter.api.Test;

class FurtherChecksTest {

  private static Cases charged(String article, String part, int months, String... points) {
    return Cases.verdict()
        .charge(article, part, points)
        .imposed(PenaltyKind.IMPRISONMENT, months, PenaltyUnit.MONTHS);
  }

  private static List<String> reasons(Cases cases, String check) {
    return cases.assess(check).stream().map(Assessment::reason).toList();
  }

  @Test
  void everyCheckHasItsTextInThreeLanguages() {
    assertThat(Cases.CATALOGUE.checks())
        .hasSizeGreaterThanOrEqualTo(27)
        .allSatisfy(
            check ->
                check
                    .messages()
                    .forEach(
                        (key, text) -> {
                          assertThat(text.kk()).isNotBlank();
                          assertThat(text.ru()).isNotBlank();
                          assertThat(text.en()).isNotBlank();
                        }));
  }

  @Test
  void imprisonmentAfterRestitutionForAMediumCrimeBreaksPartOne() {
    assertThat(reasons(charged("188", "2", 12).recognised("53.1.6"), "imprisonment.55.1"))
        .containsExactly("imprisonment.55.1.imprisoned");
    assertThat(reasons(charged("188", "3", 30).recognised("53.1.6"), "imprisonment.55.1"))
        .as("188 part 3 is grave")
        .isEmpty();
    assertThat(reasons(charged("188", "2", 12).recognised("53.1.4"), "imprisonment.55.1"))
        .isEmpty();
  }

  @Test
  void restitutionWithoutAWordOnPartOneIsReported() {
    assertThat(reasons(charged("188", "2", 12).told("53.1.6", Status.FACT_ONLY), "discussed.55.1"))
        .containsExactly("discussed.55.1.not_discussed");
    assertThat(
            reasons(
                charged("188", "2", 12)
                    .told("53.1.6", Status.FACT_ONLY)
                    .cited(CitationRole.REFUSED, "55", "1"),
                "discussed.55.1"))
        .containsExactly("discussed.55.1.kept");
  }

  @Test
  void belowTheMinimumNeedsAGround() {
    assertThat(reasons(charged("188", "4", 59), "minimum")).containsExactly("minimum.below");
    assertThat(reasons(charged("188", "4", 60), "minimum")).containsExactly("minimum.kept");
    assertThat(reasons(charged("188", "4", 30).applied("55", "4"), "minimum"))
        .containsExactly("minimum.kept");
    assertThat(reasons(charged("188", "4", 30).recognised("53.1.6"), "minimum"))
        .as("55.6: where part two applies")
        .containsExactly("minimum.kept");
  }

  @Test
  void exceptionalCircumstancesMustBeNamed() {
    assertThat(reasons(charged("188", "4", 30).applied("55", "4"), "exceptional.55.4"))
        .containsExactly("exceptional.55.4.not_stated");
    assertThat(
            reasons(
                charged("188", "4", 30)
                    .applied("55", "4")
                    .text("суд признает исключительными обстоятельствами"),
                "exceptional.55.4"))
        .containsExactly("exceptional.55.4.kept");
  }

  @Test
  void mitigationOfAnExcludedCrimeIsReported() {
    assertThat(
            reasons(
                charged("122", "2", 30).dates("2025-10-01", "2025-12-01").applied("55", "2"),
                "excluded.55.8"))
        .contains("excluded.55.8.barred_applied");
    assertThat(reasons(charged("188", "3", 30).applied("55", "2"), "excluded.55.8")).isEmpty();
  }

  @Test
  void anAttemptHasItsOwnCap() {
    Cases attempt =
        Cases.verdict()
            .charge(Stage.ATTEMPT, "188", "3")
            .imposed(PenaltyKind.IMPRISONMENT, 64, PenaltyUnit.MONTHS);
    assertThat(reasons(attempt, "cap.56")).containsExactly("cap.56.exceeded");
    assertThat(reasons(charged("188", "3", 64), "cap.56")).isEmpty();
  }

  @Test
  void conditionalSentencesAreBarredForTheGravestAndForRecidivists() {
    assertThat(reasons(Cases.verdict().charge("192", "4").conditional(60), "conditional.63"))
        .containsExactly("conditional.63.especially_grave");
    assertThat(reasons(Cases.verdict().charge("361", "1").conditional(12), "conditional.63"))
        .containsExactly("conditional.63.excluded");
    assertThat(reasons(Cases.verdict().charge("107", "1").conditional(12), "conditional.63"))
        .containsExactly("conditional.63.kept");
  }

  @Test
  void lesserCrimesAreOnlyAbsorbed() {
    Cases added = two(12, 12).finalPenalty(PenaltyKind.IMPRISONMENT, 18, PenaltyUnit.MONTHS);
    assertThat(reasons(added, "aggregation.58")).containsExactly("aggregation.58.added");
    Cases absorbed = two(12, 10).finalPenalty(PenaltyKind.IMPRISONMENT, 12, PenaltyUnit.MONTHS);
    assertThat(reasons(absorbed, "aggregation.58")).containsExactly("aggregation.58.kept");
    Cases milder = two(12, 10).finalPenalty(PenaltyKind.IMPRISONMENT, 11, PenaltyUnit.MONTHS);
    assertThat(reasons(milder, "aggregation.58")).containsExactly("aggregation.58.below_greatest");
  }

  @Test
  void graveCrimesAreAddedUpToTwentyYears() {
    Cases added =
        charged("192", "3", 140)
            .charge("192", "3")
            .imposed(PenaltyKind.IMPRISONMENT, 140, PenaltyUnit.MONTHS)
            .finalPenalty(PenaltyKind.IMPRISONMENT, 241, PenaltyUnit.MONTHS);
    assertThat(reasons(added, "aggregation.58")).containsExactly("aggregation.58.above_ceiling");
  }

  private static Cases two(int first, int second) {
    return charged("188", "1", first)
        .charge("190", "1")
        .imposed(PenaltyKind.IMPRISONMENT, second, PenaltyUnit.MONTHS);
  }

  @Test
  void minorsAreNotImprisonedForLesserCrimes() {
    assertThat(reasons(charged("188", "2", 12).minor(), "minor.81.7"))
        .containsExactly("minor.81.7.imprisoned");
    assertThat(reasons(charged("188", "3", 24).minor(), "minor.81.7"))
        .containsExactly("minor.81.7.kept");
    assertThat(reasons(charged("191", "4", 121).minor(), "cap.81"))
        .containsExactly("cap.81.exceeded");
    assertThat(reasons(charged("188", "3", 24).minor(), "minor.82"))
        .containsExactly("minor.82.not_counted");
    assertThat(reasons(charged("188", "3", 24).minor().recognised("53.1.2"), "minor.82"))
        .containsExactly("minor.82.kept");
    assertThat(reasons(charged("188", "2", 12).minor(), "minor.83"))
        .containsExactly("minor.83.not_discussed");
  }

  @Test
  void elementsAreNotCountedAgain() {
    assertThat(reasons(charged("188", "2", 24, "1").recognised("54.1.3"), "double.aggravating"))
        .containsExactly("double.aggravating.counted_twice");
    assertThat(reasons(charged("188", "2", 24, "4").recognised("54.1.3"), "double.aggravating"))
        .isEmpty();
    assertThat(reasons(charged("111", null, 0).recognised("53.1.10"), "double.mitigating"))
        .containsExactly("double.mitigating.counted_twice");
  }

  @Test
  void aCircumstanceOfTheListStatedAndNotCountedIsReported() {
    assertThat(
            reasons(
                charged("188", "3", 24).told("53.1.4", Status.FACT_ONLY), "stated.not_recognised"))
        .containsExactly("stated.not_recognised.not_recognised");
    assertThat(
            reasons(charged("188", "3", 24).told("53.1.4", Status.DENIED), "stated.not_recognised"))
        .isEmpty();
    assertThat(
            reasons(
                charged("188", "3", 24).told("53.2.no_record", Status.FACT_ONLY),
                "stated.not_recognised"))
        .isEmpty();
  }

  @Test
  void aCircumstanceThatIsOnlyNamedIsReported() {
    String named = "Суд учитывает активное способствование раскрытию. Назначить наказание.";
    assertThat(
            reasons(
                charged("188", "3", 24).text(named).recognised("53.1.11.solving"), "boilerplate"))
        .containsExactly("boilerplate.name_only");
    assertThat(
            reasons(
                charged("188", "3", 24)
                    .text(named + " А. выдал похищенное и показал место.")
                    .recognised("53.1.11.solving"),
                "boilerplate"))
        .containsExactly("boilerplate.kept");
  }

  @Test
  void rulingsOnParoleAreReadForRepentanceAndConduct() {
    Cases ruling = Cases.verdict().type(ActType.EXECUTION_RULING);
    assertThat(reasons(ruling.text("отбыл две трети срока"), "execution.repentance"))
        .containsExactly("execution.repentance.not_examined");
    assertThat(reasons(ruling.text("в содеянном раскаялся"), "execution.repentance"))
        .containsExactly("execution.repentance.only_named");
    assertThat(
            reasons(
                ruling.text("в содеянном раскаялся, взысканий не имеет"), "execution.repentance"))
        .containsExactly("execution.repentance.examined");
  }

  @Test
  void theKazakhTermOfTheRulesOfSentencingIsRead() {
    assertThat(
            reasons(
                charged("188", "3", 24).text("жаза тағайындаудың жалпы қағидаларын сақтап"),
                "terminology"))
        .containsExactly("terminology.principle");
    assertThat(
            reasons(
                charged("188", "3", 24).text("жаза тағайындаудың жалпы ережелерін сақтап"),
                "terminology"))
        .containsExactly("terminology.kept");
  }

  @Test
  void theReconciledWhoMadeAmendsAreReleased() {
    assertThat(reasons(charged("188", "1", 12).told("53.1.6", Status.RECOGNISED), "release.68"))
        .as("no word of reconciliation")
        .isEmpty();
    assertThat(
            reasons(
                charged("188", "3", 24)
                    .told("53.1.6", Status.RECOGNISED)
                    .reconciled("примирился с потерпевшим"),
                "release.68"))
        .as("188 part 3 is grave")
        .isEmpty();
    assertThat(
            reasons(
                charged("107", "1", 12)
                    .told("53.1.6", Status.RECOGNISED)
                    .reconciled("примирился с потерпевшим"),
                "release.68"))
        .containsExactly("release.68.fact_unknown");
  }

  @Test
  void anAgreementOfCooperationOfAPunishedPersonIsLeftOpen() {
    assertThat(
            reasons(
                charged("188", "3", 24)
                    .finalPenalty(PenaltyKind.IMPRISONMENT, 24, PenaltyUnit.MONTHS)
                    .text("заключено процессуальное соглашение о сотрудничестве"),
                "release.67"))
        .containsExactly("release.67.performance_unknown");
  }

  @Test
  void anItemOutsideTheClosedListIsReported() {
    assertThat(
            reasons(
                charged("188", "3", 24).cited(CitationRole.APPLIED, "54", "1", "17"), "closed.54"))
        .containsExactly("closed.54.outside");
    assertThat(
            reasons(
                charged("188", "3", 24).cited(CitationRole.APPLIED, "54", "1", "16"), "closed.54"))
        .isEmpty();
  }
}
