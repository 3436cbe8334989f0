package kz.tarazy.measure.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Reason;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * The spread of sentences among cases alike, and whether the court accounts for more of it than
 * chance would.
 *
 * <p>J. Pina-Sánchez and R. Linacre, <i>Enhancing consistency in sentencing</i>, Journal of
 * Quantitative Criminology 30 (2014) 731–748. The test shuffles the courts within each stratum; its
 * p-value is (1 + shuffles that reach the observed share) / (1 + shuffles).
 *
 * @param deviation standard deviation within strata
 * @param courtShare share of the variance within strata that lies between courts, above what
 *     dealing the courts at random would bring: 0 where the court does not matter, 1 where it
 *     decides alone
 * @param p of the permutation test
 * @param n cases in strata of two or more
 * @param strata strata of two or more
 * @param spread the deviation with its interval, by a bootstrap over strata
 * @param share the court's share likewise
 * @param reached how many shuffles reach the observed share
 */
public record ExactMatch(
    double deviation,
    double courtShare,
    double p,
    long n,
    int strata,
    Estimate spread,
    Estimate share,
    int reached) {

  /** The method of these figures. */
  public static final String METHOD = "exact_match";

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
    double[] shared = strata.stream().mapToDouble(Stratum::between).toArray();
    double observed = Arrays.stream(shared).sum();
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
    double deviation = Math.sqrt(total / (n - strata.size()));
    double chance = strata.stream().mapToDouble(Stratum::chance).sum();
    double share = share(observed, chance, total);
    Estimate[] intervals = intervals(strata, shared, deviation, share, shuffles, random);
    return Fitting.of(
        new ExactMatch(
            deviation,
            share,
            (1.0 + reached) / (1 + shuffles),
            n,
            strata.size(),
            intervals[0],
            intervals[1],
            reached));
  }

  /** Percentile intervals of the deviation and of the court's share over strata drawn anew. */
  private static Estimate[] intervals(
      List<Stratum> strata,
      double[] shared,
      double deviation,
      double share,
      int draws,
      RandomGenerator random) {
    if (strata.size() < 2) {
      return new Estimate[] {
        Estimate.withoutInterval(deviation, METHOD, Reason.TOO_FEW_UNITS),
        Estimate.withoutInterval(share, METHOD, Reason.TOO_FEW_UNITS)
      };
    }
    double[] deviations = new double[draws];
    double[] shares = new double[draws];
    for (int draw = 0; draw < draws; draw++) {
      double total = 0;
      double between = 0;
      double chance = 0;
      long freedom = 0;
      for (int i = 0; i < strata.size(); i++) {
        int drawn = random.nextInt(strata.size());
        total += strata.get(drawn).total;
        between += shared[drawn];
        chance += strata.get(drawn).chance();
        freedom += strata.get(drawn).outcome.length - 1L;
      }
      deviations[draw] = Math.sqrt(total / freedom);
      shares[draw] = share(between, chance, total);
    }
    return new Estimate[] {interval(deviation, deviations), interval(share, shares)};
  }

  /** What lies between courts above chance, of all that could. */
  private static double share(double between, double chance, double total) {
    return total - chance <= 1e-12 * total ? 0 : (between - chance) / (total - chance);
  }

  private static Estimate interval(double value, double[] drawn) {
    Percentile percentile = new Percentile();
    percentile.setData(drawn);
    return Estimate.of(
        value,
        Math.min(value, percentile.evaluate(2.5)),
        Math.max(value, percentile.evaluate(97.5)),
        METHOD);
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

    /** The mean of {@link #between} over all ways to deal the courts. */
    double chance() {
      return total * (courts - 1) / (outcome.length - 1);
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
