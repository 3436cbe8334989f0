package kz.tarazy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Penalty;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Status;
import kz.tarazy.norm.CapQuestion;
import kz.tarazy.norm.Category;
import kz.tarazy.norm.CheckDefinition;
import kz.tarazy.norm.Membership;
import kz.tarazy.norm.Reach;
import kz.tarazy.norm.Sanction;

/** Was a sentence made conditional where the norm bars it? */
final class Conditional implements Check {

  private final CheckDefinition definition;

  Conditional(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Defendant defendant : matter.reading().defendants()) {
      Optional<Penalty> penalty = matter.finalPenalty(defendant).filter(Penalty::conditional);
      penalty.ifPresent(imposed -> rows.add(row(matter, defendant, imposed)));
    }
    return rows;
  }

  private Assessment row(Matter matter, Defendant defendant, Penalty penalty) {
    Row row =
        Row.of(definition, matter, defendant)
            .demand(Demand.PERMITTED)
            .practice(Practice.APPLIED)
            .spans(List.of(penalty.span()));
    if (penalty.kind() != PenaltyKind.IMPRISONMENT) {
      return row.broken("not_imprisonment");
    }
    for (Circumstance told : matter.circumstances(defendant, Side.AGGRAVATING, Status.RECOGNISED)) {
      if (definition.parameter("recidivism").contains(told.code())
          && Words.in(definition.parameter("words"), told.quote())) {
        return row.demand(Demand.BARRED)
            .spans(List.of(penalty.span(), told.span()))
            .broken("recidivism");
      }
    }
    return offences(matter, defendant, row);
  }

  private Assessment offences(Matter matter, Defendant defendant, Row row) {
    boolean unknown = false;
    List<String> doubts = new ArrayList<>();
    for (Sentenced count : counts(matter, defendant)) {
      List<Sanction> sanctions = count.sanctions();
      unknown |= sanctions.isEmpty();
      if (!sanctions.isEmpty()
          && sanctions.stream().allMatch(each -> each.category() == Category.ESPECIALLY_GRAVE)) {
        return row.demand(Demand.BARRED)
            .derivation(List.of(count.question().provision() + " especially_grave"))
            .broken("especially_grave");
      }
      if (count.question().offenceDate() != null && count.question().actDate() != null) {
        Membership excluded = excluded(matter, count.question());
        if (excluded == Membership.MEMBER) {
          return row.demand(Demand.BARRED)
              .derivation(List.of(count.question().provision()))
              .broken("excluded");
        }
        if (excluded == Membership.DEPENDS) {
          doubts.add("? " + count.question().provision());
        }
      }
    }
    Row told = row.derivation(doubts);
    return unknown ? told.notDecidable("missing") : told.kept("kept");
  }

  private static List<Sentenced> counts(Matter matter, Defendant defendant) {
    Penalty penalty = matter.finalPenalty(defendant).orElseThrow();
    return matter.charges(defendant).stream()
        .map(
            charge ->
                new Sentenced(
                    matter,
                    defendant,
                    charge,
                    penalty,
                    matter.question(defendant, charge, penalty)))
        .toList();
  }

  private Membership excluded(Matter matter, CapQuestion question) {
    Reach reach = new Reach(matter.catalogue());
    String norm = matter.catalogue().norm(definition.role()).provision();
    Set<Membership> found = new HashSet<>();
    for (LocalDate day : List.of(question.offenceDate(), question.actDate())) {
      found.add(reach.excluded(definition.role(), norm, question, day));
    }
    return found.size() == 1 ? found.iterator().next() : Membership.DEPENDS;
  }
}
