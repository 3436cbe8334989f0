package kz.tarazy.measure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.tarazy.measure.Count;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Topic;
import org.junit.jupiter.api.Test;

class SeriesRowsTest {

  private static final Topic TOPIC = new Topic("m", "p", "s", "c", "l");

  /** Odds 1 before and 3 from the third quarter of 2020 on: a step of log 3. */
  @Test
  void stepAtAnEdition_isFound() {
    List<Measure> rows =
        SeriesRows.segmented(
            TOPIC, series(), Set.of(LocalDate.of(2020, 5, 20), LocalDate.of(2030, 1, 1)));

    assertThat(rows)
        .extracting(Measure::level)
        .containsExactly("2020-05-20:step", "2020-05-20:turn");
    assertThat(rows.get(0).estimate()).isCloseTo(Math.log(3), within(1e-6));
    assertThat(rows.get(1).estimate()).isCloseTo(0, within(1e-6));
  }

  /** The third quarter of 2020 is 2020.5; of 99 series without a change hardly one is as strong. */
  @Test
  void changePoint_isAYearWithDecimals_andItsRatesAreToldWithIntervals() {
    List<Measure> rows = SeriesRows.changePoint(TOPIC, series(), 99, 1);

    assertThat(rows).extracting(Measure::level).containsExactly("quarter", "before", "after", "p");
    assertThat(rows.get(0).estimate()).isEqualTo(2020.5);
    assertThat(rows.get(1).estimate()).isEqualTo(0.5);
    assertThat(rows.get(2).estimate()).isEqualTo(0.75);
    assertThat(rows.get(3).estimate()).isEqualTo(0.01);
    assertThat(rows).allSatisfy(row -> assertThat(row.lower()).isLessThanOrEqualTo(row.estimate()));
  }

  @Test
  void seriesWithoutVariation_saysSo() {
    SortedMap<Integer, Count> flat = new TreeMap<>();
    flat.put(8080, new Count("q", 10, 10));
    flat.put(8081, new Count("q", 10, 10));
    flat.put(8082, new Count("q", 10, 10));

    assertThat(SeriesRows.changePoint(TOPIC, flat, 99, 1))
        .extracting(Measure::note)
        .containsExactly("no_variation");
    assertThat(SeriesRows.segmented(TOPIC, new TreeMap<>(), Set.of())).isEmpty();
  }

  private static SortedMap<Integer, Count> series() {
    SortedMap<Integer, Count> series = new TreeMap<>();
    for (int quarter = 4 * 2019; quarter < 4 * 2022; quarter++) {
      series.put(quarter, new Count("q", 400, quarter < 4 * 2020 + 2 ? 200 : 300));
    }
    return series;
  }
}
