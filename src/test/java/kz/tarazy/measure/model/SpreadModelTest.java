package kz.tarazy.measure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.measure.Reason;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;

class SpreadModelTest {

  private static final List<String> NAMES = List.of("x");

  /** Ten courts with standard deviation 1, ten with 2: logarithms ±0.35 about log √2. */
  @Test
  void courtsThatDifferInSpread_areFound() {
    List<Moments> courts = courts(2);
    SpreadFit spread = fit(courts);

    assertThat(spread.p()).isLessThan(1e-6);
    assertThat(spread.typical().lower()).isLessThan(Math.sqrt(2));
    assertThat(spread.typical().upper()).isGreaterThan(Math.sqrt(2));
    assertThat(spread.variance().lower()).isLessThan(Math.pow(Math.log(2) / 2, 2));
    assertThat(spread.variance().upper()).isGreaterThan(Math.pow(Math.log(2) / 2, 2));
    assertThat(spread.courts().subList(0, 10)).allSatisfy(c -> assertThat(c.upper()).isNegative());
    assertThat(spread.courts().subList(10, 20)).allSatisfy(c -> assertThat(c.lower()).isPositive());
  }

  @Test
  void courtsOfOneSpread_areNotToldApart() {
    assertThat(fit(courts(1)).p()).isGreaterThan(0.01);
  }

  @Test
  void courtsWithTooFewCases_areNotEstimable() {
    List<Moments> courts = courts(2);
    LinearFit mean = LinearMixedModel.fit(NAMES, "x", courts).fit().orElseThrow();

    assertThat(SpreadModel.fit(mean, List.of()).reason()).isEqualTo(Reason.NO_CASES);
    assertThat(SpreadModel.fit(mean, courts.subList(0, 1)).reason()).isEqualTo(Reason.ONE_COURT);
    assertThat(
            SpreadModel.fit(mean, List.of(new Moments("a", 1).add(new double[] {1}, 2))).reason())
        .isEqualTo(Reason.NO_CASES);
  }

  private static SpreadFit fit(List<Moments> courts) {
    LinearFit mean = LinearMixedModel.fit(NAMES, "x", courts).fit().orElseThrow();
    return SpreadModel.fit(mean, courts).fit().orElseThrow();
  }

  private static List<Moments> courts(double wide) {
    RandomGenerator random = new Well19937c(3);
    List<Moments> courts = new ArrayList<>();
    for (int j = 0; j < 20; j++) {
      Moments court = new Moments("c" + j, 1);
      double level = random.nextGaussian();
      for (int i = 0; i < 200; i++) {
        double x = i % 2;
        double noise = (j < 10 ? 1 : wide) * random.nextGaussian();
        court.add(new double[] {x}, level + 0.5 * x + noise);
      }
      courts.add(court);
    }
    return courts;
  }
}
