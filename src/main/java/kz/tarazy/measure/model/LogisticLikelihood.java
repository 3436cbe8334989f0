package kz.tarazy.measure.model;

import java.util.Arrays;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

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

  private static final int EVALUATIONS = 50_000;

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
    int parameters = table.parameters();
    double[] fixed = scaledDesign.operate(Arrays.copyOf(point, parameters));
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] += offset[i];
    }
    return integral.logLikelihood(fixed, Math.abs(point[parameters]));
  }

  /** The fixed effects of a point. */
  RealVector beta(double[] point) {
    return start
        .beta()
        .add(start.scale().operate(new ArrayRealVector(point, 0, table.parameters())));
  }

  /** The point of the highest likelihood; a deviation too small to tell is 0. */
  double[] maximum() {
    int dimension = table.parameters() + 1;
    double[] guess = new double[dimension];
    guess[dimension - 1] = 0.5;
    double[] lower = new double[dimension];
    double[] upper = new double[dimension];
    Arrays.fill(lower, -1e4);
    Arrays.fill(upper, 1e4);
    lower[dimension - 1] = 0;
    upper[dimension - 1] = LARGEST_DEVIATION;
    double[] best =
        new BOBYQAOptimizer(2 * dimension + 1, 0.4, 1e-3)
            .optimize(
                GoalType.MAXIMIZE,
                new MaxEval(EVALUATIONS),
                new ObjectiveFunction(this),
                new InitialGuess(guess),
                new SimpleBounds(lower, upper))
            .getPoint();
    if (best[dimension - 1] < SMALLEST_DEVIATION) {
      best[dimension - 1] = 0;
      return polished(best, dimension - 1);
    }
    return polished(best, dimension);
  }

  /**
   * Steps up from a point near the maximum, as long as they climb; the curvature at the start
   * serves all of them.
   *
   * @param free how many of the first parameters may move
   */
  private double[] polished(double[] point, int free) {
    MultivariateFunction section = section(point);
    double[] best = Arrays.copyOf(point, free);
    double top = section.value(best);
    DecompositionSolver curvature =
        new LUDecomposition(Curvature.hessian(section, best)).getSolver();
    for (int iteration = 0; iteration < 20; iteration++) {
      double[] step = curvature.solve(Curvature.gradient(section, best)).toArray();
      double[] next = best.clone();
      for (int k = 0; k < free; k++) {
        next[k] -= step[k];
      }
      double reached = section.value(next);
      if (!(reached > top)) {
        break;
      }
      boolean done = reached - top < 1e-9;
      best = next;
      top = reached;
      if (done) {
        break;
      }
    }
    double[] whole = point.clone();
    System.arraycopy(best, 0, whole, 0, free);
    return whole;
  }

  /** Second derivatives at the maximum; without the deviation where that is 0. */
  RealMatrix curvature(double[] best) {
    int parameters = table.parameters();
    int free = best[parameters] == 0 ? parameters : parameters + 1;
    return Curvature.hessian(section(best), Arrays.copyOf(best, free));
  }

  /** Covariance of the fixed effects: the inverse of the observed information of all parameters. */
  RealMatrix covariance(RealMatrix curvature) {
    int last = table.parameters() - 1;
    RealMatrix covariance =
        MatrixUtils.inverse(curvature.scalarMultiply(-1)).getSubMatrix(0, last, 0, last);
    return start.scale().multiply(covariance).multiplyTransposed(start.scale());
  }

  /** The likelihood over the first parameters, the rest held where they are. */
  MultivariateFunction section(double[] point) {
    return first -> {
      double[] whole = point.clone();
      System.arraycopy(first, 0, whole, 0, first.length);
      return value(whole);
    };
  }
}
