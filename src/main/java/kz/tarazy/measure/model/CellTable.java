package kz.tarazy.measure.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.util.CombinatoricsUtils;

/** The cells with units as arrays, those of one court side by side. */
final class CellTable {

  /** Covariates with the intercept in front, one row a cell. */
  final double[][] x;

  final double[] n;
  final double[] y;

  /** Court {@code j} has the cells from {@code start[j]} to before {@code start[j + 1]}. */
  final int[] start;

  final List<String> courts;

  CellTable(List<Cell> cells) {
    Map<String, List<Cell>> byCourt = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (cell.n() > 0) {
        byCourt.computeIfAbsent(cell.court(), court -> new ArrayList<>()).add(cell);
      }
    }
    courts = List.copyOf(byCourt.keySet());
    List<Cell> ordered = byCourt.values().stream().flatMap(List::stream).toList();
    x = ordered.stream().map(CellTable::row).toArray(double[][]::new);
    n = ordered.stream().mapToDouble(Cell::n).toArray();
    y = ordered.stream().mapToDouble(Cell::successes).toArray();
    start = new int[courts.size() + 1];
    for (int j = 0; j < courts.size(); j++) {
      start[j + 1] = start[j] + byCourt.get(courts.get(j)).size();
    }
  }

  private static double[] row(Cell cell) {
    double[] row = new double[cell.covariates().size() + 1];
    row[0] = 1;
    for (int k = 1; k < row.length; k++) {
      row[k] = cell.covariates().get(k - 1);
    }
    return row;
  }

  int cells() {
    return n.length;
  }

  int parameters() {
    return x[0].length;
  }

  RealMatrix design() {
    return new Array2DRowRealMatrix(x, false);
  }

  long units(int court) {
    double units = 0;
    for (int i = start[court]; i < start[court + 1]; i++) {
      units += n[i];
    }
    return Math.round(units);
  }

  long units() {
    double units = 0;
    for (double count : n) {
      units += count;
    }
    return Math.round(units);
  }

  long successes() {
    double successes = 0;
    for (double count : y) {
      successes += count;
    }
    return Math.round(successes);
  }

  /** Sum of the logarithms of the binomial coefficients. */
  double binomialConstant() {
    double constant = 0;
    for (int i = 0; i < n.length; i++) {
      constant += CombinatoricsUtils.binomialCoefficientLog((int) n[i], (int) y[i]);
    }
    return constant;
  }
}
