package kz.tarazy.measure.model;

import java.util.Map;

/**
 * The units of one court that share their case mix, as an aggregation gives them.
 *
 * @param court the court
 * @param caseMix value by covariate; a covariate that is missing counts as {@code unknown}
 * @param n units
 * @param successes units with the outcome
 */
public record CasePattern(String court, Map<String, String> caseMix, long n, long successes) {

  public CasePattern {
    caseMix = Map.copyOf(caseMix);
  }
}
