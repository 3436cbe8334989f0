package kz.tarazy.measure;

/**
 * How many units of a group have the outcome.
 *
 * @param level the group: a court, a region, a year …
 * @param n units, 0 or more
 * @param successes units with the outcome
 */
public record Count(String level, long n, long successes) {

  public Count {
    if (successes < 0 || successes > n) {
      throw new IllegalArgumentException(
          "Successes must lie between 0 and n = %d, cannot be: %d".formatted(n, successes));
    }
  }
}
