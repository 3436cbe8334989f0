package kz.tarazy.measure.model;

import java.io.Serializable;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The sufficient statistics of one court for a linear model: sums of squares and products of the
 * covariates (the intercept in front) and the outcome. They are added up case by case and merged,
 * so that an aggregation can build them.
 */
public final class Moments implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String court;
  private final double[][] products;
  private final double[] withOutcome;
  private double outcomeSquared;
  private long n;

  /**
   * No case yet.
   *
   * @param court the court
   * @param covariates number of covariates, the intercept not counted
   */
  public Moments(String court, int covariates) {
    this.court = court;
    this.products = new double[covariates + 1][covariates + 1];
    this.withOutcome = new double[covariates + 1];
  }

  /** Adds one case and returns this. */
  public Moments add(double[] covariates, double outcome) {
    if (covariates.length != withOutcome.length - 1) {
      throw new IllegalArgumentException(
          "A case must have %d covariates, cannot have: %d"
              .formatted(withOutcome.length - 1, covariates.length));
    }
    double[] row = new double[withOutcome.length];
    row[0] = 1;
    System.arraycopy(covariates, 0, row, 1, covariates.length);
    for (int k = 0; k < row.length; k++) {
      for (int l = 0; l < row.length; l++) {
        products[k][l] += row[k] * row[l];
      }
      withOutcome[k] += row[k] * outcome;
    }
    outcomeSquared += outcome * outcome;
    n++;
    return this;
  }

  /** Adds the cases of another part of the same court and returns this. */
  public Moments merge(Moments other) {
    for (int k = 0; k < withOutcome.length; k++) {
      for (int l = 0; l < withOutcome.length; l++) {
        products[k][l] += other.products[k][l];
      }
      withOutcome[k] += other.withOutcome[k];
    }
    outcomeSquared += other.outcomeSquared;
    n += other.n;
    return this;
  }

  /** The court. */
  public String court() {
    return court;
  }

  /** Cases. */
  public long n() {
    return n;
  }

  int parameters() {
    return withOutcome.length;
  }

  RealMatrix products() {
    return new Array2DRowRealMatrix(products);
  }

  RealVector withOutcome() {
    return new ArrayRealVector(withOutcome);
  }

  double outcomeSquared() {
    return outcomeSquared;
  }

  /** Sum of squared residuals about the court's own mean residual, for given fixed effects. */
  double spread(double[] beta) {
    double squares = outcomeSquared;
    double sum = withOutcome[0];
    for (int k = 0; k < beta.length; k++) {
      squares -= 2 * beta[k] * withOutcome[k];
      sum -= beta[k] * products[0][k];
      for (int l = 0; l < beta.length; l++) {
        squares += beta[k] * beta[l] * products[k][l];
      }
    }
    return Math.max(0, squares - sum * sum / n);
  }
}
