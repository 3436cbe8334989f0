package kz.tarazy.extract;

import java.util.regex.Pattern;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;

/**
 * Whether a court names, behind a fact, the item of the list it belongs to: «помощь раненому (пункт
 * 5)», «юные годы (ч. 2 ст. 53)». In the reasons on the penalty that is to count it.
 */
final class RussianCitedItem {

  private static final Pattern OPEN_PART =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:ч\\.?|част\\p{L}+)\\s*(?:2|втор\\p{L}+)\\s*(?:\\)|(?:ст\\.?|стать\\p{L}+)\\s*53|той\\s+же)");

  private RussianCitedItem() {}

  static boolean counts(Fact fact, String text) {
    Clause clause = fact.clause();
    boolean reasoned =
        !clause.kazakh()
            && clause.sentence().section() == SectionKind.REASONING
            && clause.decisions().stream().allMatch(Clause::positive);
    if (!reasoned) {
      return false;
    }
    Span rest = new Span(fact.span().start(), clause.span().end());
    String[] code = fact.entry().code().split("\\.", -1);
    return code[1].equals("1")
        ? ItemCitation.all(text, rest, false).stream()
            .anyMatch(citation -> citation.names(code[0], code[2], fact.side()))
        : OPEN_PART.matcher(rest.of(text)).find();
  }
}
