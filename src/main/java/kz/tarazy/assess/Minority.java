package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Side;
import kz.tarazy.norm.CheckDefinition;

/** Is the age of a minor counted as mitigating? */
final class Minority implements Check {

  private final CheckDefinition definition;

  Minority(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Defendant defendant : matter.reading().defendants()) {
      if (defendant.minorAtOffence() && matter.sentenced(defendant)) {
        Row row = Row.of(definition, matter, defendant).spans(List.of(defendant.span()));
        boolean counted =
            matter.recognised(defendant, Side.MITIGATING).stream()
                .anyMatch(definition.parameter("minority")::contains);
        rows.add(counted ? row.practice(Practice.APPLIED).kept("kept") : row.broken("not_counted"));
      }
    }
    return rows;
  }
}
