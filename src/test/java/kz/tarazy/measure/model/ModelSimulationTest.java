package kz.tarazy.measure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.measure.Estimate;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Models of courts with known differences, and with none. Each share is over {@link #RUNS} drawn
 * data sets; at 400 its own standard error is 1.1 points for a coverage of 95 %.
 */
@Tag("slow")
class ModelSimulationTest {

  private static final int RUNS = 400;

  /** The linear model is quick enough for a closer look: standard error 0.5 points. */
  private static final int LINEAR_RUNS = 2000;

  /** Intercepts vary by 0.6 (median odds ratio 1.77), the covariate has effect −0.4. */
  @Test
  void logisticIntervals_holdTheTruthAsOftenAsTheyClaim() {
    RandomGenerator random = new Well19937c(20260101);
    int fixed = 0;
    int deviation = 0;
    int oddsRatio = 0;
    for (int run = 0; run < RUNS; run++) {
      LogisticFit fit =
          LogisticMixedModel.fit(List.of("x"), logistic(random, 60, 0.6), 5).fit().orElseThrow();
      fixed += holds(fit.fixed().get(1), -0.4) ? 1 : 0;
      deviation += holds(fit.deviation(), 0.6) ? 1 : 0;
      oddsRatio += holds(fit.medianOddsRatio(), LogisticMixedModel.oddsRatio(0.6)) ? 1 : 0;
    }

    assertCoverage("effect", fixed, RUNS);
    assertCoverage("deviation of courts", deviation, RUNS);
    assertCoverage("median odds ratio", oddsRatio, RUNS);
  }

  /**
   * Where courts do not differ, the lower end of the deviation is 0 in at least 95 % of the runs.
   */
  @Test
  void courtsThatDoNotDiffer_areSeldomSaidTo() {
    RandomGenerator random = new Well19937c(20260102);
    int alarms = 0;
    for (int run = 0; run < RUNS; run++) {
      LogisticFit fit =
          LogisticMixedModel.fit(List.of("x"), logistic(random, 60, 0), 5).fit().orElseThrow();
      alarms += fit.deviation().lower() > 0 ? 1 : 0;
    }

    assertThat(alarms / (double) RUNS).isLessThanOrEqualTo(0.05);
  }

  /** Intercepts vary by 1, slopes by 0.5 about 0.3, with correlation 0.3; residuals by 1. */
  @Test
  void linearIntervals_holdTheTruthAsOftenAsTheyClaim() {
    RandomGenerator random = new Well19937c(20260103);
    int fixed = 0;
    int intercepts = 0;
    int slopes = 0;
    for (int run = 0; run < LINEAR_RUNS; run++) {
      LinearFit fit =
          LinearMixedModel.fit(List.of("x"), "x", linear(random, 60, 1)).fit().orElseThrow();
      fixed += holds(fit.fixed().get(1), 0.3) ? 1 : 0;
      intercepts += holds(fit.random().get(0).deviation(), 1) ? 1 : 0;
      slopes += holds(fit.random().get(1).deviation(), 0.5) ? 1 : 0;
    }

    assertCoverage("effect", fixed, LINEAR_RUNS);
    assertCoverage("deviation of intercepts", intercepts, LINEAR_RUNS);
    assertCoverage("deviation of slopes", slopes, LINEAR_RUNS);
  }

  @Test
  void courtsOfOneSpread_areToldApartAtTheNominalRate() {
    RandomGenerator random = new Well19937c(20260104);
    int alarms = 0;
    for (int run = 0; run < LINEAR_RUNS; run++) {
      List<Moments> courts = linear(random, 40, 1);
      LinearFit fit = LinearMixedModel.fit(List.of("x"), "x", courts).fit().orElseThrow();
      alarms += SpreadModel.fit(fit, courts).fit().orElseThrow().p() < 0.05 ? 1 : 0;
    }

    assertThat(alarms / (double) LINEAR_RUNS).isBetween(0.025, 0.075);
  }

  @Test
  void permutationTest_raisesFalseAlarmsAtTheNominalRate() {
    RandomGenerator random = new Well19937c(20260105);
    int alarms = 0;
    for (int run = 0; run < RUNS; run++) {
      List<AlikeCase> cases = new ArrayList<>();
      for (int i = 0; i < 150; i++) {
        String stratum = "s" + random.nextInt(20);
        cases.add(new AlikeCase(stratum, "c" + random.nextInt(6), random.nextGaussian()));
      }
      alarms += ExactMatch.of(cases, 199, run).fit().orElseThrow().p() <= 0.05 ? 1 : 0;
    }

    assertThat(alarms / (double) RUNS).isBetween(0.03, 0.07);
  }

  private static List<Cell> logistic(RandomGenerator random, int courts, double deviation) {
    List<Cell> cells = new ArrayList<>();
    for (int court = 0; court < courts; court++) {
      double intercept = -0.5 + deviation * random.nextGaussian();
      for (double x : new double[] {0, 1}) {
        int n = 20 + random.nextInt(40);
        double rate = Logit.probability(intercept - 0.4 * x);
        long successes =
            new BinomialDistribution(n, rate).inverseCumulativeProbability(random.nextDouble());
        cells.add(new Cell("c" + court, List.of(x), n, successes));
      }
    }
    return cells;
  }

  private static List<Moments> linear(RandomGenerator random, int courts, double residual) {
    List<Moments> all = new ArrayList<>();
    for (int j = 0; j < courts; j++) {
      Moments court = new Moments("c" + j, 1);
      double u = random.nextGaussian();
      double v = 0.5 * (0.3 * u + Math.sqrt(1 - 0.09) * random.nextGaussian());
      int cases = 30 + random.nextInt(30);
      for (int i = 0; i < cases; i++) {
        double x = i % 2;
        court.add(new double[] {x}, 2 + u + (0.3 + v) * x + residual * random.nextGaussian());
      }
      all.add(court);
    }
    return all;
  }

  private static boolean holds(Estimate estimate, double truth) {
    return estimate.lower() != null && estimate.lower() <= truth && truth <= estimate.upper();
  }

  private static boolean holds(Coefficient coefficient, double truth) {
    return Math.abs(coefficient.estimate() - truth) <= 1.959964 * coefficient.standardError();
  }

  private static void assertCoverage(String what, int held, int runs) {
    assertThat(held / (double) runs).as("coverage of the %s", what).isBetween(0.93, 0.97);
  }
}
