package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.Lexicon;
import kz.tarazy.extract.lexicon.LexiconEntry;

/**
 * Facts that no rule knows, of which the court itself names the item of the list: «Ему шестнадцать
 * лет – п.2) ч.1 ст.53», «7) тармақ бұл жерде қолданылмайды». Item 11 of art 53 holds several
 * circumstances and tells none.
 */
final class NamedItems {

  private static final String RULE = "named-item";

  private static final Pattern RUSSIAN =
      Pattern.compile(
          ItemNames.RUSSIAN_ITEMS
              + "(?:\\s*(?:ч\\.?|част\\p{L}+)\\s*(?<part>\\d|перв\\p{L}+|втор\\p{L}+)(?!\\p{L}))?"
              + "(?:\\s*(?:ст\\.?|стать\\p{L}+)\\s*(?<article>\\d+))?");
  private static final Pattern KAZAKH_PART =
      Pattern.compile("(?iu)(\\d)\\s*-?\\s*бөлі\\p{L}+\\s*$");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern FIRST = Pattern.compile("(?iu)1|перв\\p{L}+");

  /** What parts the words of an item from those before it. */
  private static final Pattern BOUND =
      Pattern.compile("(?iu)[,;:.]\\s|(?<!\\p{L})(?:и|а также|және|сондай-ақ)\\s");

  /** A citation in brackets or behind a dash. */
  private static final Pattern CLOSING =
      Pattern.compile("(?iu)(?:\\(|\\s[-–—])\\s*(?:это\\s+|бұл\\s+)?$");

  private static final Pattern LAST_LETTER = Pattern.compile("[^\\p{L}\\d]+(?:это|бұл)?\\s*$");

  private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}.*\\p{L}{3,}", Pattern.DOTALL);

  private final Map<String, LexiconEntry> entries;

  /** The article of the mitigating circumstances. */
  private final String mitigating;

  private final CitedProvisions cited;
  private final String text;

  /** Of one act. */
  NamedItems(Lexicon lexicon, CitedProvisions cited, String text) {
    this.entries =
        lexicon.entries().stream().collect(Collectors.toMap(LexiconEntry::code, entry -> entry));
    this.mitigating =
        lexicon.entries().stream()
            .filter(entry -> entry.side() == Side.MITIGATING)
            .map(entry -> entry.code().substring(0, entry.code().indexOf('.')))
            .findFirst()
            .orElse("");
    this.cited = cited;
    this.text = text;
  }

  /**
   * The facts of a clause that only the item names.
   *
   * @param known the facts of its sentence that are found
   * @param paragraph around it
   */
  List<Fact> of(Clause clause, List<Fact> known, Span paragraph) {
    if (clause.sentence().section() != SectionKind.REASONING) {
      return List.of();
    }
    Pattern pattern = clause.kazakh() ? ItemNames.KAZAKH : RUSSIAN;
    List<MatchResult> items =
        pattern.matcher(text).region(clause.span().start(), clause.span().end()).results().toList();
    List<Fact> facts = new ArrayList<>();
    int from = clause.span().start();
    for (int i = 0; i < items.size(); i++) {
      MatchResult item = items.get(i);
      int to = i + 1 < items.size() ? items.get(i + 1).start() : clause.span().end();
      String article = clause.kazakh() ? kazakh(clause, item.start()) : russian(item);
      boolean named =
          article.isEmpty()
              ? cited.cites(mitigating, paragraph)
              : entries.containsKey(article + ".1.1");
      Optional<Span> words = words(from, item, to, known);
      if (named && words.isPresent()) {
        String list = (article.isEmpty() ? mitigating : article) + ".1.";
        numbers(item.group(1))
            .map(number -> entries.get(list + number))
            .filter(
                entry ->
                    entry != null && known.stream().noneMatch(fact -> fact.entry().equals(entry)))
            .forEach(entry -> facts.add(new Fact(entry, RULE, words.get(), clause)));
      }
      from = item.end();
    }
    return facts;
  }

  private static Stream<String> numbers(String items) {
    return NUMBER.matcher(items).results().map(MatchResult::group);
  }

  /**
   * The words that tell the fact: the item before a citation in brackets or behind a dash, else the
   * citation, which may speak of all around it; none where a known fact stands there.
   */
  private Optional<Span> words(int from, MatchResult item, int to, List<Fact> known) {
    String before = text.substring(from, item.start());
    boolean closes = CLOSING.matcher(before).find();
    Span around =
        closes
            ? new Span(
                from + lastItem(before),
                from + LAST_LETTER.matcher(before).replaceFirst("").length())
            : new Span(from, to);
    boolean free = known.stream().noneMatch(fact -> fact.span().overlaps(around));
    return Optional.of(closes ? around : new Span(item.start(), item.end()))
        .filter(span -> free && WORDS.matcher(around.of(text)).find());
  }

  private static int lastItem(String words) {
    Matcher bound = BOUND.matcher(words);
    int start = 0;
    while (bound.find()) {
      if (WORDS.matcher(words.substring(bound.end())).find()) {
        start = bound.end();
      }
    }
    return start;
  }

  /** The article that is named; empty where none is, "-" where it is not the first part of it. */
  private static String russian(MatchResult item) {
    Matcher named = RUSSIAN.matcher(item.group());
    if (!named.matches()) {
      return "-";
    }
    boolean first = named.group("part") == null || FIRST.matcher(named.group("part")).matches();
    String article = named.group("article");
    if (!first) {
      return "-";
    }
    return article == null ? "" : article;
  }

  private String kazakh(Clause clause, int at) {
    String before = text.substring(clause.span().start(), at);
    Matcher part = KAZAKH_PART.matcher(before);
    if (part.find() && !part.group(1).equals("1")) {
      return "-";
    }
    return CitedItem.lastArticle(before).orElse("");
  }
}
