package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.act.Status;
import kz.tarazy.norm.CheckDefinition;

/**
 * Is what a recognised circumstance rests on told anywhere else in the act, or only its name?
 *
 * <p>That no word of it was found does not prove that the court had no grounds: such a row is a
 * flag for a reader, never a breach.
 */
final class Grounded implements Check {

  private final CheckDefinition definition;

  Grounded(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Defendant defendant : matter.reading().defendants()) {
      List<Circumstance> recognised =
          matter.circumstances(defendant, Side.MITIGATING, Status.RECOGNISED);
      for (Circumstance told : recognised) {
        List<String> words = definition.parameter(told.code());
        if (!words.isEmpty()) {
          rows.add(row(matter, defendant, told, words));
        }
      }
    }
    return rows;
  }

  private Assessment row(
      Matter matter, Defendant defendant, Circumstance told, List<String> words) {
    List<Span> elsewhere =
        Words.find(words, matter.act().text()).stream()
            .filter(span -> !inSentence(matter.act().text(), told.span(), span))
            .toList();
    List<Span> spans = new ArrayList<>(List.of(told.span()));
    elsewhere.stream().limit(1).forEach(spans::add);
    Row row =
        Row.of(definition, matter, defendant)
            .practice(Practice.APPLIED)
            .derivation(List.of("recognised " + told.code()))
            .spans(spans);
    return elsewhere.isEmpty() ? row.notDecidable("name_only") : row.kept("kept");
  }

  /** Whether a word stands in the sentence that recognises, from full stop to full stop. */
  private static boolean inSentence(String text, Span recognised, Span word) {
    int from = Math.max(0, text.lastIndexOf(". ", recognised.start()));
    int end = text.indexOf(". ", recognised.end());
    int line = text.indexOf('\n', recognised.end());
    int to = Math.min(end < 0 ? text.length() : end, line < 0 ? text.length() : line);
    return from <= word.start() && word.end() <= to;
  }
}
