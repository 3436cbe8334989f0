package kz.tarazy.norm;

import java.time.LocalDate;
import java.util.Set;
import kz.tarazy.act.Stage;
import org.hipparchus.fraction.BigFraction;

/**
 * The lowest punishment: the sanction's own minimum unless a norm lifts it, and under it the floor
 * of the general part unless that falls away too.
 */
record Floor(
    Catalogue catalogue, CapQuestion question, Sanction sanction, Facts facts, LocalDate day) {

  /**
   * The minimum.
   *
   * @param told the minimum of the sanction, of a minor or of the procedure; null where none is
   *     named
   * @param maximum the maximum reckoned, or null
   * @param applied the roles of the norms that set or lowered the maximum
   */
  BigFraction of(BigFraction told, BigFraction maximum, Set<Role> applied) {
    BigFraction minimum = told == null ? BigFraction.ZERO : told;
    boolean relieved =
        applied.contains(Role.MITIGATION_CAP)
            || applied.contains(Role.REGIME_CAP)
            || (question.relief() == CapQuestion.Relief.EXCEPTIONAL
                && facts.exclusion(catalogue.norm(Role.EXCEPTIONAL).provision(), day).isEmpty());
    boolean ordered = minimum.compareTo(BigFraction.ZERO) > 0 && ordered();
    if (relieved && !ordered && !applied.contains(Role.EXCEPTIONAL_LIFE)) {
      minimum = BigFraction.ZERO;
    }
    if (!ordered && question.offender() != Offender.MINOR) {
      BigFraction general = general(relieved || question.stage() != Stage.COMPLETED);
      minimum = minimum.compareTo(general) < 0 ? general : minimum;
    }
    return maximum != null && minimum.compareTo(maximum) > 0 ? maximum : minimum;
  }

  /** Whether the procedure sets its own range for the kind. */
  private boolean ordered() {
    return catalogue.norm(Role.REGIME_CAP).on(day).stream()
        .flatMap(held -> held.limit().ranges().stream())
        .anyMatch(
            rule ->
                rule.procedure() == question.procedure()
                    && rule.fits(question.kind(), sanction.category()));
  }

  private BigFraction general(boolean lowered) {
    return catalogue.norm(Role.GENERAL_RANGES).on(day).stream()
        .flatMap(held -> held.ranges().stream())
        .filter(rule -> rule.fits(question.kind(), sanction.category()))
        .filter(rule -> !lowered || rule.below().isEmpty())
        .map(rule -> new BigFraction(rule.range().minimum()))
        .findFirst()
        .orElse(BigFraction.ZERO);
  }
}
