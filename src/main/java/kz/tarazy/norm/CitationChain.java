package kz.tarazy.norm;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.norm.CitationParser.References;
import kz.tarazy.norm.ValueList.Value;

/**
 * Puts the pieces of one chain together: "ч.3 ст.24, п.3) ч.2 ст.188" is two groups.
 *
 * <p>A group goes up ("п.4 ч.1 ст.53") or down ("ст.53 ч.1 п.4", and always in Kazakh). What goes
 * up waits for its article; what goes down belongs to the article before it unless its own comes.
 */
final class CitationChain {

  /** Above this a number in a list of parts or items after "ст.ст. 24 ч.3," is an article. */
  private static final int GREATEST_ITEM = 20;

  private final List<CitationSegment> segments;
  private final References references;
  private final List<CitationGroup> groups = new ArrayList<>();
  private final List<CitationGroup> waiting = new ArrayList<>();
  private CitationGroup open;

  CitationChain(List<CitationSegment> segments, References references) {
    this.segments = splitArticles(segments);
    this.references = references;
  }

  List<CitationGroup> groups() {
    for (int at = 0; at < segments.size(); at++) {
      CitationSegment segment = segments.get(at);
      if (segment.kind() != CitationSegment.Kind.LEVEL) {
        continue;
      }
      if (segment.is(CitationUnit.ARTICLE)) {
        article(segment, at);
      } else if (segment.values().isEmpty()) {
        sameLevel(segment);
      } else {
        lower(segment, at);
      }
    }
    closeWaiting();
    return groups.stream().filter(CitationGroup::hasArticle).toList();
  }

  private void article(CitationSegment segment, int at) {
    if (segment.values().isEmpty() && !refersBack(segment, at)) {
      return;
    }
    if (waiting.isEmpty() || segment.kazakh()) {
      closeWaiting();
      open = new CitationGroup(segment);
      groups.add(open);
      resolve(open, segment);
      return;
    }
    CitationGroup last = waiting.get(waiting.size() - 1);
    resolve(last, segment);
    for (int index = waiting.size() - 2; index >= 0; index--) {
      waiting.get(index).takeArticle(waiting.get(index + 1));
    }
    groups.addAll(waiting);
    waiting.clear();
    open = last;
  }

  /** Whether an article without a number has a numbered part or item beside it. */
  private boolean refersBack(CitationSegment segment, int at) {
    if (!segment.kazakh()) {
      return !waiting.isEmpty() || isNumberedBelow(at + 1);
    }
    return isNumberedBelow(at + 1);
  }

  private boolean isNumberedBelow(int at) {
    return at < segments.size()
        && segments.get(at).kind() == CitationSegment.Kind.LEVEL
        && !segments.get(at).is(CitationUnit.ARTICLE)
        && !segments.get(at).values().isEmpty();
  }

  private void resolve(CitationGroup group, CitationSegment segment) {
    if (!segment.values().isEmpty()) {
      group.set(segment);
      return;
    }
    group.cover(segment);
    CitationGroup before = lastComplete(group);
    if (before != null) {
      group.takeArticleOnly(before);
      return;
    }
    ProvisionMention earlier = references.explicit(segment.start());
    if (earlier != null) {
      group.referTo(earlier, false);
    }
  }

  private CitationGroup lastComplete(CitationGroup but) {
    for (int at = groups.size() - 1; at >= 0; at--) {
      if (groups.get(at) != but && groups.get(at).hasArticle()) {
        return groups.get(at);
      }
    }
    return null;
  }

  /** "того же пункта", "той же части": the part of the latest mention. */
  private void sameLevel(CitationSegment segment) {
    if (segment.is(CitationUnit.PART) && !waiting.isEmpty()) {
      CitationGroup last = waiting.get(waiting.size() - 1);
      ProvisionMention earlier = references.explicit(segment.start());
      if (earlier != null && !last.has(CitationUnit.PART)) {
        last.referTo(earlier, true);
      }
    }
  }

  private void lower(CitationSegment segment, int at) {
    boolean below =
        open != null && (segment.kazakh() || isFreeBelow(segment) || !isArticleAhead(at));
    if (below) {
      below(segment);
    } else if (segment.is(CitationUnit.PART) && waitsForPart()) {
      waiting.get(waiting.size() - 1).set(segment);
    } else {
      CitationGroup group = new CitationGroup(segment);
      group.set(segment);
      waiting.add(group);
    }
  }

