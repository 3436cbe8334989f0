package kz.tarazy.measure;

/**
 * Acts that hold the same number of units and of units with the outcome. The act is what a sample
 * draws: defendants of one act are not independent.
 *
 * @param n units in each of these acts
 * @param successes units with the outcome in each of them
 * @param acts how many acts there are like this
 */
public record ActCount(long n, long successes, long acts) {

  public ActCount {
    if (n < 1 || successes < 0 || successes > n || acts < 1) {
      throw new IllegalArgumentException(
          "Acts must be 1 or more with 0 to n successes, cannot be: %d acts, %d of %d"
              .formatted(acts, successes, n));
    }
  }
}
