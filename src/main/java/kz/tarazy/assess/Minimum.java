package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.norm.CapAnswer;
import kz.tarazy.norm.CapEngine;
import kz.tarazy.norm.CheckDefinition;
import kz.tarazy.norm.Limit;
import org.hipparchus.fraction.BigFraction;

/** Does the punishment for a count reach the minimum, where nothing allows to go below it? */
final class Minimum implements Check {

  private final CheckDefinition definition;
  private final CapEngine engine;

  Minimum(CheckDefinition definition, CapEngine engine) {
    this.definition = definition;
    this.engine = engine;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Sentenced count : Sentenced.of(matter, definition.parameter("aggregation"))) {
      if (count.penalty().amount() != null) {
        rows.add(row(matter, count));
      }
    }
    return rows;
  }

  private Assessment row(Matter matter, Sentenced count) {
    CapAnswer answer = engine.answer(count.question());
    List<String> derivation = new ArrayList<>(answer.derivation());
    answer.limits().forEach(limit -> derivation.add("≥ " + Limit.text(limit.minimum())));
    derivation.add(
        "%s: %d %s"
            .formatted(
                count.penalty().kind().code(),
                count.penalty().amount(),
                count.penalty().unit().code()));
    Row row =
        Row.of(definition, matter, count.defendant())
            .charge(count.charge().ordinal())
            .practice(
                matter.practice(
                    count.defendant(), matter.catalogue().norm(definition.role()).provision()))
            .derivation(derivation)
            .spans(List.of(count.charge().span(), count.penalty().span()));
    if (!answer.missing().isEmpty()) {
      return row.notDecidable("missing");
    }
    if (answer.governing().unit() != count.penalty().unit()) {
      return row.notDecidable("no_amount");
    }
    return switch (answer.judgeMinimum(new BigFraction(count.penalty().amount()))) {
      case KEPT -> row.kept("kept");
      case BROKEN -> row.broken("below");
      case NOT_DECIDABLE -> row.notDecidable("editions_differ");
    };
  }
}
