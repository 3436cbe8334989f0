package kz.tarazy.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Annotated and found facts of one aspect, compared as multisets.
 *
 * @param matched found and annotated
 * @param missed annotated, not found
 * @param wrong found, not annotated
 */
record Comparison(List<Facts.Fact> matched, List<Facts.Fact> missed, List<Facts.Fact> wrong) {

  static Comparison of(List<Facts.Fact> annotated, List<Facts.Fact> found) {
    List<Facts.Fact> matched = new ArrayList<>();
    List<Facts.Fact> missed = new ArrayList<>(annotated);
    List<Facts.Fact> wrong = new ArrayList<>();
    for (Facts.Fact fact : found) {
      int index = indexOf(missed, fact.value());
      if (index < 0) {
        wrong.add(fact);
      } else {
        missed.remove(index);
        matched.add(fact);
      }
    }
    return new Comparison(matched, missed, wrong);
  }

  Score score() {
    return new Score(matched.size(), wrong.size(), missed.size());
  }

  private static int indexOf(List<Facts.Fact> facts, String value) {
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).value().equals(value)) {
        return i;
      }
    }
    return -1;
  }
}
