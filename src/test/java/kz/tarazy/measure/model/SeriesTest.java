package kz.tarazy.measure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import kz.tarazy.measure.Count;
import kz.tarazy.measure.Reason;
import org.junit.jupiter.api.Test;

class SeriesTest {

  /** 200 of 1000 before, 500 of 1000 after: a step of log(1) − log(1/4) and no turn. */
  @Test
  void stepAtTheDate_isItsLogOddsRatio() {
    Segmented segmented = Segmented.of(series(20, t -> t < 12 ? 200 : 500), 12).fit().orElseThrow();

    assertThat(segmented.step().value()).isCloseTo(Math.log(4), within(1e-9));
    assertThat(segmented.turn().value()).isCloseTo(0, within(1e-9));
    assertThat(segmented.turn().lower()).isNegative();
    assertThat(segmented.step().lower()).isPositive();
    assertThat(segmented.dispersion()).isEqualTo(1);
  }

  @Test
  void periodsThatVaryMoreThanChance_widenTheInterval() {
    Segmented calm = Segmented.of(series(20, t -> 500), 10).fit().orElseThrow();
    Segmented wild = Segmented.of(series(20, t -> t % 2 == 0 ? 600 : 400), 10).fit().orElseThrow();

    assertThat(wild.dispersion()).isGreaterThan(20);
    assertThat(wild.step().upper() - wild.step().lower())
        .isGreaterThan(4 * (calm.step().upper() - calm.step().lower()));
  }

  @Test
  void changePoint_isWhereTheRateChanges() {
    ChangePoint change =
        ChangePoint.of(series(24, t -> t < 15 ? 300 : 420), 199, 1).fit().orElseThrow();

    assertThat(change.first()).isEqualTo(15);
    assertThat(change.earliest()).isEqualTo(15);
    assertThat(change.latest()).isEqualTo(15);
    assertThat(change.before()).isCloseTo(0.30, within(1e-12));
    assertThat(change.after()).isCloseTo(0.42, within(1e-12));
    assertThat(change.p()).isCloseTo(1.0 / 200, within(1e-12));
  }

  @Test
  void seriesWithoutChange_isNotFlagged() {
    ChangePoint change = ChangePoint.of(series(24, t -> 300 + t % 3), 199, 1).fit().orElseThrow();

    assertThat(change.p()).isGreaterThan(0.5);
  }

  @Test
  void seriesAtTheEdges_areNotEstimable() {
    assertThat(Segmented.of(List.of(), 0).reason()).isEqualTo(Reason.NO_CASES);
    assertThat(Segmented.of(series(4, t -> 5), 1).reason()).isEqualTo(Reason.TOO_FEW_UNITS);
    assertThat(Segmented.of(series(8, t -> 0), 4).reason()).isEqualTo(Reason.NO_VARIATION);
    assertThat(Segmented.of(series(8, t -> t < 4 ? 0 : 500), 4).reason())
        .isEqualTo(Reason.SEPARATION);
    assertThat(ChangePoint.of(List.of(), 9, 1).reason()).isEqualTo(Reason.NO_CASES);
    assertThat(ChangePoint.of(series(9, t -> 1000), 9, 1).reason()).isEqualTo(Reason.NO_VARIATION);
    assertThat(ChangePoint.of(series(2, t -> 5), 9, 1).reason()).isEqualTo(Reason.TOO_FEW_UNITS);
  }

  private static List<Count> series(int periods, IntToLongFunction successes) {
    return IntStream.range(0, periods)
        .mapToObj(t -> new Count("t" + t, 1000, successes.applyAsLong(t)))
        .toList();
  }
}
