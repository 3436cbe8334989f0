package kz.tarazy.measure.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a design that those before them do not already say: one that is a sum of others is
 * left out of a model, as {@code glm} and {@code lm} of R do, and the rest remains estimable.
 */
final class IndependentColumns {

  /** Of a column's length, what must be left once the columns before it are taken out. */
  private static final double LEFT = 1e-9;

  private IndependentColumns() {}

  /**
   * The positions of the columns to keep, in order.
   *
   * @param products sums of products of the columns
   */
  static List<Integer> of(double[][] products) {
    List<Integer> kept = new ArrayList<>();
    List<double[]> factors = new ArrayList<>();
    for (int k = 0; k < products.length; k++) {
      double[] row = new double[kept.size() + 1];
      double left = products[k][k];
      for (int j = 0; j < kept.size(); j++) {
        double product = products[k][kept.get(j)];
        for (int i = 0; i < j; i++) {
          product -= row[i] * factors.get(j)[i];
        }
        row[j] = product / factors.get(j)[j];
        left -= row[j] * row[j];
      }
      if (products[k][k] > 0 && left > LEFT * products[k][k]) {
        row[kept.size()] = Math.sqrt(left);
        kept.add(k);
        factors.add(row);
      }
    }
    return kept;
  }
}
