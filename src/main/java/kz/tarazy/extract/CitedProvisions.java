package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Span;
import kz.tarazy.norm.CitationParser;
import kz.tarazy.norm.ProvisionMention;
import kz.tarazy.text.ActText;

/**
 * The provisions that a court names where it counts a circumstance: those of the circumstance's own
 * article in the same sentence, as written, whether they exist or not.
 */
final class CitedProvisions {

  private final List<ProvisionMention> mentions;

  private CitedProvisions(List<ProvisionMention> mentions) {
    this.mentions = mentions;
  }

  static CitedProvisions of(ActText act) {
    return new CitedProvisions(
        CitationParser.parse(act.text(), LawCode.KZ_2014).stream()
            .filter(mention -> mention.code() != LawCode.PROCEDURE)
            .filter(mention -> mention.code() != LawCode.OTHER)
            .toList());
  }

  /** As {@code article.part.item}, as far as given, in the order of the text. */
  List<String> of(Fact fact) {
    String code = fact.entry().code();
    String article = code.substring(0, code.indexOf('.'));
    Span sentence = fact.clause().sentence().span();
    Set<String> provisions = new LinkedHashSet<>();
    for (ProvisionMention mention : mentions) {
      if (sentence.contains(mention.span().start()) && mention.article().equals(article)) {
        provisions.addAll(provisions(mention));
      }
    }
    return List.copyOf(provisions);
  }

  /** Whether a stretch of text cites any provision of an article of circumstances. */
  boolean cites(String article, Span within) {
    return mentions.stream()
        .anyMatch(
            mention ->
                within.contains(mention.span().start()) && mention.article().equals(article));
  }

  /** Whether a stretch of text cites an item, as {@code article.part.item}. */
  boolean citesItem(String item, Span within) {
    return mentions.stream()
        .filter(mention -> within.contains(mention.span().start()))
        .anyMatch(mention -> provisions(mention).contains(item));
  }

  private static List<String> provisions(ProvisionMention mention) {
    if (mention.part() == null) {
      return List.of(mention.article());
    }
    String part = mention.article() + "." + mention.part();
    List<String> provisions = new ArrayList<>();
    mention.items().forEach(item -> provisions.add(part + "." + item));
    return provisions.isEmpty() ? List.of(part) : provisions;
  }
}
