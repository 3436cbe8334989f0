package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Span;
import kz.tarazy.norm.CheckDefinition;

/**
 * Which Kazakh term names the rules of sentencing: қағида (principle) or ереже (rule)?
 *
 * <p>The dissertation proposes the latter, so that norms are understood in one way; no norm is
 * broken by the former.
 */
final class Terminology implements Check {

  private final CheckDefinition definition;

  Terminology(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Span> old = Words.find(definition.parameter("old"), matter.act().text());
    List<Span> proposed = Words.find(definition.parameter("new"), matter.act().text());
    List<Assessment> rows = new ArrayList<>();
    for (Defendant defendant : matter.reading().defendants()) {
      Row row = Row.of(definition, matter, defendant).demand(Demand.PERMITTED);
      if (!old.isEmpty()) {
        rows.add(row.spans(old).kept("principle"));
      } else if (!proposed.isEmpty()) {
        rows.add(row.practice(Practice.APPLIED).spans(proposed).kept("kept"));
      }
    }
    return rows;
  }
}
