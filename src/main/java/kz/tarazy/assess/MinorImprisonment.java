package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.norm.CapAnswer;
import kz.tarazy.norm.CapEngine;
import kz.tarazy.norm.CheckDefinition;

/** Was a minor imprisoned for a crime that is not punished so? Imprisonment is a last resort. */
final class MinorImprisonment implements Check {

  private final CheckDefinition definition;
  private final CapEngine engine;

  MinorImprisonment(CheckDefinition definition, CapEngine engine) {
    this.definition = definition;
    this.engine = engine;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Sentenced count : Sentenced.of(matter, definition.parameter("aggregation"))) {
      if (count.defendant().minorAtOffence()) {
        rows.add(row(matter, count));
      }
    }
    return rows;
  }

  private Assessment row(Matter matter, Sentenced count) {
    CapAnswer answer =
        engine.answer(count.question().kind(PenaltyKind.IMPRISONMENT).mitigating(Set.of()));
    Row row =
        Row.of(definition, matter, count.defendant())
            .charge(count.charge().ordinal())
            .derivation(answer.derivation())
            .spans(List.of(count.charge().span(), count.penalty().span()));
    if (count.penalty().kind() != PenaltyKind.IMPRISONMENT) {
      return row.kept("kept");
    }
    if (!answer.missing().isEmpty()) {
      return row.notDecidable("missing");
    }
    String norm = matter.catalogue().norm(definition.role()).provision();
    long barred = answer.limits().stream().filter(limit -> norm.equals(limit.barredBy())).count();
    if (barred == 0) {
      return row.demand(Demand.PERMITTED).kept("kept");
    }
    return barred == answer.limits().size()
        ? row.demand(Demand.BARRED).broken("imprisoned")
        : row.demand(Demand.BARRED).notDecidable("fact_unknown");
  }
}
