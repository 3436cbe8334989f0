package kz.tarazy.measure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.Reason;
import org.junit.jupiter.api.Test;

/** Against lmer of lme4; a relative error of 1e-3 is 0.1 %. */
class LinearMixedModelTest {

  private static final List<String> DAYS = List.of("Days");

  @Test
  void sleepstudyByRestrictedLikelihood_asLmer() {
    LinearFit fit = LinearMixedModel.fit(DAYS, "Days", sleepers()).fit().orElseThrow();
    JsonNode expected = Lme4.expected("sleepstudy-reml.json");

    for (int k = 0; k < 2; k++) {
      Coefficient coefficient = fit.fixed().get(k);
      assertThat(coefficient.name()).isEqualTo(expected.get("names").get(k).asText());
      assertThat(coefficient.estimate())
          .isCloseTo(expected.get("fixed").get(k).asDouble(), withinPercentage(0.1));
      assertThat(coefficient.standardError())
          .isCloseTo(expected.get("standard_errors").get(k).asDouble(), withinPercentage(0.1));
    }
    assertClose(fit.random().get(0).deviation().value(), expected.get("intercept_deviation"));
    assertClose(fit.random().get(1).deviation().value(), expected.get("slope_deviation"));
    assertThat(fit.correlation()).isCloseTo(expected.get("correlation").asDouble(), within(1e-3));
    assertClose(fit.residualDeviation().value(), expected.get("residual_deviation"));
    assertClose(fit.logLikelihood(), expected.get("log_likelihood"));
  }

  @Test
  void sleepersEffects_asRanef() {
    LinearFit fit = LinearMixedModel.fit(DAYS, "Days", sleepers()).fit().orElseThrow();
    JsonNode expected = Lme4.expected("sleepstudy-reml.json");

    for (int j = 0; j < 18; j++) {
      CourtEffect intercept = fit.random().get(0).courts().get(j);
      CourtEffect slope = fit.random().get(1).courts().get(j);
      assertThat(slope.court()).isEqualTo(expected.get("courts").get(j).asText());
      assertThat(intercept.deviation())
          .isCloseTo(expected.get("intercept_effects").get(j).asDouble(), within(0.02));
      assertThat(slope.deviation())
          .isCloseTo(expected.get("slope_effects").get(j).asDouble(), within(0.005));
      assertThat((slope.upper() - slope.lower()) / 2 / 1.959964)
          .isCloseTo(expected.get("slope_spreads").get(j).asDouble(), withinPercentage(0.1));
    }
  }

  @Test
  void intervalsHoldTheirFigures() {
    LinearFit fit = LinearMixedModel.fit(DAYS, "Days", sleepers()).fit().orElseThrow();

    assertThat(fit.random())
        .allSatisfy(
            term -> {
              assertThat(term.deviation().lower()).isLessThan(term.deviation().value());
              assertThat(term.deviation().upper()).isGreaterThan(term.deviation().value());
            });
  }

  @Test
  void partsMerged_equalTheWhole() {
    double[][] cases = {{1, 4}, {2, 6}, {3, 7}};
    Moments whole = new Moments("a", 1);
    for (double[] one : cases) {
      whole.add(new double[] {one[0]}, one[1]);
    }
    Moments parts =
        new Moments("a", 1)
            .add(new double[] {1}, 4)
            .merge(new Moments("a", 1).add(new double[] {2}, 6).add(new double[] {3}, 7));

    assertThat(parts).usingRecursiveComparison().isEqualTo(whole);
  }

  @Test
  void noCases_oneCourt_noVariation_areNotEstimable() {
    assertThat(reason(List.of())).isEqualTo(Reason.NO_CASES);
    assertThat(reason(List.of(new Moments("a", 1)))).isEqualTo(Reason.NO_CASES);
    assertThat(reason(List.of(court("a", 5, 20)))).isEqualTo(Reason.ONE_COURT);
    assertThat(reason(List.of(constant("a"), constant("b")))).isEqualTo(Reason.NO_VARIATION);
    assertThat(reason(List.of(court("a", 1, 2), court("b", 1, 2)))).isEqualTo(Reason.TOO_FEW_UNITS);
  }

  @Test
  void covariateThatNeverVaries_isCollinear() {
    List<Moments> courts = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      Moments court = new Moments(name, 1);
      for (int i = 0; i < 9; i++) {
        court.add(new double[] {1}, i % 4 + name.charAt(0));
      }
      courts.add(court);
    }

    assertThat(reason(courts)).isEqualTo(Reason.COLLINEAR);
  }

  @Test
  void courtsAlike_haveTheirDeviationsAtTheBound() {
    List<Moments> courts = new ArrayList<>();
    for (int j = 0; j < 8; j++) {
      courts.add(court("c" + j, 0, 40));
    }

    LinearFit fit = LinearMixedModel.fit(DAYS, "Days", courts).fit().orElseThrow();

    assertThat(fit.random().get(0).deviation().value()).isCloseTo(0, within(1e-3));
    assertThat(fit.random().get(0).deviation().reason()).isEqualTo(Reason.BOUNDARY);
  }

  @Test
  void slopeThatIsNoCovariate_isRefused() {
    assertThatThrownBy(() -> LinearMixedModel.fit(DAYS, "Nights", List.of()))
        .hasMessage("The slope must be one of [Days], cannot be: Nights");
  }

  private static Reason reason(List<Moments> courts) {
    Fitting<LinearFit> fitting = LinearMixedModel.fit(DAYS, "Days", courts);
    assertThat(fitting.fit()).isEmpty();
    return fitting.reason();
  }

  private static Moments court(String name, double level, int cases) {
    Moments court = new Moments(name, 1);
    for (int i = 0; i < cases; i++) {
      court.add(new double[] {i % 5}, level + 2 * (i % 5) + (i * 7 % 4));
    }
    return court;
  }

  private static Moments constant(String name) {
    Moments court = new Moments(name, 1);
    for (int i = 0; i < 10; i++) {
      court.add(new double[] {i}, 6);
    }
    return court;
  }

  private static List<Moments> sleepers() {
    Map<String, Moments> courts = new LinkedHashMap<>();
    Lme4.data("sleepstudy.csv")
        .forEach(
            row ->
                courts
                    .computeIfAbsent(row.get("court"), name -> new Moments(name, 1))
                    .add(
                        new double[] {Double.parseDouble(row.get("Days"))},
                        Double.parseDouble(row.get("Reaction"))));
    return List.copyOf(courts.values());
  }

  private static void assertClose(double value, JsonNode expected) {
    assertThat(value).isCloseTo(expected.asDouble(), withinPercentage(0.1));
  }
}
