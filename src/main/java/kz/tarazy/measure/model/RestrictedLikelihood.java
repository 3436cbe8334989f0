package kz.tarazy.measure.model;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The restricted likelihood of the linear mixed model at one relative covariance factor Λ (the
 * courts' intercepts and slopes have covariance σ²ΛΛ'), with fixed effects and σ profiled out.
 *
 * <p>D. Bates, M. Mächler, B. Bolker and S. Walker, <i>Fitting linear mixed-effects models using
 * lme4</i>, Journal of Statistical Software 67 (2015), section 3; written on sums of products by
 * court instead of cases.
 */
final class RestrictedLikelihood {

  /** Rounding may leave the two halves of a product this far apart. */
  private static final double ASYMMETRY = 1e-6;

  private static final double SMALLEST_PIVOT = 1e-300;

  private final int slope;
  private final RelativeFactor factor;
  private final long n;
  private final double logDeterminant;
  private final CholeskyDecomposition information;
  private final RealVector beta;
  private final double residualSquares;

  /**
   * Evaluates.
   *
   * @param slope position of the covariate with a random slope, the intercept being 0
   */
  RestrictedLikelihood(List<Moments> courts, int slope, RelativeFactor factor) {
    this.slope = slope;
    this.factor = factor;
    int parameters = courts.get(0).parameters();
    double[][] products = new double[parameters][parameters];
    double[] withOutcome = new double[parameters];
    double outcomeSquared = 0;
    double determinant = 0;
    long cases = 0;
    for (Moments court : courts) {
      Inner inner = new Inner(court);
      inner.takeFrom(products, withOutcome);
      outcomeSquared +=
          court.outcomeSquared()
              - inner.form(inner.outcome0, inner.outcome1, inner.outcome0, inner.outcome1);
      determinant += Math.log(inner.determinant);
      cases += court.n();
    }
    for (int k = 0; k < parameters; k++) {
      for (int l = 0; l < k; l++) {
        products[l][k] = products[k][l];
      }
    }
    n = cases;
    information =
        new CholeskyDecomposition(
            new Array2DRowRealMatrix(products, false), ASYMMETRY, SMALLEST_PIVOT);
    RealVector right = new ArrayRealVector(withOutcome, false);
    beta = information.getSolver().solve(right);
    residualSquares = outcomeSquared - right.dotProduct(beta);
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

  /** The shrunken intercept and slope of a court. */
  double[] effects(Moments court) {
    Inner inner = new Inner(court);
    double first = inner.outcome0;
    double second = inner.outcome1;
    for (int k = 0; k < beta.getDimension(); k++) {
      first -= inner.first(k) * beta.getEntry(k);
      second -= inner.second(k) * beta.getEntry(k);
    }
    double u0 = inner.form(1, 0, first, second);
    double u1 = inner.form(0, 1, first, second);
    return new double[] {factor.a() * u0, factor.b() * u0 + factor.c() * u1};
  }

  /** Their conditional standard deviations. */
  double[] spreads(Moments court) {
    Inner inner = new Inner(court);
    double intercept = inner.form(factor.a(), 0, factor.a(), 0);
    double slopes = inner.form(factor.b(), factor.c(), factor.b(), factor.c());
    return new double[] {sigma() * Math.sqrt(intercept), sigma() * Math.sqrt(slopes)};
  }

  private double freedom() {
    return n - beta.getDimension();
  }

  /**
   * What one court's random terms take away: with Z the intercept and the slope, the matrix W =
   * Λ'Z'ZΛ + I and the products Λ'Z'X and Λ'Z'y.
   */
  private final class Inner {

    final double outcome0;
    final double outcome1;
    final double determinant;
    private final Moments court;
    private final double w00;
    private final double w01;
    private final double w11;

    Inner(Moments court) {
      this.court = court;
      double a = factor.a();
      double b = factor.b();
      double c = factor.c();
      double z00 = court.product(0, 0);
      double z01 = court.product(0, slope);
      double z11 = court.product(slope, slope);
      w00 = a * a * z00 + 2 * a * b * z01 + b * b * z11 + 1;
      w01 = c * (a * z01 + b * z11);
      w11 = c * c * z11 + 1;
      determinant = w00 * w11 - w01 * w01;
      outcome0 = a * court.withOutcome(0) + b * court.withOutcome(slope);
      outcome1 = c * court.withOutcome(slope);
    }

    /** First row of Λ'Z'X. */
    double first(int k) {
      return factor.a() * court.product(0, k) + factor.b() * court.product(slope, k);
    }

    /** Second row of Λ'Z'X. */
    double second(int k) {
      return factor.c() * court.product(slope, k);
    }

    /**
     * Adds the products of the covariates with one another and with the outcome, less what the
     * random terms take away; W⁻¹ is applied once a column, and the halves are alike.
     */
    void takeFrom(double[][] products, double[] withOutcome) {
      int parameters = withOutcome.length;
      double[] first = new double[parameters];
      double[] second = new double[parameters];
      for (int k = 0; k < parameters; k++) {
        first[k] = first(k);
        second[k] = second(k);
      }
      for (int k = 0; k < parameters; k++) {
        double left = (first[k] * w11 - second[k] * w01) / determinant;
        double right = (second[k] * w00 - first[k] * w01) / determinant;
        double[] row = products[k];
        for (int l = 0; l <= k; l++) {
          row[l] += court.product(k, l) - left * first[l] - right * second[l];
        }
        withOutcome[k] += court.withOutcome(k) - left * outcome0 - right * outcome1;
      }
    }

    /** (p, q) W⁻¹ (r, s)'. */
    double form(double p, double q, double r, double s) {
      return (p * r * w11 - (p * s + q * r) * w01 + q * s * w00) / determinant;
    }
  }
}
