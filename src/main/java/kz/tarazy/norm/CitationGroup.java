package kz.tarazy.norm;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Span;
import kz.tarazy.norm.ValueList.Value;

/** Articles, parts and items that belong together, while a chain of them is read. */
final class CitationGroup {

  private List<Value> articles = List.of();
  private List<Value> parts = List.of();
  private List<Value> items = List.of();
  private LawCode code;
  private Span span;
  private final CitationSegment first;
  private boolean pluralArticles;

  CitationGroup(CitationSegment first) {
    this.first = first;
    this.span = new Span(first.start(), first.end());
  }

  /** A group that goes on with the article, and the part where asked, of another. */
  static CitationGroup below(CitationGroup upper, CitationSegment segment) {
    CitationGroup group = new CitationGroup(segment);
    group.articles = upper.lastArticle();
    group.code = upper.code;
    if (segment.is(CitationUnit.ITEM)) {
      group.parts = upper.parts;
    }
    return group;
  }

  void set(CitationSegment segment) {
    switch (segment.unit()) {
      case ITEM -> items = segment.values();
      case PART -> parts = segment.values();
      case ARTICLE -> {
        articles = segment.values();
        pluralArticles = segment.plural();
      }
    }
    cover(segment);
  }

  void cover(CitationSegment segment) {
    span = span.cover(new Span(segment.start(), segment.end()));
  }

  void referTo(ProvisionMention earlier, boolean withPart) {
    articles = List.of(new Value(earlier.article(), span.start(), span.end()));
    if (withPart && earlier.part() != null) {
      parts = List.of(new Value(earlier.part(), span.start(), span.end()));
    }
    code = earlier.code();
  }

  void takeArticle(CitationGroup other) {
    articles = other.articles;
    code = other.code;
    if (parts.isEmpty()) {
      parts = other.parts;
    }
  }

  void takeArticleOnly(CitationGroup other) {
    articles = other.lastArticle();
    code = other.code;
  }

  void takePart(CitationGroup other) {
    parts = other.parts;
  }

  /** Leaves the last article to a group of its own. */
  void dropLastArticle() {
    articles = articles.subList(0, articles.size() - 1);
  }

  CitationSegment first() {
    return first;
  }

  /** Leaves the last article alone in this group and gives the earlier ones as a group. */
  CitationGroup splitEarlierArticles(CitationSegment segment) {
    CitationGroup earlier = new CitationGroup(segment);
    earlier.articles = articles.subList(0, articles.size() - 1);
    earlier.code = code;
    earlier.span = span;
    articles = lastArticle();
    return earlier;
  }

  void decide(LawCode named) {
    if (code == null) {
      code = named;
    }
  }

  boolean hasArticle() {
    return !articles.isEmpty();
  }

  boolean hasSeveralArticles() {
    return articles.size() > 1;
  }

  boolean has(CitationUnit unit) {
    return switch (unit) {
      case ITEM -> !items.isEmpty();
      case PART -> !parts.isEmpty();
      case ARTICLE -> !articles.isEmpty();
    };
  }

  boolean kazakh() {
    return first.kazakh();
  }

  Span span() {
    return span;
  }

  List<ProvisionMention> mentions() {
    List<ProvisionMention> mentions = new ArrayList<>();
    List<String> named = items.stream().map(Value::text).distinct().toList();
    for (int at = 0; at < articles.size(); at++) {
      String article = spelled(articles.get(at));
      boolean parted = at == 0 || pluralArticles;
      if (parts.isEmpty() || !parted) {
        mentions.add(new ProvisionMention(code, article, null, parted ? named : List.of(), span));
      } else {
        parts.forEach(
            part -> mentions.add(new ProvisionMention(code, article, spelled(part), named, span)));
      }
    }
    return mentions;
  }

  /** The number as its code writes it: 188-1 in Kazakhstan, 228.1 in the Russian Federation. */
  private String spelled(Value value) {
    return code == LawCode.RU_1996
        ? value.text().replace('-', '.')
        : value.text().replace('.', '-');
  }

  private List<Value> lastArticle() {
    return articles.isEmpty() ? articles : articles.subList(articles.size() - 1, articles.size());
  }
}
