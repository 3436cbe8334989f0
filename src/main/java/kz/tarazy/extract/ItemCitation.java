package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;

/**
 * A place where a court names items of the first part of an article: «п. 6) ч. 1 ст. 53», «(п.4)»,
 * «53-баптың 1-бөлігінің 4), 11) тармақтары».
 *
 * @param items the numbers of the items
 * @param article the article named with them; empty where none is
 * @param span the words
 */
record ItemCitation(Set<String> items, Optional<String> article, Span span) {

  private static final Pattern RUSSIAN =
      Pattern.compile(
          ItemNames.RUSSIAN_ITEMS
              + "(?:\\s*(?:ч\\.?|част\\p{L}+)\\s*(?<part>\\d|перв\\p{L}+|втор\\p{L}+)(?!\\p{L}))?"
              + "(?:\\s*(?:ст\\.?|стать\\p{L}+)\\s*(?<article>\\d+))?");
  private static final Pattern FIRST = Pattern.compile("(?iu)1|перв\\p{L}+");
  private static final Pattern KAZAKH_PART =
      Pattern.compile("(?iu)(\\d)\\s*-?\\s*бөлі\\p{L}+\\s*$");
  private static final Pattern KAZAKH_ARTICLE =
      Pattern.compile("(?iu)(?<!\\d)(\\d{1,3})(?:\\s*-\\s*|\\s+)?б(?:ап|аб|\\.)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  ItemCitation {
    items = Set.copyOf(items);
  }

  /** The citations of a stretch of text, in order; items of another part are left out. */
  static List<ItemCitation> all(String text, Span within, boolean kazakh) {
    return kazakh ? kazakh(text, within) : russian(text, within);
  }

  private static List<ItemCitation> russian(String text, Span within) {
    List<ItemCitation> citations = new ArrayList<>();
    Matcher items = RUSSIAN.matcher(text).region(within.start(), within.end());
    while (items.find()) {
      String part = items.group("part");
      if (part == null || FIRST.matcher(part).matches()) {
        citations.add(of(items, Optional.ofNullable(items.group("article"))));
      }
    }
    return citations;
  }

  private static List<ItemCitation> kazakh(String text, Span within) {
    List<ItemCitation> citations = new ArrayList<>();
    Matcher items = ItemNames.KAZAKH.matcher(text).region(within.start(), within.end());
    while (items.find()) {
      String before = text.substring(within.start(), items.start());
      Matcher part = KAZAKH_PART.matcher(before);
      if (!part.find() || FIRST.matcher(part.group(1)).matches()) {
        citations.add(of(items, lastArticle(before)));
      }
    }
    return citations;
  }

  private static ItemCitation of(MatchResult items, Optional<String> article) {
    return new ItemCitation(
        NUMBER
            .matcher(items.group(1))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet()),
        article,
        new Span(items.start(), items.end()));
  }

  /** The article that Kazakh words name last. */
  static Optional<String> lastArticle(String words) {
    return KAZAKH_ARTICLE
        .matcher(words)
        .results()
        .map(article -> article.group(1))
        .reduce((a, b) -> b);
  }

  /** Whether an item of an article is named; the article of what mitigates need not be. */
  boolean names(String ofArticle, String item, Side side) {
    return items.contains(item) && article.map(ofArticle::equals).orElse(side == Side.MITIGATING);
  }
}
