package kz.tarazy.extract.learned;

import java.util.List;

/**
 * What speaks for and against a circumstance in a sentence.
 *
 * @param score that of the segment that speaks most for it
 * @param segment that segment
 * @param own how much the segment speaks of the defendant's own circumstance
 * @param rival the highest score of another circumstance in the same segment
 * @param near how much of the vocabulary of its rules the segment holds
 * @param told how many other circumstances rules found in the segment
 */
public record Signs(
    double score, Segment segment, double own, double rival, double near, int told) {

  /** The signs as numbers. */
  public List<Double> values() {
    return List.of(score, own, Math.max(0, rival - score), Math.max(rival, -3), near, told * 1.0);
  }
}
