package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in order, as a data file writes them: "не усматрива*|находит ... оснований".
 *
 * <p>A star stands for any ending, a bar between words for either, dots for up to {@value
 * #WIDEST_GAP} words between, a last dollar for the end of the text.
 */
final class PhrasePattern {

  private static final int WIDEST_GAP = 14;

  /**
   * Where a phrase stands among the words.
   *
   * @param first index of its first word
   * @param last index of its last word
   */
  record Hit(int first, int last) {

    boolean contains(Hit other) {
      return first <= other.first && other.last <= last;
    }

    /** How many words lie between this and a stretch of words; 0 where they touch. */
    int distance(Hit other) {
      if (other.last < first) {
        return first - other.last - 1;
      }
      return Math.max(0, other.first - last - 1);
    }
  }

  private record Step(List<String> choices, boolean gapBefore) {

    boolean matches(String word) {
      for (String choice : choices) {
        boolean prefix = choice.endsWith("*");
        if (prefix
            ? word.startsWith(choice.substring(0, choice.length() - 1))
            : word.equals(choice)) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Step> steps;
  private final boolean last;

  private PhrasePattern(List<Step> steps, boolean last) {
    this.steps = List.copyOf(steps);
    this.last = last;
  }

  /**
   * Reads a phrase.
   *
   * @throws IllegalArgumentException if it has no words
   */
  static PhrasePattern of(String phrase) {
    List<Step> steps = new ArrayList<>();
    boolean gap = false;
    boolean last = phrase.endsWith(" $");
    String words = last ? phrase.substring(0, phrase.length() - 2) : phrase;
    for (String token : words.strip().split("\\s+", -1)) {
      if (token.equals("...")) {
        gap = true;
      } else {
        steps.add(new Step(List.of(token.split("\\|", -1)), gap));
        gap = false;
      }
    }
    if (steps.isEmpty() || phrase.isBlank() || gap) {
      throw new IllegalArgumentException(
          "A phrase must begin and end with a word, cannot be: \"%s\"".formatted(phrase));
    }
    return new PhrasePattern(steps, last);
  }

  /** Every place where the phrase stands, by its first word. */
  List<Hit> find(List<String> words) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int last = matchFrom(words, at);
      if (last >= 0) {
        hits.add(new Hit(at, last));
      }
    }
    return hits;
  }

  /** Whether the words begin with the phrase. */
  boolean begins(List<String> words) {
    return matchFrom(words, 0) >= 0;
  }

  private int matchFrom(List<String> words, int from) {
    int at = from - 1;
    for (Step step : steps) {
      int limit = step.gapBefore() ? at + 1 + WIDEST_GAP : at + 1;
      at++;
      while (at < words.size() && at <= limit && !step.matches(words.get(at))) {
        at++;
      }
      if (at >= words.size() || at > limit) {
        return -1;
      }
    }
    return last && at < words.size() - 1 ? -1 : at;
  }
}
