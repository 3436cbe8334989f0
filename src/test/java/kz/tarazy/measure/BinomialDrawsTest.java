package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialDrawsTest {

  @ParameterizedTest
  @CsvSource({"0, 0.5", "1, 0.5", "7, 0", "7, 1", "40, 0.03", "2500, 0.7", "90000, 0.0004"})
  void theSameNumbersGiveWhatTheQuantileGives(int trials, double probability) {
    BinomialDistribution distribution = new BinomialDistribution(trials, probability);
    BinomialDraws draws = new BinomialDraws(trials, probability);
    Well19937c random = new Well19937c(11);
    Well19937c same = new Well19937c(11);

    for (int draw = 0; draw < 2000; draw++) {
      assertThat(draws.next(random))
          .isEqualTo(distribution.inverseCumulativeProbability(same.nextDouble()));
    }
  }
}
