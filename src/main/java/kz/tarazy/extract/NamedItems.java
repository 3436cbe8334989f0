package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  NamedItems(Lexicon lexicon) {
    this.entries =
        lexicon.entries().stream().collect(Collectors.toMap(LexiconEntry::code, entry -> entry));
    this.mitigating =
        lexicon.entries().stream()
            .filter(entry -> entry.side() == Side.MITIGATING)
            .map(entry -> entry.code().substring(0, entry.code().indexOf('.')))
            .findFirst()
            .orElse("");
  }

  /**
   * The facts of a clause that only the item names.
   *
   * @param known the facts of its sentence that are found
   * @param paragraph around it
   * @param cited the provisions that the act cites
   */
  List<Fact> of(
      Clause clause, List<Fact> known, Span paragraph, CitedProvisions cited, String text) {
    if (clause.sentence().section() != SectionKind.REASONING) {
      return List.of();
    }
    List<ItemCitation> citations = ItemCitation.all(text, clause.span(), clause.kazakh());
    List<Fact> facts = new ArrayList<>();
    int from = clause.span().start();
    for (int i = 0; i < citations.size(); i++) {
      ItemCitation citation = citations.get(i);
      int to = i + 1 < citations.size() ? citations.get(i + 1).span().start() : clause.span().end();
      Span around = new Span(from, to);
      from = citation.span().end();
      if (citation.article().isEmpty() && !cited.cites(mitigating, paragraph)) {
        continue;
      }
      String list = citation.article().orElse(mitigating) + ".1.";
      Optional<Span> words = words(text, around, citation.span(), known);
      if (words.isPresent()) {
        citation.items().stream()
            .sorted()
            .map(item -> entries.get(list + item))
            .filter(Objects::nonNull)
            .filter(entry -> known.stream().noneMatch(fact -> fact.entry().equals(entry)))
            .forEach(entry -> facts.add(new Fact(entry, RULE, words.get(), clause)));
      }
    }
    return facts;
  }

  /**
   * The words that tell the fact: the item before a citation in brackets or behind a dash, else the
   * citation, which may speak of all around it; none where a known fact stands there.
   */
  private static Optional<Span> words(String text, Span around, Span citation, List<Fact> known) {
    String before = text.substring(around.start(), citation.start());
    boolean closes = CLOSING.matcher(before).find();
    Span telling =
        closes
            ? new Span(
                around.start() + lastItem(before),
                around.start() + LAST_LETTER.matcher(before).replaceFirst("").length())
            : around;
    boolean free = known.stream().noneMatch(fact -> fact.span().overlaps(telling));
    return Optional.of(closes ? telling : citation)
        .filter(span -> free && WORDS.matcher(telling.of(text)).find());
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
}
