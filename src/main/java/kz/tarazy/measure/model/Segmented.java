package kz.tarazy.measure.model;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.measure.Count;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Reason;

/**
 * A rate before and after a date, as log-odds over time with a step and a turn at the date.
 *
 * <p>A. K. Wagner et al., <i>Segmented regression analysis of interrupted time series studies</i>,
 * Journal of Clinical Pharmacy and Therapeutics 27 (2002) 299–309, with a binomial outcome; where
 * periods vary more than chance, the intervals are widened by the root of the Pearson dispersion.
 *
 * @param step change of level at the date, log-odds
 * @param turn change of trend after it, log-odds a period
 * @param dispersion Pearson dispersion of the periods, 1 or more
 */
public record Segmented(Estimate step, Estimate turn, double dispersion) {

  /** The method of these figures. */
  static final String METHOD = "segmented_binomial";

  private static final double Z95 = 1.959963984540054;

  /**
   * Estimates.
   *
   * @param periods counts by period, in order and evenly spaced; periods without units may be there
   * @param first position of the first period after the date
   */
  public static Fitting<Segmented> of(List<Count> periods, int first) {
    long before = periods.subList(0, first).stream().filter(period -> period.n() > 0).count();
    long after =
        periods.subList(first, periods.size()).stream().filter(period -> period.n() > 0).count();
    if (before + after == 0) {
      return Fitting.none(Reason.NO_CASES);
    }
    if (before < 2 || after < 2 || before + after < 5) {
      return Fitting.none(Reason.TOO_FEW_UNITS);
    }
    List<Cell> cells = new ArrayList<>();
    for (int t = 0; t < periods.size(); t++) {
      double since = t - first;
      cells.add(
          new Cell(
              "all",
              List.of(since, t < first ? 0.0 : 1.0, Math.max(0, since)),
              periods.get(t).n(),
              periods.get(t).successes()));
    }
    CellTable table = new CellTable(cells);
    if (table.successes() == 0 || table.successes() == table.units()) {
      return Fitting.none(Reason.NO_VARIATION);
    }
    LogisticRegression fit = LogisticRegression.fit(table);
    if (fit.reason() != null) {
      return Fitting.none(fit.reason());
    }
    double dispersion = Math.max(1, fit.pearson(table) / (table.cells() - table.parameters()));
    return Fitting.of(
        new Segmented(estimate(fit, 2, dispersion), estimate(fit, 3, dispersion), dispersion));
  }

  private static Estimate estimate(LogisticRegression fit, int k, double dispersion) {
    double value = fit.beta().getEntry(k);
    double half = Z95 * fit.scale().getRowVector(k).getNorm() * Math.sqrt(dispersion);
    return Estimate.of(value, value - half, value + half, METHOD);
  }
}
