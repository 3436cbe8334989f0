package kz.tarazy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Side;

/**
 * Whether a Kazakh clause names the item of art 53 or 54 under which a circumstance counts: «жас
 * баласы – 4) тармақ», «53-баптың 2-бөлігі бойынша». Where a court names the item, it needs no
 * other word to count the fact.
 */
final class CitedItem {

  private static final Pattern SECOND_PART =
      Pattern.compile("(?iu)(?<!\\d)(?:2\\s*-?\\s*|екінші\\s+)бөлі[кг]");
  private static final int FIRST_PART = 3;

  private CitedItem() {}

  static boolean of(Fact fact, Clause clause, String text) {
    String[] code = fact.entry().code().split("\\.", -1);
    if (code.length < FIRST_PART || !clause.kazakh()) {
      return false;
    }
    String words = clause.span().of(text);
    if (code[1].equals("2")) {
      Matcher part = SECOND_PART.matcher(words);
      while (part.find()) {
        if (article(words, part.start(), code[0], fact.side())) {
          return true;
        }
      }
      return false;
    }
    return ItemCitation.all(text, clause.span(), true).stream()
        .anyMatch(citation -> citation.names(code[0], code[2], fact.side()));
  }

  /** Whether the article named last before a place is the fact's; none stands for art 53. */
  private static boolean article(String words, int end, String own, Side side) {
    return ItemCitation.lastArticle(words.substring(0, end))
        .map(own::equals)
        .orElse(side == Side.MITIGATING);
  }
}
