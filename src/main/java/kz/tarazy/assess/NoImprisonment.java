package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.act.Status;
import kz.tarazy.norm.CheckDefinition;
import kz.tarazy.norm.Membership;
import kz.tarazy.norm.OpenToMilder;

/** Was imprisonment imposed although the harm was made good and the sanction has a milder kind? */
final class NoImprisonment implements Check {

  private final CheckDefinition definition;

  NoImprisonment(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Sentenced count : Sentenced.of(matter, definition.parameter("aggregation"))) {
      row(matter, count).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<Assessment> row(Matter matter, Sentenced count) {
    List<Circumstance> restitution =
        matter.circumstances(count.defendant(), Side.MITIGATING, Status.RECOGNISED).stream()
            .filter(told -> definition.parameter("restitution").contains(told.code()))
            .toList();
    if (restitution.isEmpty()) {
      return Optional.empty();
    }
    List<Span> spans = new ArrayList<>(restitution.stream().map(Circumstance::span).toList());
    spans.add(count.penalty().span());
    String norm = matter.catalogue().norm(definition.role()).provision();
    Row row =
        Row.of(definition, matter, count.defendant())
            .charge(count.charge().ordinal())
            .practice(matter.practice(count.defendant(), norm))
            .spans(spans);
    List<String> missing = count.missing();
    if (count.sanctions().isEmpty()) {
      return Optional.of(row.derivation(missing).notDecidable("missing"));
    }
    OpenToMilder open = new OpenToMilder(matter.catalogue());
    Membership required = open.required(count.question());
    if (required == Membership.OUTSIDE) {
      return Optional.empty();
    }
    row = row.derivation(open.derivation(count.question()));
    if (count.penalty().kind() != PenaltyKind.IMPRISONMENT) {
      return Optional.of(row.kept("kept"));
    }
    if (restitution.stream()
        .anyMatch(told -> Words.in(definition.parameter("partial"), told.quote()))) {
      return Optional.of(row.notDecidable("partial"));
    }
    return Optional.of(
        required == Membership.MEMBER ? row.broken("imprisoned") : row.notDecidable("missing"));
  }
}
