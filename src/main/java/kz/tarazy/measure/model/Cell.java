package kz.tarazy.measure.model;

import java.util.List;

/**
 * The units of one court that share one covariate pattern.
 *
 * @param court the court
 * @param covariates values of the covariates, without the intercept
 * @param n units
 * @param successes units with the outcome
 */
public record Cell(String court, List<Double> covariates, long n, long successes) {

  public Cell {
    covariates = List.copyOf(covariates);
    if (successes < 0 || successes > n) {
      throw new IllegalArgumentException(
          "Successes must lie between 0 and n = %d, cannot be: %d".formatted(n, successes));
    }
    if (covariates.stream().anyMatch(value -> !Double.isFinite(value))) {
      throw new IllegalArgumentException("Covariates must be finite, cannot be: " + covariates);
    }
  }
}
