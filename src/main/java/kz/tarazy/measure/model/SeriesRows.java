package kz.tarazy.measure.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import kz.tarazy.measure.Count;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Rates;
import kz.tarazy.measure.Reason;
import kz.tarazy.measure.Topic;

/**
 * What a series of quarters tells, as rows of the table of measures: a step and a turn at given
 * dates, and the quarter at which it changes most.
 *
 * <p>A quarter is its number since the year 0: four times the year plus 0 to 3.
 */
public final class SeriesRows {

  /** Dimension of the rows on a date. */
  public static final String SEGMENTED = "segmented";

  /** Dimension of the rows on the change point. */
  public static final String CHANGE_POINT = "change_point";

  private static final String METHOD = "change_point_likelihood";

  private SeriesRows() {}

  /**
   * Rows before and after each date that lies within the series: the change of level ({@code
   * DATE:step}) and of trend ({@code DATE:turn}) in log-odds.
   *
   * @param series counts by quarter; quarters without units may be absent
   * @param dates dates of editions or resolutions
   */
  public static List<Measure> segmented(
      Topic topic, SortedMap<Integer, Count> series, Set<LocalDate> dates) {
    List<Measure> rows = new ArrayList<>();
    if (series.isEmpty()) {
      return rows;
    }
    List<Count> periods = even(series);
    long n = periods.stream().mapToLong(Count::n).sum();
    for (LocalDate date : new TreeSet<>(dates)) {
      int first = firstWhole(date) - series.firstKey();
      if (first < 1 || first >= periods.size()) {
        continue;
      }
      Fitting<Segmented> fitting = Segmented.of(periods, first);
      Estimate none = Estimate.none(Segmented.METHOD, fitting.reason());
      rows.add(
          topic.row(
              SEGMENTED, date + ":step", n, null, fitting.fit().map(Segmented::step).orElse(none)));
      rows.add(
          topic.row(
              SEGMENTED, date + ":turn", n, null, fitting.fit().map(Segmented::turn).orElse(none)));
    }
    return rows;
  }

  /**
   * Rows on the change point: the first quarter after it as a year with decimals and the span that
   * the data do not exclude, the rates before and after it, and the probability of so strong a
   * change by chance with the error of its draws.
   *
   * @param draws series drawn for that probability
   * @param seed their seed
   */
  public static List<Measure> changePoint(
      Topic topic, SortedMap<Integer, Count> series, int draws, long seed) {
    List<Count> periods = series.isEmpty() ? List.of() : even(series);
    long n = periods.stream().mapToLong(Count::n).sum();
    Fitting<ChangePoint> fitting = ChangePoint.of(periods, draws, seed);
    if (fitting.fit().isEmpty()) {
      return withoutChangePoint(topic, series, fitting.reason());
    }
    ChangePoint change = fitting.fit().get();
    int start = series.firstKey();
    Count before = sum(periods.subList(0, change.first()));
    Count after = sum(periods.subList(change.first(), periods.size()));
    long reached = Math.round(change.p() * (1 + draws)) - 1;
    Estimate drawn = Rates.rate(draws, reached);
    return List.of(
        topic.row(
            CHANGE_POINT,
            "quarter",
            n,
            null,
            Estimate.of(
                (start + change.first()) / 4.0,
                (start + change.earliest()) / 4.0,
                (start + change.latest()) / 4.0,
                METHOD)),
        topic.row(
            CHANGE_POINT,
            "before",
            before.n(),
            before.successes(),
            Rates.rate(before.n(), before.successes())),
        topic.row(
            CHANGE_POINT,
            "after",
            after.n(),
            after.successes(),
            Rates.rate(after.n(), after.successes())),
        topic.row(
            CHANGE_POINT,
            "p",
            n,
            null,
            Estimate.of(
                change.p(),
                Math.min(change.p(), drawn.lower()),
                Math.max(change.p(), drawn.upper()),
                METHOD)));
  }

  /** The row of a series whose change point is not told, with the reason. */
  public static List<Measure> withoutChangePoint(
      Topic topic, SortedMap<Integer, Count> series, Reason reason) {
    long n = series.values().stream().mapToLong(Count::n).sum();
    return List.of(topic.row(CHANGE_POINT, "quarter", n, null, Estimate.none(METHOD, reason)));
  }

  /** The first quarter that lies wholly on or after a date. */
  private static int firstWhole(LocalDate date) {
    int quarter = 4 * date.getYear() + (date.getMonthValue() - 1) / 3;
    LocalDate begins = LocalDate.of(date.getYear(), 3 * ((date.getMonthValue() - 1) / 3) + 1, 1);
    return date.equals(begins) ? quarter : quarter + 1;
  }

  /** The series with its gaps filled. */
  private static List<Count> even(SortedMap<Integer, Count> series) {
    List<Count> periods = new ArrayList<>();
    for (int quarter = series.firstKey(); quarter <= series.lastKey(); quarter++) {
      periods.add(series.getOrDefault(quarter, new Count(String.valueOf(quarter), 0, 0)));
    }
    return periods;
  }

  private static Count sum(List<Count> periods) {
    return new Count(
        "all",
        periods.stream().mapToLong(Count::n).sum(),
        periods.stream().mapToLong(Count::successes).sum());
  }
}
