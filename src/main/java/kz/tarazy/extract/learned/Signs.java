package kz.tarazy.extract.learned;

import java.util.List;

/**
 * What speaks for and against a circumstance in a sentence. Where a court counts something and no
 * rule knows what, the circumstance that comes nearest is likely it.
 *
 * @param score that of the segment that speaks most for it
 * @param segment that segment
 * @param own how much the segment speaks of the defendant's own circumstance
 * @param rival the highest score of another circumstance in the same segment
 * @param near how much of the vocabulary of its rules the segment holds
 * @param told how many other circumstances rules found in the segment
 * @param best whether no other circumstance scores higher in the sentence
 * @param alone whether rules found none in the sentence
 * @param judged whether the sentence names a side or has a verb by which a court counts a fact
 */
public record Signs(
    double score,
    Segment segment,
    double own,
    double rival,
    double near,
    int told,
    boolean best,
    boolean alone,
    boolean judged) {

  /** The signs as numbers. */
  public List<Double> values() {
    return List.of(
        score,
        own,
        Math.max(0, rival - score),
        Math.max(rival, -3),
        near,
        told * 1.0,
        is(best),
        is(alone),
        is(judged),
        is(best && alone),
        is(alone && judged),
        is(best && alone && judged));
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }
}
