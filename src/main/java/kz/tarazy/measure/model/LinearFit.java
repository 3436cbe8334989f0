package kz.tarazy.measure.model;

import java.util.List;
import kz.tarazy.measure.Estimate;

/**
 * A fitted linear model with random effects by court, by restricted maximum likelihood.
 *
 * @param fixed fixed effects, intercept first
 * @param random the random terms, in the order asked for
 * @param correlation correlation of the first two random terms; 0 where there is one
 * @param residualDeviation standard deviation within courts
 * @param logLikelihood restricted log-likelihood
 * @param n cases
 */
public record LinearFit(
    List<Coefficient> fixed,
    List<RandomTerm> random,
    double correlation,
    Estimate residualDeviation,
    double logLikelihood,
    long n) {

  /**
   * One random term.
   *
   * @param name of the intercept or covariate
   * @param deviation its standard deviation between courts; interval by the delta method on the
   *     logarithm
   * @param courts shrunken deviations of the courts from the fixed effect
   */
  public record RandomTerm(String name, Estimate deviation, List<CourtEffect> courts) {}
}
