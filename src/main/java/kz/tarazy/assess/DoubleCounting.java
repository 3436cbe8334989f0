package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Charge;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Coded;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Side;
import kz.tarazy.act.Status;
import kz.tarazy.norm.CheckDefinition;

/** Was a circumstance counted that every count of the person already holds as its element? */
final class DoubleCounting implements Check {

  private final CheckDefinition definition;
  private final Side side;

  DoubleCounting(CheckDefinition definition) {
    this.definition = definition;
    this.side = Coded.of(Side.class, definition.parameter("side").get(0));
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Defendant defendant : matter.reading().defendants()) {
      List<Charge> charges = matter.charges(defendant);
      for (Circumstance told : matter.circumstances(defendant, side, Status.RECOGNISED)) {
        if (!charges.isEmpty()
            && charges.stream().allMatch(charge -> element(matter, charge, told.code()))) {
          rows.add(
              Row.of(definition, matter, defendant)
                  .demand(Demand.BARRED)
                  .practice(Practice.APPLIED)
                  .derivation(
                      charges.stream()
                          .map(charge -> charge.article() + " ∋ " + told.code())
                          .distinct()
                          .toList())
                  .spans(List.of(told.span()))
                  .broken("counted_twice"));
        }
      }
    }
    return rows;
  }

  private static boolean element(Matter matter, Charge charge, String concept) {
    return charge.code() == LawCode.KZ_2014
        && matter
            .catalogue()
            .elementsOf(charge.article(), charge.part(), charge.points())
            .contains(concept);
  }
}
