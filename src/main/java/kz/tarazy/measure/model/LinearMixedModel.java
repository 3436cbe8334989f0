package kz.tarazy.measure.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Reason;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * A linear model whose intercept and one slope vary between courts, by restricted maximum
 * likelihood: the weight of a circumstance, and how that weight differs from court to court (J.
 * Pina-Sánchez and R. Linacre, British Journal of Criminology 53 (2013)).
 */
public final class LinearMixedModel {

  private static final double Z95 = 1.959963984540054;
  private static final double BOUNDARY = 1e-4;

  private LinearMixedModel() {}

  /**
   * Fits the model.
   *
   * @param covariates names of the covariates, in the order of the moments
   * @param slope name of the covariate whose effect varies between courts along with the intercept
   * @param courts sufficient statistics, one a court; courts without cases count for nothing
   */
  public static Fitting<LinearFit> fit(
      List<String> covariates, String slope, List<Moments> courts) {
    int position = covariates.indexOf(slope) + 1;
    if (position == 0) {
      throw new IllegalArgumentException(
          "The slope must be one of %s, cannot be: %s".formatted(covariates, slope));
    }
    List<Moments> present = courts.stream().filter(court -> court.n() > 0).toList();
    Reason reason = obstacle(present);
    if (reason != null) {
      return Fitting.none(reason);
    }
    try {
      return fit(covariates, position, present);
    } catch (MathIllegalArgumentException | MathIllegalStateException e) {
      return Fitting.none(Reason.NOT_CONVERGED);
    }
  }

  private static Reason obstacle(List<Moments> courts) {
    if (courts.isEmpty()) {
      return Reason.NO_CASES;
    }
    if (courts.size() == 1) {
      return Reason.ONE_COURT;
    }
    long n = courts.stream().mapToLong(Moments::n).sum();
    if (n <= courts.get(0).parameters() + 4) {
      return Reason.TOO_FEW_UNITS;
    }
    double squares = courts.stream().mapToDouble(Moments::outcomeSquared).sum();
    double sum = courts.stream().mapToDouble(court -> court.withOutcome(0)).sum();
    if (squares - sum * sum / n <= 1e-12 * squares) {
      return Reason.NO_VARIATION;
    }
    return collinear(courts) ? Reason.COLLINEAR : null;
  }

  private static boolean collinear(List<Moments> courts) {
    int parameters = courts.get(0).parameters();
    RealMatrix products = new Array2DRowRealMatrix(parameters, parameters);
    for (Moments court : courts) {
      products = products.add(court.products());
    }
    RealMatrix scaled = products.copy();
    for (int k = 0; k < parameters; k++) {
      for (int l = 0; l < parameters; l++) {
        double size = Math.sqrt(products.getEntry(k, k) * products.getEntry(l, l));
        scaled.setEntry(k, l, size == 0 ? 0 : products.getEntry(k, l) / size);
      }
    }
    return new SingularValueDecomposition(scaled).getInverseConditionNumber() < 1e-12;
  }

