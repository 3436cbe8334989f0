package kz.tarazy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Span;
import kz.tarazy.act.Status;
import kz.tarazy.norm.CheckDefinition;
import kz.tarazy.norm.Membership;
import kz.tarazy.norm.Reach;
import kz.tarazy.norm.Sanction;

/**
 * Was a person punished whom the norm releases: reconciled, the harm made good, an offence not
 * grave?
 */
final class Reconciliation implements Check {

  private final CheckDefinition definition;

  Reconciliation(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Sentenced count : Sentenced.of(matter, List.of())) {
      List<Span> reconciled = told(matter, count, "reconciliation", true);
      List<Span> restitution = told(matter, count, "restitution", false);
      if (!reconciled.isEmpty() && !restitution.isEmpty()) {
        List<Span> spans = new ArrayList<>(reconciled);
        spans.addAll(restitution);
        row(matter, count, spans, rows);
      }
    }
    return rows;
  }

  private void row(Matter matter, Sentenced count, List<Span> spans, List<Assessment> rows) {
    List<Sanction> sanctions = count.sanctions();
    Row row =
        Row.of(definition, matter, count.defendant())
            .charge(count.charge().ordinal())
            .practice(
                matter.practice(
                    count.defendant(), matter.catalogue().norm(definition.role()).provision()))
            .spans(spans);
    if (sanctions.isEmpty()) {
      rows.add(row.derivation(count.missing()).notDecidable("missing"));
      return;
    }
    boolean open =
        sanctions.stream()
            .allMatch(each -> definition.parameter("categories").contains(each.category().code()));
    Membership excluded = excluded(matter, count);
    if (!open || excluded == Membership.MEMBER) {
      return;
    }
    rows.add(
        excluded == Membership.DEPENDS
            ? row.notDecidable("fact_unknown")
            : row.broken("not_released"));
  }

  private Membership excluded(Matter matter, Sentenced count) {
    String norm = matter.catalogue().norm(definition.role()).provision();
    Reach reach = new Reach(matter.catalogue());
    Set<Membership> found = new HashSet<>();
    for (LocalDate day : List.of(count.question().offenceDate(), count.question().actDate())) {
      found.add(reach.excluded(definition.role(), norm, count.question(), day));
    }
    for (String group : definition.parameter("death")) {
      found.add(
          matter
              .catalogue()
              .group(group)
              .of(count.charge().article(), count.charge().part(), count.charge().points()));
    }
    if (found.contains(Membership.MEMBER)) {
      return Membership.MEMBER;
    }
    return found.contains(Membership.DEPENDS) ? Membership.DEPENDS : Membership.OUTSIDE;
  }

  private List<Span> told(Matter matter, Sentenced count, String parameter, boolean worded) {
    return matter.reading().circumstances().stream()
        .filter(told -> told.defendant().equals(count.defendant().defendant()))
        .filter(told -> definition.parameter(parameter).contains(told.code()))
        .filter(told -> told.status() == Status.RECOGNISED || told.status() == Status.FACT_ONLY)
        .filter(told -> !worded || Words.in(definition.parameter("words"), told.quote()))
        .map(Circumstance::span)
        .toList();
  }
}
