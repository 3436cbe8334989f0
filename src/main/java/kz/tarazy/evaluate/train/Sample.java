package kz.tarazy.evaluate.train;

import java.util.List;
import java.util.Set;
import kz.tarazy.act.Language;
import kz.tarazy.extract.learned.Passage;

/**
 * A labelled stretch of text: a sentence of the bank, or one of an annotated act.
 *
 * @param source the bank's place or the act it is from; samples of one source share a fold
 * @param judged the circumstance that a sentence of the bank is labelled for, or null for a
 *     sentence of an act, that is labelled for all
 * @param passages its sentences
 * @param positive the circumstances it tells
 * @param unknown the circumstances of which it is not known whether it tells them
 * @param practice whether it is there for its words only: how often such sentences tell a
 *     circumstance says nothing
 */
record Sample(
    Language language,
    String source,
    String judged,
    List<Passage> passages,
    Set<String> positive,
    Set<String> unknown,
    boolean practice) {

  Sample {
    passages = List.copyOf(passages);
    positive = Set.copyOf(positive);
    unknown = Set.copyOf(unknown);
  }

  /** Whether a rule found the circumstance in it, so that the model is not asked. */
  boolean told(String code) {
    return passages.stream().anyMatch(passage -> passage.tells(code));
  }
}
