package kz.tarazy.measure.model;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Reason;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Logistic regression with a random intercept by court, by maximum likelihood.
 *
 * <p>The interval of the standard deviation, and with it of the intraclass correlation and the
 * median odds ratio, is that of the profile likelihood.
 */
public final class LogisticMixedModel {

  /** Quadrature points of Laplace's approximation. */
  public static final int LAPLACE = 1;

  private static final double Z95 = 1.959963984540054;

  private LogisticMixedModel() {}

  /**
   * Fits the model.
   *
   * @param covariates names of the covariates, in the order of the cells' values
   * @param cells sufficient statistics; cells without units count for nothing
   * @param nodes quadrature points for each court, 1 (Laplace) to 25
   */
  public static Fitting<LogisticFit> fit(List<String> covariates, List<Cell> cells, int nodes) {
    if (nodes < 1 || nodes > 25) {
      throw new IllegalArgumentException("Nodes must be 1 to 25, cannot be: " + nodes);
    }
    CellTable table = new CellTable(cells);
    Reason reason = obstacle(table);
    if (reason != null) {
      return Fitting.none(reason);
    }
    if (table.parameters() != covariates.size() + 1) {
      throw new IllegalArgumentException(
          "Each cell must have %d covariates, cannot have: %d"
              .formatted(covariates.size(), table.parameters() - 1));
    }
    LogisticRegression start = LogisticRegression.fit(table);
    if (start.reason() != null) {
      return Fitting.none(start.reason());
    }
    try {
      return fit(covariates, table, new LogisticLikelihood(table, start, nodes));
    } catch (MathIllegalStateException | MathIllegalArgumentException e) {
      return Fitting.none(Reason.NOT_CONVERGED);
    }
  }

  private static Reason obstacle(CellTable table) {
    if (table.courts.isEmpty()) {
      return Reason.NO_CASES;
    }
    if (table.courts.size() == 1) {
      return Reason.ONE_COURT;
    }
    long successes = table.successes();
    if (successes == 0 || successes == table.units()) {
      return Reason.NO_VARIATION;
    }
    return table.units() <= table.parameters() + 1 ? Reason.TOO_FEW_UNITS : null;
  }

  private static Fitting<LogisticFit> fit(
      List<String> names, CellTable table, LogisticLikelihood likelihood) {
    double[] best = likelihood.maximum();
    double sigma = best[best.length - 1];
    if (sigma > LogisticLikelihood.LARGEST_DEVIATION * 0.9) {
      return Fitting.none(Reason.SEPARATION);
    }
    RealMatrix curvature = likelihood.curvature(best);
    RealMatrix covariance = likelihood.covariance(curvature);
    Profile profile = new Profile(likelihood, best, curvature);
    double lower = profile.lower();
    double upper = profile.upper();
    double top = likelihood.value(best);
    RealVector beta = likelihood.beta(best);
    List<Coefficient> fixed = new ArrayList<>();
    for (int k = 0; k < beta.getDimension(); k++) {
      String name = k == 0 ? Coefficient.INTERCEPT : names.get(k - 1);
      fixed.add(new Coefficient(name, beta.getEntry(k), Math.sqrt(covariance.getEntry(k, k))));
    }
    return Fitting.of(
        new LogisticFit(
            likelihood.nodes(),
            List.copyOf(fixed),
            Estimate.of(sigma, lower, upper, "profile"),
            Estimate.of(correlation(sigma), correlation(lower), correlation(upper), "profile"),
            Estimate.of(oddsRatio(sigma), oddsRatio(lower), oddsRatio(upper), "profile"),
            top + table.binomialConstant(),
            table.units(),
            effects(table, likelihood, sigma)));
  }

  private static List<CourtEffect> effects(
      CellTable table, LogisticLikelihood likelihood, double sigma) {
    List<CourtEffect> effects = new ArrayList<>();
    for (int court = 0; court < table.courts.size(); court++) {
      double mode = likelihood.integral().mode(court, sigma);
      double half = Z95 * likelihood.integral().spread(court, sigma);
      effects.add(
          new CourtEffect(
              table.courts.get(court), table.units(court), mode, mode - half, mode + half));
    }
    return List.copyOf(effects);
  }

  /** The intraclass correlation on the latent scale. */
  static double correlation(double sigma) {
    double variance = sigma * sigma;
    return variance / (variance + Math.PI * Math.PI / 3);
  }

  /** The median odds ratio; Φ⁻¹(0.75) is 0.6744897501960817. */
  static double oddsRatio(double sigma) {
    return Math.exp(Math.sqrt(2) * sigma * 0.6744897501960817);
  }
}
