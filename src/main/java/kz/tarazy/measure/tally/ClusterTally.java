package kz.tarazy.measure.tally;

import java.io.Serializable;
import kz.tarazy.measure.ClusterSums;

/** Sums over acts, growing. */
final class ClusterTally implements Serializable {

  private static final long serialVersionUID = 1L;

  private long acts;
  private long n;
  private long successes;
  private long nSquared;
  private long successesSquared;
  private long product;

  /** Adds one act with this many units and units with the outcome. */
  void add(long units, long withOutcome) {
    acts++;
    n += units;
    successes += withOutcome;
    nSquared += units * units;
    successesSquared += withOutcome * withOutcome;
    product += units * withOutcome;
  }

  ClusterTally merge(ClusterTally other) {
    acts += other.acts;
    n += other.n;
    successes += other.successes;
    nSquared += other.nSquared;
    successesSquared += other.successesSquared;
    product += other.product;
    return this;
  }

  ClusterSums sums() {
    return new ClusterSums(acts, n, successes, nSquared, successesSquared, product);
  }

  /** These acts' outcomes among all units of {@code units}, whose other acts have none. */
  ClusterSums among(ClusterTally units) {
    return new ClusterSums(
        units.acts, units.n, successes, units.nSquared, successesSquared, product);
  }
}
