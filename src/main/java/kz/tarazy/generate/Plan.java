package kz.tarazy.generate;

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
 */
public record Plan(
    double recognitionDeviation,
    double circumstanceDeviation,
    double sentenceDeviation,
    double residualDeviation,
    double brokenCaps,
    double wrongItems,
    double contradictions) {

  /** Courts that differ: the corpus of the demonstration. */
  public static Plan planted() {
    return new Plan(0.6, 0.3, 0.15, 0.30, 0.04, 0.02, 0.05);
  }

  /** No court effect at all: every difference between courts is chance. */
  public static Plan withoutCourtEffects() {
    return new Plan(0, 0, 0, 0.30, 0.04, 0.02, 0.05);
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
