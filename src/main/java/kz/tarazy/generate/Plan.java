package kz.tarazy.generate;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much courts differ and how often the law's limit is broken in a synthetic corpus.
 *
 * @param recognitionDeviation standard deviation between courts, on the logit scale, of the
 *     probability to recognise a circumstance the act tells of; common to all circumstances
 * @param circumstanceDeviation the same, drawn anew for every circumstance of a court
 * @param sentenceDeviation standard deviation between courts of the logarithm of the term
 * @param residualDeviation standard deviation between defendants of the logarithm of the term
 * @param brokenCaps share of the counts under art 55(2) sentenced above its limit
 * @param wrongItems share of the defendants for whom one item of art 53(1) is cited wrongly
 * @param contradictions share of the defendants with an aggravating circumstance of whom the act
 *     also says that there is none
 * @param weights what a circumstance, once counted, adds to the sentence as a share of its limit;
 *     where there are any, that share is drawn in place of the term: the offence's mean, the
 *     court's effect, the weights and the residual are added up, and no minimum of the sanction
 *     holds
 */
public record Plan(
    double recognitionDeviation,
    double circumstanceDeviation,
    double sentenceDeviation,
    double residualDeviation,
    double brokenCaps,
    double wrongItems,
    double contradictions,
    Map<String, Weight> weights) {

  /**
   * The weight of a circumstance.
   *
   * @param mean over all courts, in shares of the limit
   * @param deviation standard deviation between courts
   */
  public record Weight(double mean, double deviation) {}

  public Plan {
    weights = Map.copyOf(new TreeMap<>(weights));
  }

  /** Courts that differ: the corpus of the demonstration. */
  public static Plan planted() {
    return new Plan(0.6, 0.3, 0.15, 0.30, 0.04, 0.02, 0.05, Map.of());
  }

  /** No court effect at all: every difference between courts is chance. */
  public static Plan withoutCourtEffects() {
    return new Plan(0, 0, 0, 0.30, 0.04, 0.02, 0.05, Map.of());
  }

  /** Courts that differ in recognition, and in what these circumstances weigh. */
  public static Plan weighing(Map<String, Weight> weights) {
    return new Plan(0.6, 0.3, 0.05, 0.08, 0.04, 0.02, 0.05, weights);
  }

  /**
   * Share of the logarithm of the term's variance, before limits, that lies between courts; NaN if
   * there is none.
   */
  public double intraclassCorrelation() {
    double between = sentenceDeviation * sentenceDeviation;
    return between / (between + residualDeviation * residualDeviation);
  }
}
