package kz.tarazy.measure.model;

import java.util.Arrays;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.analysis.MultivariateVectorFunction;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.DiagonalMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/** Derivatives of a log-likelihood by central differences, on parameters of about unit scale. */
final class Curvature {

  private static final double STEP = 4e-3;
  private static final double SMALLEST = 1e-10;

  private Curvature() {}

  /** Second derivatives of a function whose first are known, made symmetric. */
  static RealMatrix ofSlopes(MultivariateVectorFunction gradient, double[] at) {
    RealMatrix hessian = new Array2DRowRealMatrix(at.length, at.length);
    for (int k = 0; k < at.length; k++) {
      double[] up = at.clone();
      double[] down = at.clone();
      up[k] += STEP;
      down[k] -= STEP;
      double[] above = gradient.value(up);
      double[] below = gradient.value(down);
      for (int l = 0; l < at.length; l++) {
        double second = (above[l] - below[l]) / (4 * STEP);
        hessian.addToEntry(k, l, second);
        hessian.addToEntry(l, k, second);
      }
    }
    return hessian;
  }

  /** The same by forward differences, which are half the work and good enough to climb by. */
  static RealMatrix ofSlopes(MultivariateVectorFunction gradient, double[] at, double[] here) {
    RealMatrix hessian = new Array2DRowRealMatrix(at.length, at.length);
    for (int k = 0; k < at.length; k++) {
      double[] up = at.clone();
      up[k] += STEP;
      double[] above = gradient.value(up);
      for (int l = 0; l < at.length; l++) {
        double second = (above[l] - here[l]) / (2 * STEP);
        hessian.addToEntry(k, l, second);
        hessian.addToEntry(l, k, second);
      }
    }
    return hessian;
  }

  /**
   * What turns a gradient into a step that climbs: the inverse of the second derivatives, each
   * principal direction taken uphill.
   */
  static RealMatrix ascent(RealMatrix hessian) {
    EigenDecompositionSymmetric directions =
        new EigenDecompositionSymmetric(hessian, SMALLEST, true);
    double[] strides = directions.getEigenvalues();
    double least = SMALLEST * Arrays.stream(strides).map(Math::abs).max().orElseThrow();
    for (int k = 0; k < strides.length; k++) {
      strides[k] = 1 / Math.max(least, Math.abs(strides[k]));
    }
    return directions
        .getV()
        .multiply(new DiagonalMatrix(strides))
        .multiplyTransposed(directions.getV());
  }

  static RealMatrix hessian(MultivariateFunction function, double[] at) {
    double[][] hessian = new double[at.length][at.length];
    double middle = function.value(at);
    for (int k = 0; k < at.length; k++) {
      hessian[k][k] =
          (moved(function, at, k, 1) - 2 * middle + moved(function, at, k, -1)) / (STEP * STEP);
      for (int l = 0; l < k; l++) {
        hessian[k][l] = mixed(function, at, k, l);
        hessian[l][k] = hessian[k][l];
      }
    }
    return new Array2DRowRealMatrix(hessian, false);
  }

  private static double moved(MultivariateFunction function, double[] at, int k, int steps) {
    double[] point = at.clone();
    point[k] += steps * STEP;
    return function.value(point);
  }

  private static double mixed(MultivariateFunction function, double[] at, int k, int l) {
    double sum = 0;
    for (int a = -1; a <= 1; a += 2) {
      for (int b = -1; b <= 1; b += 2) {
        double[] point = at.clone();
        point[k] += a * STEP;
        point[l] += b * STEP;
        sum += a * b * function.value(point);
      }
    }
    return sum / (4 * STEP * STEP);
  }
}
