package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.CheckResult;
import kz.tarazy.norm.Category;
import kz.tarazy.norm.CheckDefinition;
import kz.tarazy.norm.Sanction;

/** Was the release of a minor discussed where the category leaves it open? */
final class MinorRelease implements Check {

  private final CheckDefinition definition;

  MinorRelease(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    String norm = matter.catalogue().norm(definition.role()).provision();
    List<Assessment> rows = new ArrayList<>();
    for (Sentenced count : Sentenced.of(matter, List.of())) {
      List<Sanction> sanctions = count.sanctions();
      if (!count.defendant().minorAtOffence()
          || sanctions.isEmpty()
          || sanctions.stream().anyMatch(MinorRelease::grave)) {
        continue;
      }
      boolean discussed = !matter.citations(count.defendant(), norm).isEmpty();
      rows.add(
          Row.of(definition, matter, count.defendant())
              .charge(count.charge().ordinal())
              .demand(Demand.PERMITTED)
              .practice(matter.practice(count.defendant(), norm))
              .spans(matter.spans(count.defendant(), norm))
              .because(CheckResult.KEPT, discussed ? "kept" : "not_discussed"));
    }
    return rows;
  }

  private static boolean grave(Sanction sanction) {
    return sanction.category() == Category.GRAVE
        || sanction.category() == Category.ESPECIALLY_GRAVE;
  }
}
