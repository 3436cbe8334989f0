package kz.tarazy.measure.model;

import java.util.List;
import kz.tarazy.measure.Estimate;

/**
 * A fitted logistic model with a random intercept by court.
 *
 * @param nodes quadrature points for each court; 1 is Laplace's approximation
 * @param fixed fixed effects, intercept first, on the log-odds scale
 * @param deviation standard deviation of the courts' intercepts, with its profile interval
 * @param intraclassCorrelation share of the latent variance that lies between courts, σ² / (σ² +
 *     π²/3)
 * @param medianOddsRatio exp(√2 σ Φ⁻¹(0.75)): the median ratio of odds between two like cases in
 *     two courts taken at random (Larsen and Merlo, American Journal of Epidemiology 161 (2005)
 *     81–88)
 * @param logLikelihood of the counts, binomial coefficients included
 * @param n units
 * @param courts shrunken deviations, in the order the courts first appear
 */
public record LogisticFit(
    int nodes,
    List<Coefficient> fixed,
    Estimate deviation,
    Estimate intraclassCorrelation,
    Estimate medianOddsRatio,
    double logLikelihood,
    long n,
    List<CourtEffect> courts) {}
