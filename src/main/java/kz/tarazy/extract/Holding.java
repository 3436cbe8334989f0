package kz.tarazy.extract;

import java.util.List;

/** A fact with what is made of it so far; the words around it may still change the verdict. */
final class Holding {

  private final Fact fact;
  private final List<Cue> sentence;
  private final boolean argued;
  private Verdict verdict;
  private boolean quoted;

  /**
   * @param sentence the cues of the sentence it stands in
   */
  Holding(Fact fact, List<Cue> sentence, Verdict verdict) {
    this.fact = fact;
    this.sentence = sentence;
    this.verdict = verdict;
    this.argued = verdict == Verdict.CLAIMED;
  }

  /** Whether a party brought it up. */
  boolean argued() {
    return argued;
  }

  Fact fact() {
    return fact;
  }

  List<Cue> sentence() {
    return sentence;
  }

  Verdict verdict() {
    return verdict;
  }

  boolean is(Verdict other) {
    return verdict == other;
  }

  void become(Verdict later) {
    verdict = later;
  }

  /** Ends the reading by rules with a verdict. */
  void close(Verdict last) {
    quoted = verdict == Verdict.QUOTED;
    verdict = last;
  }

  /** Whether its clause quotes the law, an earlier verdict or a condition. */
  boolean quoted() {
    return quoted;
  }
}
