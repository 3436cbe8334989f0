package kz.tarazy.measure.model;

import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** Derivatives of a log-likelihood by central differences, on parameters of about unit scale. */
final class Curvature {

  private static final double STEP = 4e-3;

  private Curvature() {}

  static RealVector gradient(MultivariateFunction function, double[] at) {
    double[] gradient = new double[at.length];
    for (int k = 0; k < at.length; k++) {
      gradient[k] = (moved(function, at, k, 1) - moved(function, at, k, -1)) / (2 * STEP);
    }
    return new ArrayRealVector(gradient, false);
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
