package kz.tarazy.measure.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Categorical case mix as columns of zeros and ones: each covariate is coded against its commonest
 * value, values with few units are taken together, and a covariate that does not vary has no
 * column.
 */
public final class CaseCoding implements Serializable {

  /** The value of a unit whose value is missing. */
  public static final String UNKNOWN = "unknown";

  /** The value that rare ones are taken together under. */
  public static final String RARE = "other";

  private static final long serialVersionUID = 1L;
  private static final int FEW = 20;

  private final List<String> covariates = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private final TreeMap<String, TreeMap<String, Long>> common = new TreeMap<>();

  /**
   * The coding of some units.
   *
   * @param units units by covariate, in the order of the columns, and value
   */
  public CaseCoding(Map<String, Map<String, Long>> units) {
    units.forEach(
        (covariate, all) -> {
          TreeMap<String, Long> kept = new TreeMap<>();
          all.forEach((value, n) -> kept.merge(n < FEW ? RARE : value, n, Long::sum));
          kept.values().removeIf(n -> n == 0);
          common.put(covariate, kept);
          kept.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .skip(1)
              .forEach(
                  value -> {
                    covariates.add(covariate);
                    values.add(value.getKey());
                  });
        });
  }

  /** The names of the columns, {@code covariate=value}. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (int k = 0; k < values.size(); k++) {
      names.add(covariates.get(k) + "=" + values.get(k));
    }
    return names;
  }

  /** The columns of a unit. */
  public double[] code(Map<String, String> caseMix) {
    double[] code = new double[values.size()];
    for (int k = 0; k < code.length; k++) {
      String covariate = covariates.get(k);
      String value = caseMix.getOrDefault(covariate, UNKNOWN);
      String known = common.get(covariate).containsKey(value) ? value : RARE;
      code[k] = known.equals(values.get(k)) ? 1 : 0;
    }
    return code;
  }
}
