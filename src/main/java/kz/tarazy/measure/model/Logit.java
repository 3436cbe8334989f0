package kz.tarazy.measure.model;

/** The logistic function, without overflow. */
final class Logit {

  private Logit() {}

  static double probability(double logOdds) {
    if (logOdds >= 0) {
      return 1 / (1 + Math.exp(-logOdds));
    }
    double odds = Math.exp(logOdds);
    return odds / (1 + odds);
  }

  /** log(1 + exp(logOdds)). */
  static double softplus(double logOdds) {
    return Math.max(logOdds, 0) + Math.log1p(Math.exp(-Math.abs(logOdds)));
  }
}
