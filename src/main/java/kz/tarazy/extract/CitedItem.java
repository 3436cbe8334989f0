package kz.tarazy.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Side;

/**
 * Whether a Kazakh clause names the item of art 53 or 54 under which a circumstance counts: «жас
 * баласы – 4) тармақ», «53-баптың 2-бөлігі бойынша». Where a court names the item, it needs no
 * other word to count the fact.
 */
final class CitedItem {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern SECOND_PART =
      Pattern.compile("(?iu)(?<!\\d)(?:2\\s*-?\\s*|екінші\\s+)бөлі[кг]");
  private static final Pattern ARTICLE =
      Pattern.compile("(?iu)(?<!\\d)(\\d{1,3})(?:\\s*-\\s*|\\s+)?б(?:ап|аб|\\.)");
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
    Matcher items = ItemNames.KAZAKH.matcher(words);
    while (items.find()) {
      boolean named =
          NUMBER.matcher(items.group(1)).results().anyMatch(item -> item.group().equals(code[2]));
      if (named && article(words, items.start(), code[0], fact.side())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the article named last before a place is the fact's; none stands for art 53. */
  private static boolean article(String words, int end, String own, Side side) {
    return lastArticle(words.substring(0, end)).map(own::equals).orElse(side == Side.MITIGATING);
  }

  /** The article that Kazakh words name last. */
  static Optional<String> lastArticle(String words) {
    return ARTICLE.matcher(words).results().map(article -> article.group(1)).reduce((a, b) -> b);
  }
}
