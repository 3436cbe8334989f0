package kz.tarazy.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tarazy.act.Language;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Status;

/** What happened and what the court decided, before any wording. */
record DrawnCase(
    int number,
    SyntheticCourt court,
    Language language,
    LocalDate actDate,
    LocalDate offenceDate,
    Priors.Offence offence,
    List<Person> persons) {

  /**
   * A defendant.
   *
   * @param circumstances status by code, mitigating
   * @param aggravating status by code
   * @param wrongItem item of art 53(1) that the act cites in place of the last right one, or null
   * @param contradicted whether the act denies the aggravating circumstance it recognises
   * @param capTold whether the act says that art 55(2) is applied
   * @param probation probation control in months where the sentence is conditional, else null
   */
  record Person(
      boolean female,
      int age,
      Map<String, Status> circumstances,
      Map<String, Status> aggravating,
      Integer wrongItem,
      boolean contradicted,
      boolean capTold,
      List<Count> counts,
      Integer probation) {

    boolean aggravated() {
      return aggravating.containsValue(Status.RECOGNISED);
    }

    boolean mitigated() {
      return circumstances.containsValue(Status.RECOGNISED);
    }

    /** The heaviest of the counts: the final sentence, the milder being absorbed. */
    Count heaviest() {
      return counts.stream().reduce((a, b) -> b.amount > a.amount ? b : a).orElseThrow();
    }
  }

  /** One count with its penalty: months, or MCI of a fine. */
  record Count(boolean attempt, PenaltyKind kind, int amount, boolean capped, boolean broken) {}
}
