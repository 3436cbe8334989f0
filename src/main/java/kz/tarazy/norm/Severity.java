package kz.tarazy.norm;

import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Stage;

/** Which kind of a sanction is the strictest. */
final class Severity {

  private Severity() {}

  /**
   * Whether the kind imposed is the strictest that the offender can be given under the sanction.
   * Life, where it can be given, has no maximum to take a fraction of: that is an open question.
   */
  static boolean strictest(Catalogue catalogue, CapQuestion question, Sanction sanction) {
    boolean lifeOpen = question.stage() == Stage.COMPLETED && question.offender() == Offender.ADULT;
    PenaltyKind strictest =
        sanction.basic().stream()
            .map(PenaltyRange::kind)
            .filter(kind -> kind != PenaltyKind.LIFE || lifeOpen)
            .max(
                (one, other) ->
                    Integer.compare(
                        catalogue.severity().indexOf(one), catalogue.severity().indexOf(other)))
            .orElseThrow();
    if (strictest == PenaltyKind.LIFE && question.kind() != PenaltyKind.LIFE) {
      throw OpenQuestion.missing("strictest_kind_without_term");
    }
    return strictest == question.kind();
  }
}
