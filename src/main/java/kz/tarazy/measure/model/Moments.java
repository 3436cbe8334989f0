package kz.tarazy.measure.model;

import java.io.Serializable;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

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
      if (row[k] != 0) {
        for (int l = 0; l < row.length; l++) {
          products[k][l] += row[k] * row[l];
        }
        withOutcome[k] += row[k] * outcome;
      }
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

  /**
   * The same cases with these columns only, in this order.
   *
   * @param columns positions, the intercept being 0 and among them first
   */
  public Moments only(List<Integer> columns) {
    Moments moments = new Moments(court, columns.size() - 1);
    for (int k = 0; k < columns.size(); k++) {
      for (int l = 0; l < columns.size(); l++) {
        moments.products[k][l] = products[columns.get(k)][columns.get(l)];
      }
      moments.withOutcome[k] = withOutcome[columns.get(k)];
    }
    moments.outcomeSquared = outcomeSquared;
    moments.n = n;
    return moments;
  }

  /**
   * The positions of the columns that those before them do not already say, in the given order.
   *
   * @param order all positions, the intercept (0) first
   */
  public static List<Integer> independent(List<Moments> courts, List<Integer> order) {
    double[][] products = new double[order.size()][order.size()];
    for (Moments court : courts) {
      for (int k = 0; k < order.size(); k++) {
        for (int l = 0; l < order.size(); l++) {
          products[k][l] += court.products[order.get(k)][order.get(l)];
        }
      }
    }
    return IndependentColumns.of(products).stream().map(order::get).toList();
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

  double product(int k, int l) {
    return products[k][l];
  }

  double withOutcome(int k) {
    return withOutcome[k];
  }

  double outcomeSquared() {
    return outcomeSquared;
  }

  /**
   * Sum of squared residuals about the court's own intercept and slope, the other effects being
   * given; about its intercept alone where the covariate does not vary within the court.
   *
   * @param beta fixed effects, intercept first
   * @param slope position of the covariate with the slope
   */
  double spread(double[] beta, int slope) {
    double squares = outcomeSquared;
    double sum = withOutcome[0];
    double product = withOutcome[slope];
    for (int k = 0; k < beta.length; k++) {
      squares -= 2 * beta[k] * withOutcome[k];
      sum -= beta[k] * products[0][k];
      product -= beta[k] * products[slope][k];
      for (int l = 0; l < beta.length; l++) {
        squares += beta[k] * beta[l] * products[k][l];
      }
    }
    double aboutMean = squares - sum * sum / n;
    if (!varies(slope)) {
      return Math.max(0, aboutMean);
    }
    double crossed = product - sum * products[0][slope] / n;
    return Math.max(0, aboutMean - crossed * crossed / variation(slope));
  }

  /** Whether a covariate varies within the court. */
  boolean varies(int covariate) {
    return variation(covariate) > 1e-9 * products[covariate][covariate];
  }

  private double variation(int covariate) {
    return products[covariate][covariate] - products[0][covariate] * products[0][covariate] / n;
  }
}
