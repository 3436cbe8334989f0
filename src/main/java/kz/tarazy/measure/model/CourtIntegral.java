package kz.tarazy.measure.model;

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
