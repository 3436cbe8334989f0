package kz.tarazy.measure.model;

import java.util.Arrays;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.analysis.MultivariateVectorFunction;
import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The log-likelihood of the logistic model and its maximum.
 *
 * <p>A point is the fixed effects in standard errors of the courtless model about its estimate (so
 * that all of them have unit scale), then the standard deviation of the courts.
 */
final class LogisticLikelihood implements MultivariateFunction {

  /** Larger deviations of log-odds between courts mean that the court decides alone. */
  static final double LARGEST_DEVIATION = 12;

  /** Below this the likelihood cannot tell the deviation from none. */
  private static final double SMALLEST_DEVIATION = 2e-3;

  private static final int ITERATIONS = 60;

  /** Steps taken with one curvature. */
  private static final int STRIDES = 4;

  private static final double SMALLEST_GAIN = 1e-10;

  private final CellTable table;
  private final LogisticRegression start;
  private final RealMatrix scaledDesign;
  private final double[] offset;
  private final CourtIntegral integral;
  private final int nodes;

  LogisticLikelihood(CellTable table, LogisticRegression start, int nodes) {
    this.table = table;
    this.start = start;
    this.nodes = nodes;
    this.scaledDesign = table.design().multiply(start.scale());
    this.offset = table.design().operate(start.beta()).toArray();
    this.integral = new CourtIntegral(table, nodes);
  }

  int nodes() {
    return nodes;
  }

  CourtIntegral integral() {
    return integral;
  }

  @Override
  public double value(double[] point) {
    return integral.logLikelihood(fixed(point), Math.abs(point[table.parameters()]));
  }

  /** The fixed effects of a point. */
  RealVector beta(double[] point) {
    return start
        .beta()
        .add(start.scale().operate(new ArrayRealVector(point, 0, table.parameters())));
  }

  /**
   * The derivatives at a point.
   *
   * @return one a parameter, the deviation last
   */
  double[] gradient(double[] point) {
    int parameters = table.parameters();
    double sigma = point[parameters];
    double[] slopes = new double[table.cells()];
    double bySigma = integral.gradient(fixed(point), Math.abs(sigma), slopes);
    double[] gradient = Arrays.copyOf(scaledDesign.preMultiply(slopes), parameters + 1);
    gradient[parameters] = sigma < 0 ? -bySigma : bySigma;
    return gradient;
  }

  /** The derivatives over the first parameters, the rest held where they are. */
  MultivariateVectorFunction slope(double[] point) {
    return first -> {
      double[] whole = point.clone();
      System.arraycopy(first, 0, whole, 0, first.length);
      return Arrays.copyOf(gradient(whole), first.length);
    };
  }

  private double[] fixed(double[] point) {
    double[] fixed = scaledDesign.operate(Arrays.copyOf(point, table.parameters()));
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] += offset[i];
    }
    return fixed;
  }

  /** The point of the highest likelihood; a deviation too small to tell is 0. */
  double[] maximum() {
    int last = table.parameters();
    double[] best = climbed(guess(0.5), last + 1);
    if (Math.abs(best[last]) < SMALLEST_DEVIATION) {
      best = climbed(guess(0.1), last + 1);
    }
    best[last] = Math.abs(best[last]);
    if (best[last] < SMALLEST_DEVIATION) {
      best[last] = 0;
      return climbed(best, last);
    }
    return best;
  }

  private double[] guess(double sigma) {
    double[] guess = new double[table.parameters() + 1];
    guess[table.parameters()] = sigma;
    return guess;
  }

  /**
   * Newton's method with steps that only climb; one curvature serves as long as its steps are good.
   *
   * @param free how many of the first parameters may move
   */
  private double[] climbed(double[] from, int free) {
    double[] best = from;
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      double[] gradient = Arrays.copyOf(gradient(best), free);
      RealMatrix curvature =
          Curvature.ascent(
              Curvature.ofSlopes(slope(best), Arrays.copyOf(best, free), gradient.clone()));
      for (int stride = 0; stride < STRIDES; stride++) {
        double expected = expectedGain(curvature, gradient);
        best = next(best, curvature.operate(gradient));
        if (expected < SMALLEST_GAIN || best[best.length - 1] > LARGEST_DEVIATION) {
          return best;
        }
        gradient = Arrays.copyOf(gradient(best), free);
        if (expectedGain(curvature, gradient) > 0.1 * expected) {
          break;
        }
      }
    }
    throw new MathIllegalStateException(LocalizedCoreFormats.MAX_COUNT_EXCEEDED, ITERATIONS);
  }

  private static double expectedGain(RealMatrix curvature, double[] gradient) {
    RealVector slopes = new ArrayRealVector(gradient, false);
    return 0.5 * slopes.dotProduct(curvature.operate(slopes));
  }

  /** As much of a step as climbs. */
  private double[] next(double[] from, double[] step) {
    double value = value(from);
    for (double share = 1; share > 1e-4; share /= 2) {
      double[] next = from.clone();
      for (int k = 0; k < step.length; k++) {
        next[k] += share * step[k];
      }
      if (value(next) > value) {
        return next;
      }
    }
    return from;
  }

  /** Second derivatives at the maximum; without the deviation where that is 0. */
  RealMatrix curvature(double[] best) {
    int parameters = table.parameters();
    int free = best[parameters] == 0 ? parameters : parameters + 1;
    return Curvature.ofSlopes(slope(best), Arrays.copyOf(best, free));
  }

  /** Covariance of the fixed effects: the inverse of the observed information of all parameters. */
  RealMatrix covariance(RealMatrix curvature) {
    int last = table.parameters() - 1;
    RealMatrix covariance =
        MatrixUtils.inverse(curvature.scalarMultiply(-1)).getSubMatrix(0, last, 0, last);
    return start.scale().multiply(covariance).multiplyTransposed(start.scale());
  }
}
