package kz.tarazy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Charge;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Penalty;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.norm.CapEngine;
import kz.tarazy.norm.CapQuestion;
import kz.tarazy.norm.Sanction;

/**
 * One count with the punishment imposed for it.
 *
 * @param question the question of its limits
 */
record Sentenced(
    Matter matter, Defendant defendant, Charge charge, Penalty penalty, CapQuestion question) {

  /** The counts of the act that have a punishment of their own. */
  static List<Sentenced> of(Matter matter, List<String> aggregation) {
    List<Sentenced> counts = new ArrayList<>();
    if (matter.reading().actType() == ActType.EXECUTION_RULING) {
      return counts;
    }
    for (Defendant defendant : matter.reading().defendants()) {
      for (Charge charge : matter.charges(defendant)) {
        matter
            .penalty(defendant, charge, aggregation)
            .filter(penalty -> !outcome(penalty.kind()))
            .map(
                penalty ->
                    new Sentenced(
                        matter,
                        defendant,
                        charge,
                        penalty,
                        matter.question(defendant, charge, penalty)))
            .ifPresent(counts::add);
      }
    }
    return counts;
  }

  static boolean outcome(PenaltyKind kind) {
    return kind == PenaltyKind.RELEASED || kind == PenaltyKind.ACQUITTED;
  }

  /**
   * The sanction on the day of the offence and on that of the act; empty if either is not known.
   */
  List<Sanction> sanctions() {
    List<Sanction> sanctions = new ArrayList<>();
    if (question.offenceDate() == null || question.actDate() == null) {
      return sanctions;
    }
    for (LocalDate day : List.of(question.offenceDate(), question.actDate())) {
      Optional<Sanction> sanction =
          matter.catalogue().sanction(charge.code(), charge.article(), charge.part(), day);
      if (sanction.isEmpty()) {
        return List.of();
      }
      sanctions.add(sanction.get());
    }
    return new ArrayList<>(new LinkedHashSet<>(sanctions));
  }

  /** What is missing for the sanctions, in the words of a derivation. */
  List<String> missing() {
    return new CapEngine(matter.catalogue())
        .answer(question).missing().stream().map(what -> "? " + what).toList();
  }
}
