package kz.tarazy.measure.model;

/**
 * The shrunken deviation of one court from the average court of the model (empirical Bayes); never
 * a rank. The interval is conditional on the fitted parameters.
 *
 * @param court the court
 * @param n units of the court
 * @param deviation on the scale of the linear predictor
 * @param lower lower end of the 95 % interval
 * @param upper upper end of the 95 % interval
 */
public record CourtEffect(String court, long n, double deviation, double lower, double upper) {}
