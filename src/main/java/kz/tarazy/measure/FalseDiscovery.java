package kz.tarazy.measure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The false-discovery rate over many comparisons.
 *
 * <p>Y. Benjamini and Y. Hochberg, <i>Controlling the false discovery rate</i>, JRSS B 57 (1995)
 * 289–300.
 */
public final class FalseDiscovery {

  private FalseDiscovery() {}

  /**
   * For each p-value, the smallest false-discovery rate at which it would be flagged; in the order
   * given.
   */
  public static List<Double> rates(List<Double> p) {
    int m = p.size();
    int[] descending =
        IntStream.range(0, m)
            .boxed()
            .sorted(Comparator.comparing(p::get).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    Double[] rates = new Double[m];
    double smallest = 1;
    for (int i = 0; i < m; i++) {
      smallest = Math.min(smallest, p.get(descending[i]) * m / (m - i));
      rates[descending[i]] = smallest;
    }
    return List.of(rates);
  }
}
