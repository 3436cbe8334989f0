package kz.tarazy.measure.model;

import java.util.Arrays;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The interval of the courts' standard deviation by its profile likelihood: the deviations at which
 * twice the loss of log-likelihood, the fixed effects fitted anew, stays under the 95 % point of
 * χ²(1).
 */
final class Profile {

  private static final double CHI_SQUARE_95 = 3.841458820694124;
  private static final double PRECISION = 1e-4;

  private final LogisticLikelihood likelihood;
  private final double[] best;
  private final double top;
  private final DecompositionSolver curvature;

  /** How the fixed effects move with the deviation, near the maximum. */
  private final RealVector drift;

  /** How far from the maximum the ends are looked for first. */
  private final double reach;

  private double[] last;

  /**
   * Prepares.
   *
   * @param best the maximum
   * @param derivatives second derivatives there, as {@link LogisticLikelihood#curvature} gives them
   */
  Profile(LogisticLikelihood likelihood, double[] best, RealMatrix derivatives) {
    this.likelihood = likelihood;
    this.best = best;
    this.top = likelihood.value(best);
    int fixed = best.length - 1;
    this.curvature =
        new LUDecomposition(derivatives.getSubMatrix(0, fixed - 1, 0, fixed - 1)).getSolver();
    this.drift =
        derivatives.getColumnDimension() > fixed
            ? curvature
                .solve(derivatives.getColumnVector(fixed).getSubVector(0, fixed))
                .mapMultiply(-1)
            : new ArrayRealVector(fixed);
    this.reach = reach(derivatives, fixed);
    this.last = best;
  }

  /** A little more than the half-width that the curvature alone gives the interval. */
  private double reach(RealMatrix derivatives, int fixed) {
    if (derivatives.getColumnDimension() == fixed) {
      return 0.1;
    }
    double bend =
        derivatives.getEntry(fixed, fixed)
            + drift.dotProduct(derivatives.getColumnVector(fixed).getSubVector(0, fixed));
    double half = bend < 0 ? 1.2 * Math.sqrt(-CHI_SQUARE_95 / bend) : Math.max(0.1, best[fixed]);
    return Math.min(half, LogisticLikelihood.LARGEST_DEVIATION);
  }

  double lower() {
    double sigma = best[best.length - 1];
    last = best;
    double near = Math.max(0, sigma - reach);
    while (near > 0 && excess(near) <= 0) {
      near = near < 0.1 * sigma ? 0 : sigma - 1.5 * (sigma - near);
      near = Math.max(0, near);
    }
    return sigma == 0 || (near == 0 && excess(0) <= 0) ? 0 : root(near, sigma);
  }

  double upper() {
    double sigma = best[best.length - 1];
    last = best;
    double far = sigma + reach;
    while (excess(far) < 0 && far < 2 * LogisticLikelihood.LARGEST_DEVIATION) {
      far = sigma + 1.5 * (far - sigma);
    }
    return excess(far) < 0 ? far : root(sigma, far);
  }

  private double root(double from, double to) {
    last = best;
    return new BrentSolver(PRECISION).solve(200, this::excess, from, to);
  }

  private double excess(double sigma) {
    double[] point = last.clone();
    double moved = sigma - last[last.length - 1];
    for (int k = 0; k < drift.getDimension(); k++) {
      point[k] += moved * drift.getEntry(k);
    }
    point[point.length - 1] = sigma;
    last = climb(point);
    return 2 * (top - likelihood.value(last)) - CHI_SQUARE_95;
  }

  /**
   * Fits the fixed effects at a given deviation; the curvature at the maximum serves throughout.
   */
  private double[] climb(double[] from) {
    double[] point = from;
    double value = likelihood.value(point);
    for (int iteration = 0; iteration < 30; iteration++) {
      double[] at = Arrays.copyOf(likelihood.gradient(point), point.length - 1);
      RealVector slopes = new ArrayRealVector(at, false);
      RealVector step = curvature.solve(slopes).mapMultiply(-1);
      if (0.5 * step.dotProduct(slopes) < 1e-6) {
        return point;
      }
      double gain = 0;
      for (int halving = 0; halving < 10; halving++) {
        double[] next = point.clone();
        for (int k = 0; k < at.length; k++) {
          next[k] += step.getEntry(k);
        }
        double reached = likelihood.value(next);
        if (reached > value) {
          gain = reached - value;
          point = next;
          value = reached;
          break;
        }
        step = step.mapMultiply(0.5);
      }
      if (gain < 1e-5) {
        return point;
      }
    }
    return point;
  }
}
