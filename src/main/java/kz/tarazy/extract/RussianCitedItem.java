package kz.tarazy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;

/**
 * Whether a court names, behind a fact, the item of the list it belongs to: «помощь раненому (пункт
 * 5)», «юные годы (ч. 2 ст. 53)». In the reasons on the penalty that is to count it.
 */
final class RussianCitedItem {

  private static final String LIST_PART = "(?:ч\\.?|част\\p{L}+)\\s*(?:1|перв\\p{L}+)\\s*";

  private static final Pattern ITEM =
      Pattern.compile(
          ItemNames.RUSSIAN_ITEMS
              + "(?<tail>\\s*(?:"
              + LIST_PART
              + ")?(?:(?:ст\\.?|стать\\p{L}+)\\s*(?<article>\\d+))?)(?!\\s*ч(?:\\.|аст))");

  private static final Pattern OPEN_PART =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:ч\\.?|част\\p{L}+)\\s*(?:2|втор\\p{L}+)\\s*(?:\\)|(?:ст\\.?|стать\\p{L}+)\\s*53|той\\s+же)");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

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
    String rest = new Span(fact.span().start(), clause.span().end()).of(text);
    String[] code = fact.entry().code().split("\\.", -1);
    return code[1].equals("1")
        ? cites(rest, code[0], code[2], fact.side())
        : OPEN_PART.matcher(rest).find();
  }

  private static boolean cites(String words, String article, String item, Side side) {
    Matcher cited = ITEM.matcher(words);
    while (cited.find()) {
      String named = cited.group("article");
      boolean own = named == null ? side == Side.MITIGATING : named.equals(article);
      if (own
          && NUMBER
              .matcher(cited.group("items"))
              .results()
              .anyMatch(number -> number.group().equals(item))) {
        return true;
      }
    }
    return false;
  }
}
