package kz.tarazy.extract.learned;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Span;

/**
 * A run of neighbouring items of one clause, that may tell a circumstance.
 *
 * @param from index of its first word in the passage
 * @param to index after its last word
 */
public record Segment(int from, int to) {

  /** A fact told over more items than this is seldom told at all. */
  private static final int ITEMS = 3;

  /** All runs of up to three items, in the order of the text. */
  public static List<Segment> of(Passage passage) {
    List<Span> items = passage.items();
    List<Segment> segments = new ArrayList<>();
    int[] first = new int[items.size() + 1];
    int word = 0;
    for (int i = 0; i < items.size(); i++) {
      while (word < passage.words().size()
          && passage.words().get(word).span().start() < items.get(i).start()) {
        word++;
      }
      first[i] = word;
    }
    first[items.size()] = passage.words().size();
    for (int i = 0; i < items.size(); i++) {
      Span clause = clause(passage, items.get(i));
      for (int last = i; last < Math.min(items.size(), i + ITEMS); last++) {
        if (!clause.contains(items.get(last).start())) {
          break;
        }
        if (first[last + 1] > first[i] && (last == i || first[last + 1] > first[last])) {
          segments.add(new Segment(first[i], first[last + 1]));
        }
      }
    }
    return segments.stream().distinct().toList();
  }

  private static Span clause(Passage passage, Span item) {
    return passage.clauses().stream()
        .filter(clause -> clause.contains(item.start()))
        .findFirst()
        .orElse(passage.span());
  }

  /** How many words it has. */
  public int length() {
    return to - from;
  }
}
