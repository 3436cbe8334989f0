package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Coded;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.act.Status;
import kz.tarazy.norm.CheckDefinition;

/** Does the act say that there are no circumstances of a side and yet recognise one? */
final class NoneContradicted implements Check {

  private final CheckDefinition definition;
  private final Side side;

  NoneContradicted(CheckDefinition definition) {
    this.definition = definition;
    this.side = Coded.of(Side.class, definition.parameter("side").get(0));
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Defendant defendant : matter.reading().defendants()) {
      Span none =
          side == Side.MITIGATING ? defendant.noneMitigating() : defendant.noneAggravating();
      if (none != null) {
        rows.add(row(matter, defendant, none));
      }
    }
    return rows;
  }

  private Assessment row(Matter matter, Defendant defendant, Span none) {
    List<Circumstance> recognised = matter.circumstances(defendant, side, Status.RECOGNISED);
    List<Span> spans = new ArrayList<>(List.of(none));
    recognised.forEach(told -> spans.add(told.span()));
    Row row =
        Row.of(definition, matter, defendant)
            .derivation(recognised.stream().map(told -> "recognised " + told.code()).toList())
            .spans(spans);
    return recognised.isEmpty() ? row.kept("kept") : row.broken("contradicted");
  }
}
