package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Span;
import kz.tarazy.norm.CheckDefinition;

/** Does the act name exceptional circumstances where it goes below the minimum for them? */
final class Exceptional implements Check {

  private final CheckDefinition definition;

  Exceptional(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    String norm = matter.catalogue().norm(definition.role()).provision();
    List<Assessment> rows = new ArrayList<>();
    for (Defendant defendant : matter.reading().defendants()) {
      if (matter.practice(defendant, norm) != Practice.APPLIED) {
        continue;
      }
      List<Span> named = Words.find(definition.parameter("words"), matter.act().text());
      List<Span> spans = new ArrayList<>(matter.spans(defendant, norm));
      spans.addAll(named);
      Row row =
          Row.of(definition, matter, defendant)
              .demand(Demand.PERMITTED)
              .practice(Practice.APPLIED)
              .spans(spans);
      rows.add(named.isEmpty() ? row.broken("not_stated") : row.kept("kept"));
    }
    return rows;
  }
}
