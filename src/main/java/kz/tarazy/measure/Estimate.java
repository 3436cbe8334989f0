package kz.tarazy.measure;

/**
 * A figure with its 95 % interval, or the reason why there is none. Numbers here are always finite.
 *
 * @param value the figure, or null
 * @param lower lower end of the interval, or null where none can be given
 * @param upper upper end of the interval, or null with it
 * @param method how figure and interval were made, such as {@code wilson}
 * @param reason why the figure, or its interval, is missing; null where both are there
 */
public record Estimate(Double value, Double lower, Double upper, String method, Reason reason) {

  public Estimate {
    requireFinite(value);
    requireFinite(lower);
    requireFinite(upper);
  }

  /** A figure with its interval. */
  public static Estimate of(double value, double lower, double upper, String method) {
    return new Estimate(value, lower, upper, method, null);
  }

  /** A figure whose interval cannot be given, with the reason. */
  public static Estimate withoutInterval(double value, String method, Reason reason) {
    return new Estimate(value, null, null, method, reason);
  }

  /** No figure, with the reason. */
  public static Estimate none(String method, Reason reason) {
    return new Estimate(null, null, null, method, reason);
  }

  /** Whether there is a figure. */
  public boolean estimable() {
    return value != null;
  }

  private static void requireFinite(Double number) {
    if (number != null && !Double.isFinite(number)) {
      throw new IllegalArgumentException("An estimate must be finite, cannot be: " + number);
    }
  }
}