  private boolean waitsForPart() {
    CitationGroup last = waiting.isEmpty() ? null : waiting.get(waiting.size() - 1);
    return last != null && last.has(CitationUnit.ITEM) && !last.has(CitationUnit.PART);
  }

  private boolean isFreeBelow(CitationSegment segment) {
    return waiting.isEmpty()
        && !segment.apart()
        && !open.has(segment.unit())
        && !open.has(CitationUnit.ITEM);
  }

  /** Whether an article follows the parts and items from here, as in "ст.52, ч.1 ст.53". */
  private boolean isArticleAhead(int from) {
    for (int at = from + 1; at < segments.size(); at++) {
      CitationSegment next = segments.get(at);
      boolean level = next.kind() == CitationSegment.Kind.LEVEL;
      if (!level || next.unit().compareTo(segments.get(at - 1).unit()) <= 0 || next.apart()) {
        return level && next.apart() && !next.is(CitationUnit.ARTICLE) && isArticleAhead(at);
      }
      if (next.is(CitationUnit.ARTICLE)) {
        return true;
      }
    }
    return false;
  }

  private void below(CitationSegment segment) {
    boolean free = !open.has(segment.unit()) && !open.has(CitationUnit.ITEM);
    if (!free) {
      CitationGroup upper = open;
      open = CitationGroup.below(upper, segment);
      groups.add(open);
      if (segment.is(CitationUnit.PART) && !segment.apart() && upper.hasSeveralArticles()) {
        upper.dropLastArticle();
      }
    } else if (open.hasSeveralArticles()) {
      groups.add(groups.size() - 1, open.splitEarlierArticles(segment));
    }
    open.set(segment);
  }

  /** What no article came for refers to the latest mention, if it may. */
  private void closeWaiting() {
    for (int at = waiting.size() - 2; at >= 0; at--) {
      if (!waiting.get(at).has(CitationUnit.PART)) {
        waiting.get(at).takePart(waiting.get(at + 1));
      }
    }
    for (CitationGroup group : waiting) {
      ProvisionMention earlier = group.hasArticle() ? null : references.bare(group.first());
      if (earlier != null) {
        group.referTo(earlier, !group.has(CitationUnit.PART));
      }
    }
    groups.addAll(waiting);
    waiting.clear();
  }

  /** Takes the articles out of lists that ran on: "ст.ст. 24 ч.3, 188 ч.3". */
  private static List<CitationSegment> splitArticles(List<CitationSegment> segments) {
    List<CitationSegment> split = new ArrayList<>();
    CitationSegment article = null;
    for (int at = 0; at < segments.size(); at++) {
      CitationSegment segment = segments.get(at);
      if (segment.is(CitationUnit.ARTICLE)) {
        article = segment;
      }
      int from = article == null ? -1 : firstArticle(segment, article, isLevel(segments, at + 1));
      if (from < 1) {
        split.add(segment);
        continue;
      }
      List<Value> values = segment.values();
      split.add(segment.with(segment.unit(), values.subList(0, from), segment.apart()));
      split.add(article.with(CitationUnit.ARTICLE, values.subList(from, values.size()), true));
    }
    return List.copyOf(split);
  }

  private static boolean isLevel(List<CitationSegment> segments, int at) {
    return at < segments.size()
        && segments.get(at).kind() == CitationSegment.Kind.LEVEL
        && !segments.get(at).is(CitationUnit.ARTICLE);
  }

  private static int firstArticle(
      CitationSegment segment, CitationSegment article, boolean levelFollows) {
    boolean lower = segment.is(CitationUnit.PART) || segment.is(CitationUnit.ITEM);
    if (!lower || segment.kazakh() || !(article.plural() || levelFollows)) {
      return -1;
    }
    for (int at = 1; at < segment.values().size(); at++) {
      String digits = segment.values().get(at).text().replaceFirst("\\D.*", "");
      if (!digits.isEmpty() && Integer.parseInt(digits) > GREATEST_ITEM) {
        return at;
      }
    }
    return -1;
  }
}