  private static Fitting<LinearFit> fit(List<String> covariates, int slope, List<Moments> courts) {
    double[] best =
        new BOBYQAOptimizer(7, 0.3, 1e-8)
            .optimize(
                GoalType.MAXIMIZE,
                new MaxEval(20_000),
                new ObjectiveFunction(
                    point ->
                        new RestrictedLikelihood(courts, slope, factor(point)).logLikelihood()),
                new InitialGuess(new double[] {1, 0, 1}),
                new SimpleBounds(new double[] {0, -1e3, 0}, new double[] {1e3, 1e3, 1e3}))
            .getPoint();
    RestrictedLikelihood likelihood = new RestrictedLikelihood(courts, slope, factor(best));
    double sigma = likelihood.sigma();
    if (!(sigma > 0)) {
      return Fitting.none(Reason.NO_VARIATION);
    }
    double slopeDeviation = Math.hypot(best[1], best[2]);
    double correlation = slopeDeviation == 0 ? 0 : best[1] / slopeDeviation;
    double[] deviations = {sigma * best[0], sigma * slopeDeviation};
    double[] errors = errors(courts, slope, deviations, correlation, sigma);
    List<LinearFit.RandomTerm> terms = new ArrayList<>();
    for (int term = 0; term < deviations.length; term++) {
      terms.add(
          new LinearFit.RandomTerm(
              name(covariates, term == 0 ? 0 : slope),
              interval(deviations[term], errors[term]),
              effects(courts, likelihood, term)));
    }
    RealMatrix covariance = likelihood.covariance();
    List<Coefficient> fixed = new ArrayList<>();
    for (int k = 0; k < likelihood.beta().getDimension(); k++) {
      fixed.add(
          new Coefficient(
              name(covariates, k),
              likelihood.beta().getEntry(k),
              Math.sqrt(covariance.getEntry(k, k))));
    }
    return Fitting.of(
        new LinearFit(
            List.copyOf(fixed),
            List.copyOf(terms),
            correlation,
            interval(sigma, errors[errors.length - 1]),
            likelihood.logLikelihood(),
            courts.stream().mapToLong(Moments::n).sum()));
  }

  private static RelativeFactor factor(double[] point) {
    return new RelativeFactor(point[0], point[1], point[2]);
  }

  private static String name(List<String> covariates, int position) {
    return position == 0 ? Coefficient.INTERCEPT : covariates.get(position - 1);
  }

  private static List<CourtEffect> effects(
      List<Moments> courts, RestrictedLikelihood likelihood, int term) {
    List<CourtEffect> effects = new ArrayList<>();
    for (Moments court : courts) {
      double value = likelihood.effects(court)[term];
      double half = Z95 * likelihood.spreads(court)[term];
      effects.add(new CourtEffect(court.court(), court.n(), value, value - half, value + half));
    }
    return List.copyOf(effects);
  }

  /**
   * Standard errors of the logarithms of both deviations and of σ; NaN at the bound, where the
   * likelihood has no curvature to read them from.
   */
  private static double[] errors(
      List<Moments> courts, int slope, double[] deviations, double correlation, double sigma) {
    double[] none = {Double.NaN, Double.NaN, Double.NaN};
    boolean bound =
        Math.min(deviations[0], deviations[1]) < BOUNDARY * sigma
            || Math.abs(correlation) > 1 - BOUNDARY;
    if (bound) {
      return none;
    }
    double[] at = {
      Math.log(deviations[0]), Math.log(deviations[1]), Math.log(sigma), atanh(correlation)
    };
    RealMatrix information =
        Curvature.hessian(point -> transformed(courts, slope, point), at).scalarMultiply(-1);
    RealMatrix covariance = MatrixUtils.inverse(information);
    double[] errors = new double[3];
    Arrays.setAll(errors, k -> Math.sqrt(covariance.getEntry(k, k)));
    return errors;
  }

  private static double transformed(List<Moments> courts, int slope, double[] point) {
    double sigma = Math.exp(point[2]);
    double relativeSlope = Math.exp(point[1]) / sigma;
    double correlation = Math.tanh(point[3]);
    double[] relative = {
      Math.exp(point[0]) / sigma,
      relativeSlope * correlation,
      relativeSlope * Math.sqrt(1 - correlation * correlation)
    };
    return new RestrictedLikelihood(courts, slope, factor(relative)).logLikelihood(sigma);
  }

  private static double atanh(double correlation) {
    return 0.5 * Math.log((1 + correlation) / (1 - correlation));
  }

  private static Estimate interval(double deviation, double logError) {
    double factor = Math.exp(Z95 * logError);
    return Double.isFinite(factor)
        ? Estimate.of(deviation, deviation / factor, deviation * factor, "delta_log")
        : Estimate.withoutInterval(deviation, "delta_log", Reason.BOUNDARY);
  }
}
