package kz.tarazy.measure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.Topic;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a corpus of 100,000 acts asks of the model of courts. */
@Tag("slow")
class CaseMixSpeedTest {

  private static final int DEFENDANTS = 120_000;

  /** 200 courts, 13 values of the case mix beside the commonest, some 15,000 patterns. */
  @Test
  void aSubjectTakesASecond_andThePlantedDifferenceOfCourtsIsFound() {
    RandomGenerator random = new Well19937c(20260301);
    List<List<CasePattern>> subjects = new ArrayList<>();
    for (int subject = 0; subject < 5; subject++) {
      subjects.add(patterns(random));
    }
    Topic topic = new Topic("m", "p", "s", "c", "l");

    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    List<ModelRows> rows =
        subjects.stream()
            .map(
                patterns ->
                    CaseMix.rows(
                        topic,
                        List.of("group", "category", "stage", "minor", "language"),
                        patterns))
            .toList();
    Duration took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);

    assertThat(rows)
        .allSatisfy(
            of ->
                assertThat(of.measures().get(1).estimate())
                    .isBetween(1.5, 2.1)); // exp(0.954 × 0.6) = 1.77
    System.out.println("took " + took);
    assertThat(took).isLessThan(Duration.ofSeconds(6));
  }

  private static List<CasePattern> patterns(RandomGenerator random) {
    double[] courts = new double[200];
    for (int j = 0; j < courts.length; j++) {
      courts[j] = 0.6 * random.nextGaussian();
    }
    Map<List<Integer>, long[]> counts = new HashMap<>();
    for (int i = 0; i < DEFENDANTS; i++) {
      List<Integer> key =
          List.of(
              random.nextInt(200),
              random.nextInt(7),
              random.nextInt(4),
              random.nextInt(10) / 9,
              random.nextInt(20) / 19,
              random.nextInt(2));
      double odds = -0.5 + courts[key.get(0)] + 0.1 * key.get(1) - 0.3 * key.get(3);
      long[] count = counts.computeIfAbsent(key, k -> new long[2]);
      count[0]++;
      count[1] += random.nextDouble() < Logit.probability(odds) ? 1 : 0;
    }
    List<CasePattern> patterns = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          Map<String, String> mix = new TreeMap<>();
          List<String> names = List.of("group", "category", "stage", "minor", "language");
          for (int k = 0; k < names.size(); k++) {
            mix.put(names.get(k), "v" + key.get(k + 1));
          }
          patterns.add(new CasePattern("c" + key.get(0), mix, count[0], count[1]));
        });
    return patterns;
  }
}
