package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class InequalityTest {

  /**
   * The example of the R packages ineq and DescTools (incomes, Gini 0.4620911). By hand: the values
   * sum to 66586, times their ranks to 520067, so 2 · 520067 / (10 · 66586) − 1.1.
   */
  @Test
  void incomesOfIneq() {
    Map<Double, Long> incomes =
        DoubleStream.of(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261)
            .boxed()
            .collect(Collectors.toMap(value -> value, value -> 1L));

    Estimate gini = Inequality.gini(incomes);

    assertThat(gini.value()).isCloseTo(0.4620911, within(5e-8));
    assertThat(gini.lower()).isLessThan(0.4620911);
    assertThat(gini.upper()).isGreaterThan(0.4620911);
  }

  /** Half have nothing, half have one: mean absolute difference 1/2, mean 1/2, so a half. */
  @Test
  void countsWeighTheValues() {
    assertThat(Inequality.gini(Map.of(0.0, 50L, 1.0, 50L)).value()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void allAlike_isZeroWithoutInterval_andNothing_isNotEstimable() {
    assertThat(Inequality.gini(Map.of(3.0, 8L)).value()).isCloseTo(0, within(1e-12));
    assertThat(Inequality.gini(Map.of(3.0, 8L)).reason()).isEqualTo(Reason.NO_DISAGREEMENT);
    assertThat(Inequality.gini(Map.of()).reason()).isEqualTo(Reason.NO_CASES);
    assertThat(Inequality.gini(Map.of(0.0, 8L)).reason()).isEqualTo(Reason.NO_VARIATION);
  }
}
