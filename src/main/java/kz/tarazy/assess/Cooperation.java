package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Span;
import kz.tarazy.norm.CheckDefinition;

/** Does an agreement of cooperation stand in the act of a person who was not released? */
final class Cooperation implements Check {

  private final CheckDefinition definition;

  Cooperation(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Span> words = Words.find(definition.parameter("words"), matter.act().text());
    List<Assessment> rows = new ArrayList<>();
    if (words.isEmpty()) {
      return rows;
    }
    for (Defendant defendant : matter.reading().defendants()) {
      Row row =
          Row.of(definition, matter, defendant)
              .practice(
                  matter.practice(
                      defendant, matter.catalogue().norm(definition.role()).provision()))
              .spans(words);
      rows.add(
          matter.sentenced(defendant) ? row.notDecidable("performance_unknown") : row.kept("kept"));
    }
    return rows;
  }
}
