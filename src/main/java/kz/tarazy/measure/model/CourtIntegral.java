package kz.tarazy.measure.model;

import java.util.Arrays;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The likelihood of one court's cells with its intercept integrated out.
 *
 * <p>The court's standardised intercept u is standard normal and enters the log-odds as σu. The
 * integrand is centred on its mode and scaled by its curvature there; one node gives Laplace's
 * approximation, more give adaptive Gauss–Hermite quadrature (J. C. Pinheiro and D. M. Bates, JCGS
 * 4 (1995) 12–35).
 */
final class CourtIntegral {

  /**
   * Laplace's approximation feels an error of the mode at first order, and is differenced twice.
   */
  private static final double TOLERANCE = 1e-12;

  private final CellTable table;
  private final double[] points;
  private final double[] logWeights;

  /** Where the last search for each court ended: the next one starts there. */
  private final double[] modes;

  private final double[] curvatures;

  CourtIntegral(CellTable table, int nodes) {
    this.table = table;
    this.modes = new double[table.courts.size()];
    this.curvatures = new double[table.courts.size()];
    GaussIntegrator rule = new GaussIntegratorFactory().hermite(nodes);
    points = new double[nodes];
    logWeights = new double[nodes];
    for (int k = 0; k < nodes; k++) {
      points[k] = rule.getPoint(k);
      logWeights[k] = Math.log(rule.getWeight(k)) + points[k] * points[k] - 0.5 * Math.log(Math.PI);
    }
  }

  /** Log-likelihood of all courts, binomial coefficients left out. */
  double logLikelihood(double[] fixed, double sigma) {
    double sum = 0;
    for (int court = 0; court < modes.length; court++) {
      sum += court(court, fixed, sigma);
    }
    return sum;
  }

  /** The mode of a court's intercept at the last parameters, on the log-odds scale. */
  double mode(int court, double sigma) {
    return sigma * modes[court];
  }

  /** The conditional standard deviation that belongs to it. */
  double spread(int court, double sigma) {
    return sigma / Math.sqrt(curvatures[court]);
  }

  /**
   * The exact derivatives of this approximation: the nodes move with the mode and the curvature.
   *
   * @param slopes the derivatives by the fixed part of each cell's log-odds are written here
   * @return the derivative by the deviation
   */
  double gradient(double[] fixed, double sigma, double[] slopes) {
    double bySigma = 0;
    for (int court = 0; court < modes.length; court++) {
      findMode(court, fixed, sigma);
      bySigma += gradient(court, fixed, sigma, slopes);
    }
    return bySigma;
  }

  private double gradient(int court, double[] fixed, double sigma, double[] slopes) {
    double mode = modes[court];
    double curvature = curvatures[court];
    double width = Math.sqrt(2 / curvature);
    double[] shares = shares(court, fixed, sigma);
    int first = table.start[court];
    int end = table.start[court + 1];
    double drift = 0;
    double stretch = 0;
    double bySigma = 0;
    Arrays.fill(slopes, first, end, 0);
    for (int k = 0; k < points.length; k++) {
      double u = mode + width * points[k];
      double sum = 0;
      for (int i = first; i < end; i++) {
        double residual = table.y[i] - table.n[i] * Logit.probability(fixed[i] + sigma * u);
        slopes[i] += shares[k] * residual;
        sum += residual;
      }
      drift += shares[k] * (sigma * sum - u);
      stretch += shares[k] * (sigma * sum - u) * points[k];
      bySigma += shares[k] * u * sum;
    }
    double residuals = 0;
    double weights = 0;
    double turns = 0;
    for (int i = first; i < end; i++) {
      double p = Logit.probability(fixed[i] + sigma * mode);
      residuals += table.y[i] - table.n[i] * p;
      weights += table.n[i] * p * (1 - p);
      turns += table.n[i] * p * (1 - p) * (1 - 2 * p);
    }
    double byCurvature = -0.5 * (width * stretch + 1) / curvature;
    double turn = sigma * sigma * sigma * turns;
    for (int i = first; i < end; i++) {
      double p = Logit.probability(fixed[i] + sigma * mode);
      double weight = table.n[i] * p * (1 - p);
      double moved = -sigma * weight / curvature;
      slopes[i] +=
          drift * moved + byCurvature * (sigma * sigma * weight * (1 - 2 * p) + turn * moved);
    }
    double moved = (residuals - sigma * mode * weights) / curvature;
    return bySigma
        + drift * moved
        + byCurvature * (2 * sigma * weights + sigma * sigma * mode * turns + turn * moved);
  }

  /** The share of each node in the court's likelihood. */
  private double[] shares(int court, double[] fixed, double sigma) {
    double width = Math.sqrt(2 / curvatures[court]);
    double[] shares = new double[points.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < points.length; k++) {
      shares[k] = logWeights[k];
      if (points.length > 1) {
        shares[k] += logDensity(court, fixed, sigma, modes[court] + width * points[k]);
      }
      largest = Math.max(largest, shares[k]);
    }
    double sum = 0;
    for (int k = 0; k < points.length; k++) {
      shares[k] = Math.exp(shares[k] - largest);
      sum += shares[k];
    }
    for (int k = 0; k < points.length; k++) {
      shares[k] /= sum;
    }
    return shares;
  }

  private double court(int court, double[] fixed, double sigma) {
    findMode(court, fixed, sigma);
    double mode = modes[court];
    double width = Math.sqrt(2 / curvatures[court]);
    double largest = Double.NEGATIVE_INFINITY;
    double[] terms = new double[points.length];
    for (int k = 0; k < points.length; k++) {
      terms[k] = logWeights[k] + logDensity(court, fixed, sigma, mode + width * points[k]);
      largest = Math.max(largest, terms[k]);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - largest);
    }
    return largest + Math.log(sum) - 0.5 * Math.log(curvatures[court]);
  }

  private double logDensity(int court, double[] fixed, double sigma, double u) {
    double sum = -0.5 * u * u;
    for (int i = table.start[court]; i < table.start[court + 1]; i++) {
      double eta = fixed[i] + sigma * u;
      sum += table.y[i] * eta - table.n[i] * Logit.softplus(eta);
    }
    return sum;
  }

  /** Newton's method on a concave function; steps are shortened so that it cannot overshoot. */
  private void findMode(int court, double[] fixed, double sigma) {
    double u = modes[court];
    double curvature = 1;
    for (int iteration = 0; iteration < 200; iteration++) {
      double slope = -u;
      curvature = 1;
      for (int i = table.start[court]; i < table.start[court + 1]; i++) {
        double p = Logit.probability(fixed[i] + sigma * u);
        slope += sigma * (table.y[i] - table.n[i] * p);
        curvature += sigma * sigma * table.n[i] * p * (1 - p);
      }
      double step = slope / curvature;
      u += Math.max(-1, Math.min(1, step));
      if (Math.abs(step) < TOLERANCE * Math.max(1, Math.abs(u))) {
        break;
      }
    }
    modes[court] = u;
    curvatures[court] = curvature;
  }
}
