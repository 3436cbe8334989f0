package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Citation;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.LawCode;
import kz.tarazy.norm.CheckDefinition;

/** Is an item cited as aggravating that the closed list does not have? */
final class ClosedList implements Check {

  private final CheckDefinition definition;

  ClosedList(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Defendant defendant : matter.reading().defendants()) {
      for (Citation citation : matter.reading().citations()) {
        if (defendant.defendant().equals(citation.defendant()) && outside(matter, citation)) {
          rows.add(
              Row.of(definition, matter, defendant)
                  .norm(citation.provision())
                  .demand(Demand.BARRED)
                  .practice(Practice.APPLIED)
                  .spans(List.of(citation.span()))
                  .broken("outside"));
        }
      }
    }
    return rows;
  }

  private boolean outside(Matter matter, Citation citation) {
    return citation.code() == LawCode.KZ_2014
        && citation.role() == CitationRole.APPLIED
        && definition.parameter("article").contains(citation.article())
        && citation.item() != null
        && definition.parameter("part").contains(citation.part())
        && matter
            .catalogue()
            .concept(citation.code(), citation.article(), citation.part(), citation.item())
            .isEmpty();
  }
}
