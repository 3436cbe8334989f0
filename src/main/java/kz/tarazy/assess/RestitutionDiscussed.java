package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Span;
import kz.tarazy.act.Status;
import kz.tarazy.norm.CheckDefinition;
import kz.tarazy.norm.Membership;
import kz.tarazy.norm.OpenToMilder;

/** Is the norm on restitution discussed where restitution is told and imprisonment imposed? */
final class RestitutionDiscussed implements Check {

  private final CheckDefinition definition;

  RestitutionDiscussed(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    String norm = matter.catalogue().norm(definition.role()).provision();
    OpenToMilder open = new OpenToMilder(matter.catalogue());
    List<Assessment> rows = new ArrayList<>();
    for (Sentenced count : Sentenced.of(matter, definition.parameter("aggregation"))) {
      List<Span> told = restitution(matter, count);
      if (told.isEmpty()
          || count.penalty().kind() != PenaltyKind.IMPRISONMENT
          || count.sanctions().isEmpty()
          || open.required(count.question()) != Membership.MEMBER) {
        continue;
      }
      Row row =
          Row.of(definition, matter, count.defendant())
              .charge(count.charge().ordinal())
              .practice(matter.practice(count.defendant(), norm))
              .derivation(open.derivation(count.question()))
              .spans(told);
      rows.add(
          matter.citations(count.defendant(), norm).isEmpty()
              ? row.broken("not_discussed")
              : row.kept("kept"));
    }
    return rows;
  }

  private List<Span> restitution(Matter matter, Sentenced count) {
    return matter.reading().circumstances().stream()
        .filter(told -> told.defendant().equals(count.defendant().defendant()))
        .filter(told -> definition.parameter("restitution").contains(told.code()))
        .filter(told -> told.status() == Status.RECOGNISED || told.status() == Status.FACT_ONLY)
        .map(Circumstance::span)
        .toList();
  }
}
