package kz.tarazy.measure.model;

import kz.tarazy.measure.Reason;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Logistic regression without courts, by iteratively reweighted least squares: the start of the
 * mixed model and the scale its parameters are searched on.
 *
 * @param beta coefficients, intercept first; empty with a reason
 * @param scale a matrix whose columns are steps of one standard error, uncorrelated with each other
 * @param reason why there is no fit, or null
 */
record LogisticRegression(RealVector beta, RealMatrix scale, Reason reason) {

  private static final int ITERATIONS = 60;

  /** Beyond this log-odds a fitted share is 0 or 1 for every purpose. */
  private static final double SEPARATED = 15;

  static LogisticRegression fit(CellTable table) {
    if (new SingularValueDecomposition(scaled(table)).getRank() < table.parameters()) {
      return none(Reason.COLLINEAR);
    }
    RealMatrix design = table.design();
    RealVector beta = new ArrayRealVector(table.parameters());
    double share = (double) table.successes() / table.units();
    beta.setEntry(0, Math.log(share / (1 - share)));
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      RealVector eta = design.operate(beta);
      if (eta.getLInfNorm() > SEPARATED) {
        return none(Reason.SEPARATION);
      }
      CholeskyDecomposition information;
      try {
        information = new CholeskyDecomposition(information(table, eta));
      } catch (MathIllegalArgumentException notPositive) {
        return none(Reason.SEPARATION);
      }
      RealVector step = information.getSolver().solve(score(table, eta));
      double length = step.getLInfNorm();
      beta = beta.add(length > 5 ? step.mapMultiply(5 / length) : step);
      if (length < 1e-8) {
        RealMatrix upper = information.getLT();
        return new LogisticRegression(beta, MatrixUtils.inverse(upper), null);
      }
    }
    return none(Reason.SEPARATION);
  }

  /** Pearson's statistic: squared deviations of the counts from the fit over their variance. */
  double pearson(CellTable table) {
    RealVector eta = table.design().operate(beta);
    double sum = 0;
    for (int i = 0; i < table.cells(); i++) {
      double p = Logit.probability(eta.getEntry(i));
      double residual = table.y[i] - table.n[i] * p;
      sum += residual * residual / (table.n[i] * p * (1 - p));
    }
    return sum;
  }

  private static LogisticRegression none(Reason reason) {
    return new LogisticRegression(new ArrayRealVector(), new Array2DRowRealMatrix(), reason);
  }

  private static RealMatrix scaled(CellTable table) {
    RealMatrix design = table.design().copy();
    for (int k = 0; k < design.getColumnDimension(); k++) {
      double size = Math.max(design.getColumnVector(k).getLInfNorm(), 1e-300);
      design.setColumnVector(k, design.getColumnVector(k).mapDivide(size));
    }
    return design.transposeMultiply(design);
  }

  private static RealVector score(CellTable table, RealVector eta) {
    double[] residual = new double[table.cells()];
    for (int i = 0; i < residual.length; i++) {
      residual[i] = table.y[i] - table.n[i] * Logit.probability(eta.getEntry(i));
    }
    return new ArrayRealVector(table.design().preMultiply(residual), false);
  }

  private static RealMatrix information(CellTable table, RealVector eta) {
    int parameters = table.parameters();
    double[][] information = new double[parameters][parameters];
    for (int i = 0; i < table.cells(); i++) {
      double p = Logit.probability(eta.getEntry(i));
      double weight = table.n[i] * p * (1 - p);
      for (int k = 0; k < parameters; k++) {
        for (int l = 0; l < parameters; l++) {
          information[k][l] += weight * table.x[i][k] * table.x[i][l];
        }
      }
    }
    return new Array2DRowRealMatrix(information, false);
  }
}
