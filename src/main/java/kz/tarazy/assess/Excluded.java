package kz.tarazy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.tarazy.act.Assessment;
import kz.tarazy.norm.CheckDefinition;
import kz.tarazy.norm.Membership;
import kz.tarazy.norm.Reach;

/** Was a mitigating norm applied to a crime that it leaves out under every edition? */
final class Excluded implements Check {

  private final CheckDefinition definition;

  Excluded(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Sentenced count : Sentenced.of(matter, List.of())) {
      if (count.question().offenceDate() == null || count.question().actDate() == null) {
        continue;
      }
      for (String norm : definition.parameter("norms")) {
        Membership excluded = excluded(matter, count, norm);
        if (excluded == Membership.OUTSIDE) {
          continue;
        }
        Practice practice = matter.practice(count.defendant(), norm);
        Row row =
            Row.of(definition, matter, count.defendant())
                .charge(count.charge().ordinal())
                .norm(norm)
                .demand(Demand.BARRED)
                .practice(practice)
                .spans(matter.spans(count.defendant(), norm));
        if (practice == Practice.APPLIED) {
          rows.add(
              excluded == Membership.MEMBER
                  ? row.broken("barred_applied")
                  : row.notDecidable("fact_unknown"));
        } else if (excluded == Membership.MEMBER) {
          rows.add(row.kept("kept"));
        }
      }
    }
    return rows;
  }

  private Membership excluded(Matter matter, Sentenced count, String norm) {
    Set<Membership> found = new HashSet<>();
    Reach reach = new Reach(matter.catalogue());
    for (LocalDate day : List.of(count.question().offenceDate(), count.question().actDate())) {
      found.add(reach.excluded(definition.role(), norm, count.question(), day));
    }
    return found.size() == 1 ? found.iterator().next() : Membership.DEPENDS;
  }
}
