package kz.tarazy.assess;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tarazy.act.Charge;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Citation;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Penalty;
import kz.tarazy.act.PenaltyScope;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.act.Status;
import kz.tarazy.norm.CapQuestion;
import kz.tarazy.norm.Catalogue;
import kz.tarazy.norm.Offender;
import kz.tarazy.norm.Role;

/** One act, what was read from it and the law to hold it against. */
record Matter(CourtAct act, Reading reading, Catalogue catalogue) {

  List<Charge> charges(Defendant defendant) {
    return reading.charges().stream()
        .filter(charge -> charge.defendant().equals(defendant.defendant()))
        .toList();
  }

  List<Circumstance> circumstances(Defendant defendant, Side side, Status status) {
    return reading.circumstances().stream()
        .filter(told -> told.defendant().equals(defendant.defendant()))
        .filter(told -> told.side() == side && told.status() == status)
        .toList();
  }

  Set<String> recognised(Defendant defendant, Side side) {
    return circumstances(defendant, side, Status.RECOGNISED).stream()
        .map(Circumstance::code)
        .collect(Collectors.toSet());
  }

  /** The final penalty of a defendant. */
  Optional<Penalty> finalPenalty(Defendant defendant) {
    return reading.penalties().stream()
        .filter(penalty -> penalty.defendant().equals(defendant.defendant()))
        .filter(penalty -> penalty.scope() == PenaltyScope.FINAL)
        .findFirst();
  }

  /**
   * The penalty of a count: its own, or the final one where there is a single count and no other
   * sentence was joined to it.
   */
  Optional<Penalty> penalty(Defendant defendant, Charge charge, List<String> aggregation) {
    Optional<Penalty> own =
        reading.penalties().stream()
            .filter(penalty -> penalty.defendant().equals(defendant.defendant()))
            .filter(penalty -> penalty.scope() == PenaltyScope.CHARGE)
            .filter(
                penalty ->
                    penalty.charge() != null && penalty.charge().intValue() == charge.ordinal())
            .findFirst();
    boolean joined =
        aggregation.stream().anyMatch(norm -> practice(defendant, norm) == Practice.APPLIED);
    if (own.isPresent() || joined || charges(defendant).size() != 1) {
      return own;
    }
    return finalPenalty(defendant);
  }

  /** Whether a person is punished at all: neither released nor acquitted. */
  boolean sentenced(Defendant defendant) {
    List<Penalty> imposed =
        reading.penalties().stream()
            .filter(penalty -> penalty.defendant().equals(defendant.defendant()))
            .toList();
    return !imposed.isEmpty()
        && imposed.stream().noneMatch(penalty -> Sentenced.outcome(penalty.kind()));
  }

  /** The citations of a provision, or of anything under it, that concern a defendant. */
  List<Citation> citations(Defendant defendant, String provision) {
    return reading.citations().stream()
        .filter(
            citation ->
                citation.defendant() == null || citation.defendant().equals(defendant.defendant()))
        .filter(
            citation ->
                citation.provision().equals(provision)
                    || citation.provision().startsWith(provision + "."))
        .toList();
  }

  /** What the court did with a provision for a defendant. */
  Practice practice(Defendant defendant, String provision) {
    List<Citation> citations = citations(defendant, provision);
    if (citations.stream().anyMatch(citation -> citation.role() == CitationRole.APPLIED)) {
      return Practice.APPLIED;
    }
    return citations.stream().anyMatch(citation -> citation.role() == CitationRole.REFUSED)
        ? Practice.REFUSED
        : Practice.NOT_APPLIED;
  }

  List<Span> spans(Defendant defendant, String provision) {
    return citations(defendant, provision).stream()
        .filter(
            citation ->
                citation.role() == CitationRole.APPLIED || citation.role() == CitationRole.REFUSED)
        .map(Citation::span)
        .toList();
  }

  /** The question of the limits of a count, with all that the act tells. */
  CapQuestion question(Defendant defendant, Charge charge, Penalty penalty) {
    boolean exceptional =
        practice(defendant, catalogue.norm(Role.EXCEPTIONAL).provision()) == Practice.APPLIED;
    return CapQuestion.of(charge.code(), charge.article(), charge.part())
        .points(charge.points())
        .stage(charge.stage())
        .offender(defendant.minorAtOffence() ? Offender.MINOR : Offender.ADULT)
        .mitigating(recognised(defendant, Side.MITIGATING))
        .aggravating(recognised(defendant, Side.AGGRAVATING))
        .procedure(reading.procedure())
        .relief(exceptional ? CapQuestion.Relief.EXCEPTIONAL : CapQuestion.Relief.NONE)
        .kind(penalty.kind())
        .dates(reading.offenceDate(), act.actDate());
  }
}
