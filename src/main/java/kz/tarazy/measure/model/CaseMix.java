package kz.tarazy.measure.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Topic;

/**
 * How much of an outcome lies in the court once like cases are compared: the random-intercept model
 * on categorical case mix, as rows of the table of measures.
 *
 * <p>Each covariate is coded against its commonest value; values with few units are taken together.
 */
public final class CaseMix {

  /** Dimension of the rows. */
  public static final String DIMENSION = "court_model";

  /** Level of the row with the intraclass correlation on the latent scale. */
  public static final String CORRELATION = "intraclass_correlation";

  /** Level of the row with the median odds ratio between two courts. */
  public static final String MEDIAN_ODDS_RATIO = "median_odds_ratio";

  /** Beginning of the levels of the rows with the odds ratio of a value of the case mix. */
  public static final String ODDS_RATIO = "odds_ratio:";

  /**
   * Method of the rows; profile interval of the court's part, Wald intervals of the odds ratios.
   */
  public static final String METHOD = "random_intercept";

  private static final int NODES = 7;

  /** From this many cells on, Laplace's approximation: courts are then large enough for it. */
  private static final int MANY_CELLS = 5000;

  private static final int FEW = 20;
  private static final double Z95 = 1.959963984540054;
  private static final String UNKNOWN = "unknown";
  private static final String RARE = "other";

  private CaseMix() {}

  /**
   * Fits the model and gives its rows: correlation, median odds ratio, then the odds ratios. Where
   * it is not estimable the first two stand without figures and with the reason.
   *
   * @param covariates the covariates to adjust for; one that does not vary is left out
   */
  public static List<Measure> rows(
      Topic topic, List<String> covariates, List<CasePattern> patterns) {
    List<String> names = new ArrayList<>();
    List<Cell> cells = cells(covariates, patterns, names);
    long n = patterns.stream().mapToLong(CasePattern::n).sum();
    long successes = patterns.stream().mapToLong(CasePattern::successes).sum();
    Fitting<LogisticFit> fitting =
        LogisticMixedModel.fit(
            names, cells, cells.size() < MANY_CELLS ? NODES : LogisticMixedModel.LAPLACE);
    List<Measure> rows = new ArrayList<>();
    if (fitting.fit().isEmpty()) {
      Estimate none = Estimate.none(METHOD, fitting.reason());
      rows.add(topic.row(DIMENSION, CORRELATION, n, successes, none));
      rows.add(topic.row(DIMENSION, MEDIAN_ODDS_RATIO, n, successes, none));
      return rows;
    }
    LogisticFit fit = fitting.fit().get();
    rows.add(topic.row(DIMENSION, CORRELATION, n, successes, named(fit.intraclassCorrelation())));
    rows.add(topic.row(DIMENSION, MEDIAN_ODDS_RATIO, n, successes, named(fit.medianOddsRatio())));
    for (Coefficient effect : fit.fixed().subList(1, fit.fixed().size())) {
      double half = Z95 * effect.standardError();
      Estimate ratio =
          Estimate.of(
              Math.exp(effect.estimate()),
              Math.exp(effect.estimate() - half),
              Math.exp(effect.estimate() + half),
              METHOD);
      rows.add(topic.row(DIMENSION, ODDS_RATIO + effect.name(), n, null, ratio));
    }
    return rows;
  }

  private static Estimate named(Estimate estimate) {
    return Estimate.of(estimate.value(), estimate.lower(), estimate.upper(), METHOD);
  }

  /** Codes the patterns as cells and adds the name of each coded value to {@code names}. */
  private static List<Cell> cells(
      List<String> covariates, List<CasePattern> patterns, List<String> names) {
    Map<String, Map<String, Long>> units = new LinkedHashMap<>();
    for (String covariate : covariates) {
      units.put(covariate, common(covariate, patterns));
    }
    List<String> covariateOf = new ArrayList<>();
    List<String> valueOf = new ArrayList<>();
    units.forEach(
        (covariate, values) ->
            values.entrySet().stream()
                .sorted(
                    Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .skip(1)
                .forEach(
                    value -> {
                      covariateOf.add(covariate);
                      valueOf.add(value.getKey());
                      names.add(covariate + "=" + value.getKey());
                    }));
    Map<String, Map<List<Double>, long[]>> sums = new LinkedHashMap<>();
    for (CasePattern pattern : patterns) {
      List<Double> coded = new ArrayList<>();
      for (int k = 0; k < covariateOf.size(); k++) {
        String value = value(pattern, covariateOf.get(k));
        boolean rare = !units.get(covariateOf.get(k)).containsKey(value);
        coded.add((rare ? RARE : value).equals(valueOf.get(k)) ? 1.0 : 0.0);
      }
      long[] sum =
          sums.computeIfAbsent(pattern.court(), court -> new LinkedHashMap<>())
              .computeIfAbsent(coded, key -> new long[2]);
      sum[0] += pattern.n();
      sum[1] += pattern.successes();
    }
    List<Cell> cells = new ArrayList<>();
    sums.forEach(
        (court, byCode) ->
            byCode.forEach((coded, sum) -> cells.add(new Cell(court, coded, sum[0], sum[1]))));
    return cells;
  }

  /** Units by value, rare values summed under one name. */
  private static Map<String, Long> common(String covariate, List<CasePattern> patterns) {
    Map<String, Long> all = new TreeMap<>();
    patterns.forEach(p -> all.merge(value(p, covariate), p.n(), Long::sum));
    Map<String, Long> common = new TreeMap<>();
    all.forEach((value, n) -> common.merge(n < FEW ? RARE : value, n, Long::sum));
    common.values().removeIf(n -> n == 0);
    return common;
  }

  private static String value(CasePattern pattern, String covariate) {
    return pattern.caseMix().getOrDefault(covariate, UNKNOWN);
  }
}
