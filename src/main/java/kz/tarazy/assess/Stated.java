package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Side;
import kz.tarazy.act.Status;
import kz.tarazy.extract.learned.Learned;
import kz.tarazy.norm.CheckDefinition;

/**
 * Is a circumstance of the law's list stated of a sentenced person and neither counted nor refused?
 * Only what a rule found is held against a court, not what a trained model alone takes for it.
 */
final class Stated implements Check {

  private final CheckDefinition definition;

  Stated(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    if (matter.reading().actType() != ActType.VERDICT) {
      return rows;
    }
    String list = matter.catalogue().norm(definition.role()).provision() + ".";
    for (Defendant defendant : matter.reading().defendants()) {
      if (!matter.sentenced(defendant)) {
        continue;
      }
      for (Circumstance told : matter.circumstances(defendant, Side.MITIGATING, Status.FACT_ONLY)) {
        if (told.code().startsWith(list)
            && !told.rule().startsWith(Learned.RULE)
            && !matter.recognised(defendant, Side.MITIGATING).contains(told.code())) {
          rows.add(
              Row.of(definition, matter, defendant)
                  .norm(matter.catalogue().circumstance(told.code()).provision())
                  .derivation(List.of("stated " + told.code()))
                  .spans(List.of(told.span()))
                  .broken("not_recognised"));
        }
      }
    }
    return rows;
  }
}
