package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rates and funnels over drawn courts with a known rate. */
@Tag("slow")
class SimulationTest {

  private static final int RUNS = 1000;
  private static final double RATE = 0.3;
  private static final double NOISE = 0.05;

  @Test
  void wilsonIntervals_holdTheTruthAsOftenAsTheyClaim() {
    RandomGenerator random = new Well19937c(20260201);
    int held = 0;
    for (int run = 0; run < RUNS; run++) {
      int n = 50 + random.nextInt(400);
      held += holds(Rates.rate(n, draw(random, n, RATE)), RATE) ? 1 : 0;
    }

    assertThat(held / (double) RUNS).isBetween(0.93, 0.97);
  }

  /** Sixty courts a run that all have the same rate. */
  @Test
  void funnelOfCourtsAlike_raisesFalseAlarmsAtTheNominalRate() {
    RandomGenerator random = new Well19937c(20260202);
    int courts = 0;
    int beyond95 = 0;
    int beyond998 = 0;
    int runsWithDiscovery = 0;
    int runs = 400;
    for (int run = 0; run < runs; run++) {
      List<Count> counts = new ArrayList<>();
      for (int j = 0; j < 60; j++) {
        int n = 200 + random.nextInt(3000);
        counts.add(new Count("c" + j, n, draw(random, n, RATE)));
      }
      Funnel funnel = Funnel.of("m", "s", counts);
      for (CourtDeviation court : funnel.courts()) {
        courts++;
        beyond95 += court.rate() < court.lower95() || court.rate() > court.upper95() ? 1 : 0;
        beyond998 += court.rate() < court.lower998() || court.rate() > court.upper998() ? 1 : 0;
      }
      runsWithDiscovery += funnel.courts().stream().anyMatch(c -> c.q() < 0.05) ? 1 : 0;
    }

    assertThat(beyond95 / (double) courts).isCloseTo(0.05, within(0.01));
    assertThat(beyond998 / (double) courts).isCloseTo(0.002, within(0.001));
    assertThat(runsWithDiscovery / (double) runs).isLessThan(0.07);
  }

  /** Courts whose true rates vary: widened limits must not flag a twentieth of them as 99.8 %. */
  @Test
  void funnelOfOverDispersedCourts_widensItsLimits() {
    RandomGenerator random = new Well19937c(20260203);
    int courts = 0;
    int beyond998 = 0;
    for (int run = 0; run < 200; run++) {
      List<Count> counts = new ArrayList<>();
      for (int j = 0; j < 60; j++) {
        double rate = Math.max(0.01, Math.min(0.99, RATE + 0.05 * random.nextGaussian()));
        counts.add(new Count("c" + j, 500, draw(random, 500, rate)));
      }
      for (CourtDeviation court : Funnel.of("m", "s", counts).courts()) {
        courts++;
        beyond998 += court.rate() < court.lower998() || court.rate() > court.upper998() ? 1 : 0;
      }
    }

    assertThat(beyond998 / (double) courts).isLessThan(0.02);
  }

  /** One label in twenty is wrong either way, so 30 % is read as 0.3 · 0.95 + 0.7 · 0.05 = 32 %. */
  @Test
  void labelNoise_isRecoveredOnlyWithTheCorrection() {
    RandomGenerator random = new Well19937c(20260204);
    double read = RATE * (1 - NOISE) + (1 - RATE) * NOISE;
    int naive = 0;
    int corrected = 0;
    double sum = 0;
    for (int run = 0; run < RUNS; run++) {
      long successes = draw(random, 8000, read);
      Validation validation = validation(random, 300, 700);
      Estimate estimate = CorrectedRate.of(8000, successes, validation);
      naive += holds(Rates.rate(8000, successes), RATE) ? 1 : 0;
      corrected += holds(estimate, RATE) ? 1 : 0;
      sum += estimate.value();
    }

    assertThat(naive / (double) RUNS).isLessThan(0.1);
    assertThat(corrected / (double) RUNS).isBetween(0.93, 0.97);
    assertThat(sum / RUNS).isCloseTo(RATE, within(0.002));
  }

  /** The same with acts of one to three defendants, and 200 annotated acts. */
  @Test
  void bootstrapOverActsAndAnnotation_holdsTheTruthAsOftenAsItClaims() {
    RandomGenerator random = new Well19937c(20260205);
    double read = RATE * (1 - NOISE) + (1 - RATE) * NOISE;
    int runs = 400;
    int held = 0;
    for (int run = 0; run < runs; run++) {
      List<ActCount> acts = new ArrayList<>();
      for (int size = 1; size <= 3; size++) {
        long[] acting = new long[size + 1];
        for (int act = 0; act < 600; act++) {
          acting[(int) draw(random, size, read)]++;
        }
        for (int successes = 0; successes <= size; successes++) {
          if (acting[successes] > 0) {
            acts.add(new ActCount(size, successes, acting[successes]));
          }
        }
      }
      List<Validation> annotated = new ArrayList<>();
      for (int act = 0; act < 200; act++) {
        int with = (int) draw(random, 4, RATE);
        annotated.add(validation(random, with, 4 - with));
      }
      held += holds(CorrectedBootstrap.of(acts, annotated, 250, run), RATE) ? 1 : 0;
    }

    assertThat(held / (double) runs).isBetween(0.93, 0.97);
  }

  private static Validation validation(RandomGenerator random, int positives, int negatives) {
    long found = positives == 0 ? 0 : draw(random, positives, 1 - NOISE);
    long left = negatives == 0 ? 0 : draw(random, negatives, 1 - NOISE);
    return new Validation(found, positives - found, negatives - left, left);
  }

  private static long draw(RandomGenerator random, int n, double rate) {
    return new BinomialDistribution(n, rate).inverseCumulativeProbability(random.nextDouble());
  }

  private static boolean holds(Estimate estimate, double truth) {
    return estimate.lower() <= truth && truth <= estimate.upper();
  }
}
