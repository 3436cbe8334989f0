package kz.tarazy.measure.model;

/**
 * A fixed effect.
 *
 * @param name name of the covariate, or {@code (Intercept)}
 * @param estimate on the scale of the linear predictor
 * @param standardError its standard error
 */
public record Coefficient(String name, double estimate, double standardError) {

  /** Name of the constant term. */
  public static final String INTERCEPT = "(Intercept)";
}
