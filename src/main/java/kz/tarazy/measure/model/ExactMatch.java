package kz.tarazy.measure.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Reason;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * The spread of sentences among cases alike, and whether the court accounts for more of it than
 * chance would.
 *
 * <p>J. Pina-Sánchez and R. Linacre, <i>Enhancing consistency in sentencing</i>, Journal of
 * Quantitative Criminology 30 (2014) 731–748. The test shuffles the courts within each stratum; its
 * p-value is (1 + shuffles that reach the observed share) / (1 + shuffles).
 *
 * @param deviation standard deviation within strata
 * @param courtShare share of the variance within strata that lies between courts
 * @param p of the permutation test
 * @param n cases in strata of two or more
 * @param strata strata of two or more
 */
public record ExactMatch(double deviation, double courtShare, double p, long n, int strata) {

  /**
   * Estimates.
   *
   * @param cases one a case; a case without its like is left out
   * @param shuffles permutations, such as 999
   * @param seed seed of the permutations: the same seed gives the same p-value
   */
  public static Fitting<ExactMatch> of(List<AlikeCase> cases, int shuffles, long seed) {
    Map<String, List<AlikeCase>> byStratum = new LinkedHashMap<>();
    cases.forEach(
        one -> byStratum.computeIfAbsent(one.stratum(), key -> new ArrayList<>()).add(one));
    List<Stratum> strata =
        byStratum.values().stream().filter(alike -> alike.size() > 1).map(Stratum::new).toList();
    if (strata.isEmpty()) {
      return Fitting.none(Reason.NO_CASES);
    }
    if (strata.stream().noneMatch(stratum -> stratum.courts > 1)) {
      return Fitting.none(Reason.ONE_COURT);
    }
    double total = strata.stream().mapToDouble(stratum -> stratum.total).sum();
    if (total < 1e-20) {
      return Fitting.none(Reason.NO_VARIATION);
    }
    double observed = strata.stream().mapToDouble(Stratum::between).sum();
    RandomGenerator random = new Well19937c(seed);
    int reached = 0;
    for (int shuffle = 0; shuffle < shuffles; shuffle++) {
      double between = 0;
      for (Stratum stratum : strata) {
        stratum.shuffle(random);
        between += stratum.between();
      }
      if (between >= observed - 1e-12 * total) {
        reached++;
      }
    }
    long n = strata.stream().mapToLong(stratum -> stratum.outcome.length).sum();
    return Fitting.of(
        new ExactMatch(
            Math.sqrt(total / (n - strata.size())),
            observed / total,
            (1.0 + reached) / (1 + shuffles),
            n,
            strata.size()));
  }

  /** The spread as an estimate without interval, for the table of measures. */
  public Estimate spread() {
    return new Estimate(deviation, null, null, "exact_match", null);
  }

  /** The cases of one stratum, outcomes about their mean. */
  private static final class Stratum {

    private final double[] outcome;
    private final int[] court;
    private final int courts;
    private final double total;

    Stratum(List<AlikeCase> cases) {
      double mean = cases.stream().mapToDouble(AlikeCase::outcome).average().orElseThrow();
      outcome = cases.stream().mapToDouble(one -> one.outcome() - mean).toArray();
      Map<String, Integer> numbers = new LinkedHashMap<>();
      court =
          cases.stream()
              .mapToInt(one -> numbers.computeIfAbsent(one.court(), name -> numbers.size()))
              .toArray();
      courts = numbers.size();
      double squares = 0;
      for (double value : outcome) {
        squares += value * value;
      }
      total = squares;
    }

    double between() {
      double[] sum = new double[courts];
      int[] count = new int[courts];
      for (int i = 0; i < outcome.length; i++) {
        sum[court[i]] += outcome[i];
        count[court[i]]++;
      }
      double between = 0;
      for (int j = 0; j < courts; j++) {
        between += sum[j] * sum[j] / count[j];
      }
      return between;
    }

    void shuffle(RandomGenerator random) {
      for (int i = court.length - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        int swapped = court[i];
        court[i] = court[other];
        court[other] = swapped;
      }
    }
  }
}
