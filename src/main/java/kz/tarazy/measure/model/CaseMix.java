package kz.tarazy.measure.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Reason;
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

  /** The term of the courts' deviations. */
  public static final String LOG_ODDS = "log_odds";

  private static final int NODES = 7;

  /** From this many cells on, Laplace's approximation: courts are then large enough for it. */
  private static final int MANY_CELLS = 5000;

  /** Log-odds beyond this are those of certainty. */
  private static final double TELLING = 20;

  private static final double Z95 = 1.959963984540054;

  private CaseMix() {}

  /**
   * Fits the model and gives its rows: correlation, median odds ratio, then the odds ratios. Where
   * it is not estimable the first two stand without figures and with the reason.
   *
   * @param covariates the covariates to adjust for; one that does not vary is left out
   */
  public static ModelRows rows(Topic topic, List<String> covariates, List<CasePattern> patterns) {
    CaseCoding coding = coding(covariates, patterns);
    List<String> names = coding.names();
    List<Cell> all = cells(coding, patterns);
    List<Integer> kept = independent(all, names.size());
    List<Cell> cells = all.stream().map(cell -> only(cell, kept)).toList();
    Fitting<LogisticFit> fitting =
        LogisticMixedModel.fit(
            kept.stream().map(names::get).toList(),
            cells,
            cells.size() < MANY_CELLS ? NODES : LogisticMixedModel.LAPLACE);
    if (fitting.fit().isEmpty()) {
      return none(topic, patterns, fitting.reason());
    }
    long n = units(patterns);
    List<Measure> rows = new ArrayList<>();
    LogisticFit fit = fitting.fit().get();
    rows.add(topic.row(DIMENSION, CORRELATION, n, null, named(fit.intraclassCorrelation())));
    rows.add(topic.row(DIMENSION, MEDIAN_ODDS_RATIO, n, null, named(fit.medianOddsRatio())));
    for (int k = 0; k < names.size(); k++) {
      if (!kept.contains(k)) {
        rows.add(
            topic.row(
                DIMENSION,
                ODDS_RATIO + names.get(k),
                n,
                null,
                Estimate.none(METHOD, Reason.COLLINEAR)));
      }
    }
    for (Coefficient effect : fit.fixed().subList(1, fit.fixed().size())) {
      rows.add(topic.row(DIMENSION, ODDS_RATIO + effect.name(), n, null, oddsRatio(effect)));
    }
    return new ModelRows(rows, CourtEstimate.of(topic, LOG_ODDS, fit.courts(), METHOD));
  }

  /** Correlation and median odds ratio where there is no model, with the reason. */
  public static ModelRows none(Topic topic, List<CasePattern> patterns, Reason reason) {
    Estimate none = Estimate.none(METHOD, reason);
    long n = units(patterns);
    return new ModelRows(
        List.of(
            topic.row(DIMENSION, CORRELATION, n, null, none),
            topic.row(DIMENSION, MEDIAN_ODDS_RATIO, n, null, none)),
        List.of());
  }

  private static long units(List<CasePattern> patterns) {
    return patterns.stream().mapToLong(CasePattern::n).sum();
  }

  /** The columns that say something of their own; the intercept stands before them. */
  private static List<Integer> independent(List<Cell> cells, int columns) {
    double[][] products = new double[columns + 1][columns + 1];
    for (Cell cell : cells) {
      for (int k = 0; k <= columns; k++) {
        double first = k == 0 ? 1 : cell.covariates().get(k - 1);
        for (int l = 0; l <= columns && first != 0; l++) {
          double second = l == 0 ? 1 : cell.covariates().get(l - 1);
          products[k][l] += cell.n() * first * second;
        }
      }
    }
    return IndependentColumns.of(products).stream().skip(1).map(column -> column - 1).toList();
  }

  private static Cell only(Cell cell, List<Integer> columns) {
    return new Cell(
        cell.court(),
        columns.stream().map(cell.covariates()::get).toList(),
        cell.n(),
        cell.successes());
  }

  /** A value that all but decides the outcome has no odds ratio that could be told. */
  private static Estimate oddsRatio(Coefficient effect) {
    double half = Z95 * effect.standardError();
    if (!(Math.abs(effect.estimate()) + half < TELLING)) {
      return Estimate.none(METHOD, Reason.SEPARATION);
    }
    return Estimate.of(
        Math.exp(effect.estimate()),
        Math.exp(effect.estimate() - half),
        Math.exp(effect.estimate() + half),
        METHOD);
  }

  private static Estimate named(Estimate estimate) {
    return Estimate.of(estimate.value(), estimate.lower(), estimate.upper(), METHOD);
  }

  /** Adds up the patterns that are coded alike. */
  private static List<Cell> cells(CaseCoding coding, List<CasePattern> patterns) {
    Map<String, Map<List<Double>, long[]>> sums = new LinkedHashMap<>();
    for (CasePattern pattern : patterns) {
      List<Double> coded = Arrays.stream(coding.code(pattern.caseMix())).boxed().toList();
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

  private static CaseCoding coding(List<String> covariates, List<CasePattern> patterns) {
    Map<String, Map<String, Long>> units = new LinkedHashMap<>();
    for (String covariate : covariates) {
      Map<String, Long> values = units.computeIfAbsent(covariate, name -> new TreeMap<>());
      for (CasePattern pattern : patterns) {
        String value = pattern.caseMix().getOrDefault(covariate, CaseCoding.UNKNOWN);
        values.merge(value, pattern.n(), Long::sum);
      }
    }
    return new CaseCoding(units);
  }
}
