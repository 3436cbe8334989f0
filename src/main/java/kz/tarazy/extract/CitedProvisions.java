package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Span;
import kz.tarazy.norm.CitationParser;
import kz.tarazy.norm.ProvisionMention;
import kz.tarazy.text.ActText;

/**
 * The provisions that a court names for a circumstance, as written, whether they exist or not.
 *
 * <p>A citation in brackets belongs to the facts since the citation before it; one in the open
 * sentence, to the facts that follow up to the next, or, where none precedes, to those before it.
 * Citations with no fact between them stand together: «пп. 4, 6 ч. 1 и ч. 2 ст. 53».
 */
final class CitedProvisions {

  private final String text;
  private final List<ProvisionMention> mentions;

  private CitedProvisions(String text, List<ProvisionMention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  static CitedProvisions of(ActText act) {
    return new CitedProvisions(
        act.text(),
        CitationParser.parse(act.text(), LawCode.KZ_2014).stream()
            .filter(mention -> mention.code() != LawCode.PROCEDURE)
            .filter(mention -> mention.code() != LawCode.OTHER)
            .sorted(Comparator.comparing(ProvisionMention::span))
            .toList());
  }

  /**
   * The provisions of the fact's own article named for it, as {@code article.part.item}, as far as
   * given, in the order of the text.
   *
   * @param facts the words of every fact of the act
   */
  List<String> of(Fact fact, List<Span> facts) {
    Span sentence = fact.clause().sentence().span();
    List<ProvisionMention> here =
        mentions.stream().filter(mention -> sentence.contains(mention.span().start())).toList();
    int at = fact.span().start();
    Optional<ProvisionMention> bracketed =
        here.stream()
            .filter(mention -> mention.span().start() >= at)
            .findFirst()
            .filter(mention -> bracketed(mention, sentence));
    List<ProvisionMention> group =
        bracketed
            .map(mention -> together(here, mention, facts))
            .orElseGet(() -> unbracketed(here, at, sentence, facts));
    String code = fact.entry().code();
    String article = code.substring(0, code.indexOf('.'));
    Set<String> provisions = new LinkedHashSet<>();
    group.stream()
        .filter(mention -> mention.article().equals(article))
        .forEach(mention -> provisions.addAll(provisions(mention)));
    return List.copyOf(provisions);
  }

  private List<ProvisionMention> unbracketed(
      List<ProvisionMention> here, int at, Span sentence, List<Span> facts) {
    List<ProvisionMention> open =
        here.stream().filter(mention -> !bracketed(mention, sentence)).toList();
    Optional<ProvisionMention> before =
        open.stream().filter(mention -> mention.span().start() < at).reduce((a, b) -> b);
    return before
        .or(() -> open.stream().findFirst())
        .map(mention -> together(open, mention, facts))
        .orElse(List.of());
  }

  /** A citation with its neighbours from which no fact parts it. */
  private static List<ProvisionMention> together(
      List<ProvisionMention> here, ProvisionMention one, List<Span> facts) {
    int first = here.indexOf(one);
    int last = first;
    while (first > 0 && neighbours(here.get(first - 1), here.get(first), facts)) {
      first--;
    }
    while (last + 1 < here.size() && neighbours(here.get(last), here.get(last + 1), facts)) {
      last++;
    }
    return here.subList(first, last + 1);
  }

  private static boolean neighbours(
      ProvisionMention left, ProvisionMention right, List<Span> facts) {
    return facts.stream()
        .noneMatch(
            fact -> fact.start() >= left.span().end() && fact.start() < right.span().start());
  }

  /** Whether a citation stands in brackets; the one that closes «4)» inside a citation is none. */
  private boolean bracketed(ProvisionMention mention, Span sentence) {
    int depth = 0;
    for (int at = sentence.start(); at < mention.span().start(); at++) {
      char letter = text.charAt(at);
      if (letter == '(') {
        depth++;
      } else if (letter == ')' && depth > 0 && !itemMark(at)) {
        depth--;
      }
    }
    return depth > 0;
  }

  private boolean itemMark(int at) {
    return mentions.stream()
        .anyMatch(mention -> mention.span().start() < at && at < mention.span().end() - 1);
  }

  /** Whether a stretch of text cites any provision of an article of circumstances. */
  boolean cites(String article, Span within) {
    return articles(within).contains(article);
  }

  /** Whether a stretch of text cites an item, as {@code article.part.item}. */
  boolean citesItem(String item, Span within) {
    return provisions(within).contains(item);
  }

  /** The provisions that a stretch of text cites, as far as given. */
  Set<String> provisions(Span within) {
    Set<String> provisions = new HashSet<>();
    within(within).forEach(mention -> provisions.addAll(provisions(mention)));
    return provisions;
  }

  /** The articles that a stretch of text cites. */
  Set<String> articles(Span within) {
    return within(within).map(ProvisionMention::article).collect(Collectors.toSet());
  }

  private Stream<ProvisionMention> within(Span stretch) {
    return mentions.stream().filter(mention -> stretch.contains(mention.span().start()));
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
