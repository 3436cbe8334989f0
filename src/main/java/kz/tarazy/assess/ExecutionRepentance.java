package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Span;
import kz.tarazy.norm.CheckDefinition;

/**
 * Does a ruling on parole or replacement examine repentance, and hold it against conduct?
 *
 * <p>No provision in force demands it: it is what the dissertation proposes for the Supreme Court's
 * resolution on parole, so the norm is permitted, never required.
 */
final class ExecutionRepentance implements Check {

  private final CheckDefinition definition;

  ExecutionRepentance(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    if (matter.reading().actType() != ActType.EXECUTION_RULING) {
      return rows;
    }
    String text = matter.act().text();
    List<Span> repentance = Words.find(definition.parameter("repentance"), text);
    List<Span> conduct = Words.find(definition.parameter("conduct"), text);
    for (Defendant defendant : matter.reading().defendants()) {
      List<Span> spans = new ArrayList<>(repentance);
      conduct.stream().limit(1).forEach(spans::add);
      Row row = Row.of(definition, matter, defendant).demand(Demand.PERMITTED).spans(spans);
      if (repentance.isEmpty()) {
        rows.add(row.kept("not_examined"));
      } else {
        Row named = row.practice(Practice.APPLIED);
        rows.add(conduct.isEmpty() ? named.kept("only_named") : named.kept("examined"));
      }
    }
    return rows;
  }
}
