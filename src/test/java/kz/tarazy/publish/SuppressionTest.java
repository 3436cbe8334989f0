package kz.tarazy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kz.tarazy.measure.Measure;
import kz.tarazy.publish.Suppression.Cell;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  @Test
  void smallCellIsWithheldTogetherWithTheSmallestOther() {
    Suppression suppression =
        Suppression.of(
            List.of(
                row("all", "all", 62),
                row("court", "A", 2),
                row("court", "B", 40),
                row("court", "C", 20)),
            Map.of(),
            3);
    // 62 - 40 - 20 would give A away, so the smaller of B and C goes too.
    assertThat(hidden(suppression, "court", "A")).isTrue();
    assertThat(hidden(suppression, "court", "C")).isTrue();
    assertThat(hidden(suppression, "court", "B")).isFalse();
    assertThat(hidden(suppression, "all", "all")).isFalse();
  }

  @Test
  void twoSmallCellsHideEachOtherOnlyIfTogetherTheyReachTheMinimum() {
    Suppression enough =
        Suppression.of(
            List.of(
                row("all", "all", 44),
                row("court", "A", 2),
                row("court", "B", 2),
                row("court", "C", 40)),
            Map.of(),
            3);
    assertThat(enough.count()).isEqualTo(2);
    Suppression scarce =
        Suppression.of(
            List.of(
                row("all", "all", 42),
                row("court", "A", 1),
                row("court", "B", 1),
                row("court", "C", 40)),
            Map.of(),
            3);
    assertThat(scarce.count()).isEqualTo(3);
  }

  @Test
  void courtOfARegionCannotBeComputedFromTheRegion() {
    Suppression suppression =
        Suppression.of(
            List.of(
                row("all", "all", 100),
                row("region", "N", 50),
                row("region", "S", 50),
                row("court", "N1", 2),
                row("court", "N2", 48),
                row("court", "S1", 1),
                row("court", "S2", 49)),
            Map.of("N1", "N", "N2", "N", "S1", "S", "S2", "S"),
            3);
    // Over all courts N1 and S1 hide each other, but N - N2 would give N1 away.
    assertThat(hidden(suppression, "court", "N2")).isTrue();
    assertThat(hidden(suppression, "court", "S2")).isTrue();
    assertThat(hidden(suppression, "region", "N")).isFalse();
  }

  @Test
  void cellOfNobodyIsOpen() {
    Suppression suppression =
        Suppression.of(
            List.of(row("all", "all", 10), row("year", "2020", 0), row("year", "2021", 10)),
            Map.of(),
            3);
    assertThat(suppression.count()).isZero();
  }

  @Test
  void noSumEverGivesACellAway() {
    SplittableRandom random = new SplittableRandom(20260115);
    for (int trial = 0; trial < 400; trial++) {
      Map<String, String> regions = new LinkedHashMap<>();
      Map<String, Long> regionUnits = new LinkedHashMap<>();
      List<Measure> courts = new ArrayList<>();
      long all = 0;
      int count = 2 + random.nextInt(25);
      for (int i = 0; i < count; i++) {
        long n = random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(60);
        String region = "R" + random.nextInt(4);
        regions.put("C" + i, region);
        regionUnits.merge(region, n, Long::sum);
        courts.add(row("court", "C" + i, n));
        all += n;
      }
      List<Measure> rows = new ArrayList<>(courts);
      List<Measure> regionRows = new ArrayList<>();
      regionUnits.forEach((region, n) -> regionRows.add(row("region", region, n)));
      rows.addAll(regionRows);
      Measure total = row("all", "all", all);
      rows.add(total);
      Suppression suppression = Suppression.of(rows, regions, 3);
      assertClosed(suppression, total, courts);
      assertClosed(suppression, total, regionRows);
      for (Measure region : regionRows) {
        List<Measure> inside =
            courts.stream()
                .filter(court -> regions.get(court.level()).equals(region.level()))
                .toList();
        assertClosed(suppression, region, inside);
      }
    }
  }

  private static void assertClosed(Suppression suppression, Measure total, List<Measure> parts) {
    List<Measure> hidden = parts.stream().filter(suppression::hides).toList();
    long units = hidden.stream().mapToLong(Measure::n).sum();
    if (suppression.hides(total)) {
      assertThat(hidden.isEmpty() && total.n() > 0).isFalse();
    } else if (!hidden.isEmpty()) {
      assertThat(hidden).hasSizeGreaterThan(1);
      assertThat(units).isGreaterThanOrEqualTo(3);
    }
  }

  private static boolean hidden(Suppression suppression, String dimension, String level) {
    return suppression.hides(new Cell("m", "p", "s", dimension, level));
  }

  private static Measure row(String dimension, String level, long n) {
    return new Measure(
        "m", "p", dimension, level, "s", n, n / 2, 0.5, 0.1, 0.9, "wilson", null, "c", "l");
  }
}
