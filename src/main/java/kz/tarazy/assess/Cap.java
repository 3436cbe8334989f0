package kz.tarazy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Charge;
import kz.tarazy.act.CheckResult;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Penalty;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Procedure;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.act.Stage;
import kz.tarazy.act.Status;
import kz.tarazy.norm.CapAnswer;
import kz.tarazy.norm.CapEngine;
import kz.tarazy.norm.CapQuestion;
import kz.tarazy.norm.Catalogue;
import kz.tarazy.norm.CheckDefinition;
import kz.tarazy.norm.Limit;
import kz.tarazy.norm.Membership;
import kz.tarazy.norm.Role;
import org.hipparchus.fraction.BigFraction;

/**
 * Does the punishment for each count keep to one cap, before the counts are joined?
 *
 * <p>The norm's role says which cap: the one that mitigation gives or the one that the procedure
 * gives. The other is left out of the reckoning, so that a row speaks of one norm only.
 */
final class Cap implements Check {

  private final CheckDefinition definition;
  private final CapEngine engine;
  private final Catalogue catalogue;

  Cap(CheckDefinition definition, CapEngine engine, Catalogue catalogue) {
    this.definition = definition;
    this.engine = engine;
    this.catalogue = catalogue;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    if (matter.reading().actType() == ActType.EXECUTION_RULING) {
      return rows;
    }
    for (Defendant defendant : matter.reading().defendants()) {
      for (Charge charge : matter.charges(defendant)) {
        row(matter, defendant, charge).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private Optional<Assessment> row(Matter matter, Defendant defendant, Charge charge) {
    Optional<Penalty> penalty =
        matter.penalty(defendant, charge, definition.parameter("aggregation"));
    if (penalty.isPresent() && outcome(penalty.get().kind())) {
      return Optional.empty();
    }
    Row row = start(matter, defendant, charge, penalty);
    if (!concerned(matter, defendant, charge)) {
      boolean cap =
          definition.role() == Role.MITIGATION_CAP || definition.role() == Role.REGIME_CAP;
      return cap && row.practice() == Practice.APPLIED
          ? Optional.of(row.demand(Demand.BARRED).broken("barred_applied"))
          : Optional.empty();
    }
    if (!open(matter, defendant)) {
      Row closed = row.demand(Demand.BARRED);
      return Optional.of(
          row.practice() == Practice.APPLIED
              ? closed.broken("barred_applied")
              : closed.kept("not_open"));
    }
    if (penalty.isEmpty()) {
      return Optional.of(row.notDecidable("no_amount"));
    }
    return Optional.of(
        judged(row, alone(matter.question(defendant, charge, penalty.get())), penalty.get()));
  }

  private Assessment judged(Row row, CapQuestion question, Penalty penalty) {
    CapAnswer answer = engine.answer(question);
    List<String> derivation = new ArrayList<>(answer.derivation());
    if (penalty.amount() != null) {
      derivation.add(
          "%s: %d %s".formatted(penalty.kind().code(), penalty.amount(), penalty.unit().code()));
    }
    Row told = row.derivation(derivation);
    if (!answer.missing().isEmpty()) {
      return told.notDecidable("missing");
    }
    Limit governing = answer.governing();
    told = told.edition(governing.edition());
    if (answer.limits().stream().allMatch(limit -> limit.barredBy() != null)) {
      return told.norm(governing.barredBy()).broken("barred_kind");
    }
    Membership reached = answer.applies(definition.role());
    if (reached == Membership.OUTSIDE) {
      told = told.demand(Demand.BARRED);
      return told.kept("not_reached");
    }
    Optional<BigFraction> amount = amount(penalty, governing.unit(), question.offenceDate());
    if (amount.isEmpty()) {
      return told.notDecidable("no_amount");
    }
    CheckResult result = answer.judgeMaximum(amount.get());
    return switch (result) {
      case KEPT -> told.kept("kept");
      case BROKEN -> told.broken("exceeded");
      case NOT_DECIDABLE -> told.notDecidable("editions_differ");
    };
  }

  /** The amount in the unit of the limit; tenge by the index of the day of the offence. */
  private Optional<BigFraction> amount(Penalty penalty, PenaltyUnit unit, LocalDate offence) {
    if (penalty.amount() == null) {
      return Optional.empty();
    }
    BigFraction amount = new BigFraction(penalty.amount());
    if (penalty.unit() == unit) {
      return Optional.of(amount);
    }
    if (penalty.unit() != PenaltyUnit.TENGE || unit != PenaltyUnit.MCI) {
      return Optional.empty();
    }
    return catalogue.index(offence).map(index -> amount.divide(index));
  }

  private Row start(Matter matter, Defendant defendant, Charge charge, Optional<Penalty> penalty) {
    String norm = matter.catalogue().norm(definition.role()).provision();
    List<Span> spans = new ArrayList<>(matter.spans(defendant, norm));
    spans.add(charge.span());
    penalty.ifPresent(imposed -> spans.add(imposed.span()));
    for (Side side : Side.values()) {
      matter.circumstances(defendant, side, Status.RECOGNISED).stream()
          .map(Circumstance::span)
          .forEach(spans::add);
    }
    return Row.of(definition, matter, defendant)
        .charge(charge.ordinal())
        .practice(matter.practice(defendant, norm))
        .spans(spans.stream().distinct().sorted().toList());
  }

  /** Whether the case has what the cap is for: a mitigating circumstance, or a procedure. */
  private boolean concerned(Matter matter, Defendant defendant, Charge charge) {
    return switch (definition.role()) {
      case MITIGATION_CAP -> !matter.recognised(defendant, Side.MITIGATING).isEmpty();
      case UNFINISHED_CAP -> charge.stage() != Stage.COMPLETED;
      case MINOR_RANGES -> defendant.minorAtOffence();
      default ->
          matter.reading().procedure() != Procedure.GENERAL
              && matter.reading().procedure() != Procedure.ABBREVIATED;
    };
  }

  private boolean open(Matter matter, Defendant defendant) {
    return definition.role() != Role.MITIGATION_CAP
        || matter.recognised(defendant, Side.AGGRAVATING).isEmpty();
  }

  /** The question with nothing in it but what this cap hangs on. */
  private CapQuestion alone(CapQuestion question) {
    return switch (definition.role()) {
      case MITIGATION_CAP -> question.procedure(Procedure.GENERAL);
      case REGIME_CAP -> question.mitigating(Set.of());
      default -> question.mitigating(Set.of()).procedure(Procedure.GENERAL);
    };
  }

  private static boolean outcome(PenaltyKind kind) {
    return kind == PenaltyKind.RELEASED || kind == PenaltyKind.ACQUITTED;
  }
}
