package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {

  /**
   * K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), section C: four observers,
   * twelve units, missing values; nominal alpha 0.743.
   */
  @Test
  void alphaOfKrippendorffsFourObservers() {
    String[] observers = {"123321412...", "1233224125.3", ".3332342251.", "12332441251."};
    List<Ratings> units =
        IntStream.range(0, 12)
            .mapToObj(
                unit ->
                    new Ratings(
                        Arrays.stream(observers)
                            .map(o -> o.charAt(unit) == '.' ? null : o.substring(unit, unit + 1))
                            .toList(),
                        1))
            .toList();

    Estimate alpha = Agreement.alpha(units);

    assertThat(alpha.value()).isCloseTo(0.743, within(0.0005));
    assertThat(alpha.lower()).isLessThan(0.743);
    assertThat(alpha.upper()).isBetween(0.743, 1.0);
  }

  @Test
  void patternsWithCounts_equalTheSingleUnits() {
    Ratings same = new Ratings(List.of("a", "a"), 1);
    Ratings other = new Ratings(List.of("a", "b"), 1);

    Estimate single = Agreement.alpha(List.of(same, same, same, other, other));
    Estimate counted =
        Agreement.alpha(
            List.of(new Ratings(List.of("a", "a"), 3), new Ratings(List.of("a", "b"), 2)));

    assertThat(counted.value()).isCloseTo(single.value(), within(1e-12));
    assertThat(counted.lower()).isCloseTo(single.lower(), within(1e-12));
  }

  @Test
  void alphaWithoutPairs_orWithOneValue_isNotEstimable() {
    assertThat(Agreement.alpha(List.of(new Ratings(Arrays.asList("a", null), 9))).reason())
        .isEqualTo(Reason.NO_CASES);
    assertThat(Agreement.alpha(List.of(new Ratings(List.of("a", "a"), 9))).reason())
        .isEqualTo(Reason.NO_VARIATION);
  }

  /** SAS/STAT User's Guide, PROC FREQ, Agreement Study: two dermatologists, 88 patients. */
  @Test
  void kappaOfTheSkinConditionStudy() {
    Estimate kappa =
        Agreement.kappa(new long[][] {{10, 4, 1, 0}, {5, 10, 12, 2}, {2, 4, 12, 5}, {0, 2, 6, 13}});

    assertThat(kappa.value()).isCloseTo(0.3449, within(0.00005));
    assertThat(kappa.lower()).isCloseTo(0.2030, within(0.00005));
    assertThat(kappa.upper()).isCloseTo(0.4868, within(0.00005));
  }

  /**
   * J. L. Fleiss, B. Levin and M. C. Paik, Statistical Methods for Rates and Proportions, table
   * 18.1: kappa (0.89 − 0.66) / (1 − 0.66), standard error 0.087.
   */
  @Test
  void kappaOfTheDiagnosesOfFleiss() {
    Estimate kappa = Agreement.kappa(new long[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});

    assertThat(kappa.value()).isCloseTo(0.23 / 0.34, within(1e-9));
    assertThat((kappa.upper() - kappa.lower()) / 2 / 1.959964).isCloseTo(0.087, within(0.001));
  }

  @Test
  void kappaAtTheEdges_isNotEstimableOrHasNoInterval() {
    assertThat(Agreement.kappa(new long[][] {{0, 0}, {0, 0}}).reason()).isEqualTo(Reason.NO_CASES);
    assertThat(Agreement.kappa(new long[][] {{5, 0}, {0, 0}}).reason())
        .isEqualTo(Reason.NO_VARIATION);
    Estimate perfect = Agreement.kappa(new long[][] {{5, 0}, {0, 7}});
    assertThat(perfect.value()).isEqualTo(1.0);
    assertThat(perfect.lower()).isNull();
    assertThat(perfect.reason()).isEqualTo(Reason.NO_DISAGREEMENT);
  }
}
