package kz.tarazy.measure.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The restricted likelihood of the linear mixed model at one relative covariance factor Λ (the
 * courts' effects have covariance σ²ΛΛ'), with fixed effects and σ profiled out.
 *
 * <p>D. Bates, M. Mächler, B. Bolker and S. Walker, <i>Fitting linear mixed-effects models using
 * lme4</i>, Journal of Statistical Software 67 (2015), section 3; written on sums of products by
 * court instead of cases.
 */
final class RestrictedLikelihood {

  /** Rounding may leave the two halves of a product this far apart. */
  private static final double ASYMMETRY = 1e-6;

  private static final double SMALLEST_PIVOT = 1e-300;

  private final int[] random;
  private final int[] everything;
  private final RealMatrix factor;
  private final long n;
  private final double logDeterminant;
  private final CholeskyDecomposition information;
  private final RealVector beta;
  private final double residualSquares;

  /**
   * Evaluates.
   *
   * @param random positions of the random terms among the covariates, the intercept being 0
   * @param factor Λ, lower triangular
   */
  RestrictedLikelihood(List<Moments> courts, int[] random, RealMatrix factor) {
    this.random = random;
    this.factor = factor;
    int parameters = courts.get(0).parameters();
    this.everything = IntStream.range(0, parameters).toArray();
    RealMatrix products = new Array2DRowRealMatrix(parameters, parameters);
    RealVector withOutcome = new ArrayRealVector(parameters);
    double outcomeSquared = 0;
    double determinant = 0;
    long cases = 0;
    for (Moments court : courts) {
      CholeskyDecomposition inner = inner(court);
      RealMatrix scaled = factor.transposeMultiply(crossed(court));
      RealVector scaledOutcome = factor.transpose().operate(outcome(court));
      RealMatrix solved = inner.getSolver().solve(scaled);
      RealVector solvedOutcome = inner.getSolver().solve(scaledOutcome);
      products = products.add(court.products()).subtract(scaled.transposeMultiply(solved));
      withOutcome =
          withOutcome.add(court.withOutcome()).subtract(scaled.transpose().operate(solvedOutcome));
      outcomeSquared += court.outcomeSquared() - scaledOutcome.dotProduct(solvedOutcome);
      determinant += Math.log(inner.getDeterminant());
      cases += court.n();
    }
    n = cases;
    information = new CholeskyDecomposition(products, ASYMMETRY, SMALLEST_PIVOT);
    beta = information.getSolver().solve(withOutcome);
    residualSquares = outcomeSquared - withOutcome.dotProduct(beta);
    logDeterminant = determinant + Math.log(information.getDeterminant());
  }

  RealVector beta() {
    return beta;
  }

  double sigma() {
    return Math.sqrt(residualSquares / freedom());
  }

  RealMatrix covariance() {
    return information.getSolver().getInverse().scalarMultiply(sigma() * sigma());
  }

  /** At the σ that fits best. */
  double logLikelihood() {
    return logLikelihood(sigma());
  }

  double logLikelihood(double sigma) {
    double variance = sigma * sigma;
    return -0.5
        * (logDeterminant
            + freedom() * Math.log(2 * Math.PI * variance)
            + residualSquares / variance);
  }

  /** The shrunken effects of a court. */
  RealVector effects(Moments court) {
    RealVector residual = outcome(court).subtract(crossed(court).operate(beta));
    RealVector scaled = factor.transpose().operate(residual);
    return factor.operate(inner(court).getSolver().solve(scaled));
  }

  /** Their conditional covariance. */
  RealMatrix conditional(Moments court) {
    RealMatrix solved = inner(court).getSolver().solve(factor.transpose());
    return factor.multiply(solved).scalarMultiply(sigma() * sigma());
  }

  private double freedom() {
    return n - beta.getDimension();
  }

  private CholeskyDecomposition inner(Moments court) {
    RealMatrix inner = factor.transposeMultiply(randomProducts(court)).multiply(factor);
    for (int k = 0; k < random.length; k++) {
      inner.addToEntry(k, k, 1);
    }
    return new CholeskyDecomposition(inner, ASYMMETRY, SMALLEST_PIVOT);
  }

  private RealMatrix randomProducts(Moments court) {
    return court.products().getSubMatrix(random, random);
  }

  private RealMatrix crossed(Moments court) {
    return court.products().getSubMatrix(random, everything);
  }

  private RealVector outcome(Moments court) {
    RealVector all = court.withOutcome();
    return new ArrayRealVector(Arrays.stream(random).mapToDouble(all::getEntry).toArray());
  }
}
