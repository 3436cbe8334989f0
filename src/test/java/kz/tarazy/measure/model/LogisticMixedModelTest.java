package kz.tarazy.measure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.tarazy.measure.Reason;
import org.hipparchus.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;

/** Against glmer of lme4; a relative error of 1e-3 is 0.1 %. */
class LogisticMixedModelTest {

  private static final List<String> PERIODS = List.of("period2", "period3", "period4");
  private static final List<String> QUESTIONS =
      List.of("Anger", "GenderM", "btypescold", "btypeshout", "situself");

  @Test
  void herdsByLaplace_asGlmer() {
    LogisticFit fit = fit(PERIODS, Lme4.herds(), LogisticMixedModel.LAPLACE);

    assertSame(fit, Lme4.expected("cbpp-laplace.json"), 0);
  }

  /** With quadrature glmer leaves out the log-likelihood of the saturated model. */
  @Test
  void herdsByQuadrature_asGlmer() {
    LogisticFit fit = fit(PERIODS, Lme4.herds(), 9);

    assertSame(fit, Lme4.expected("cbpp-agq9.json"), saturated(Lme4.herds()));
  }

  @Test
  void herdsProfileInterval_asConfint() {
    LogisticFit fit = fit(PERIODS, Lme4.herds(), LogisticMixedModel.LAPLACE);
    JsonNode interval = Lme4.expected("cbpp-profile.json").get("deviation_interval");

    assertThat(fit.deviation().lower())
        .isCloseTo(interval.get(0).asDouble(), withinPercentage(0.1));
    assertThat(fit.deviation().upper())
        .isCloseTo(interval.get(1).asDouble(), withinPercentage(0.1));
  }

  /** glmer was given single answers, which have no binomial coefficients. */
  @Test
  void answersByLaplace_asGlmerOnSingleAnswers() {
    LogisticFit fit = fit(QUESTIONS, Lme4.answers(), LogisticMixedModel.LAPLACE);

    assertSame(fit, Lme4.expected("verbagg-laplace.json"), coefficients(Lme4.answers()));
  }

  @Test
  void answersByQuadrature_asGlmerOnSingleAnswers() {
    LogisticFit fit = fit(QUESTIONS, Lme4.answers(), 9);

    assertSame(fit, Lme4.expected("verbagg-agq9.json"), coefficients(Lme4.answers()));
  }

  /** σ² = π²/3 makes the two variances equal. */
  @Test
  void intraclassCorrelationIsAHalfWhereTheVariancesAreEqual() {
    assertThat(LogisticMixedModel.correlation(Math.PI / Math.sqrt(3)))
        .isCloseTo(0.5, within(1e-12));
  }

  /** Larsen and Merlo (2005) give it as exp(0.95 √variance). */
  @Test
  void medianOddsRatioOfUnitVariance() {
    assertThat(LogisticMixedModel.oddsRatio(1)).isCloseTo(Math.exp(0.95), within(0.02));
    assertThat(LogisticMixedModel.oddsRatio(0)).isEqualTo(1);
  }

  @Test
  void courtsAlike_haveNoDeviation_andAnUpperBound() {
    List<Cell> cells = new ArrayList<>();
    for (int court = 0; court < 12; court++) {
      cells.add(new Cell("c" + court, List.of(), 50, 20));
    }

    LogisticFit fit = fit(List.of(), cells, 9);

    assertThat(fit.deviation().value()).isEqualTo(0.0);
    assertThat(fit.deviation().lower()).isEqualTo(0.0);
    assertThat(fit.deviation().upper()).isBetween(0.05, 0.5);
    assertThat(fit.medianOddsRatio().value()).isEqualTo(1.0);
    assertThat(fit.fixed().get(0).estimate()).isCloseTo(Math.log(20.0 / 30), within(1e-6));
    assertThat(fit.fixed().get(0).standardError())
        .isCloseTo(1 / Math.sqrt(600 * 0.4 * 0.6), within(1e-4));
  }

  @Test
  void emptyCells_changeNothing() {
    List<Cell> cells = new ArrayList<>(Lme4.herds());
    cells.add(new Cell("empty", List.of(0.0, 0.0, 1.0), 0, 0));

    assertThat(fit(PERIODS, cells, 1)).isEqualTo(fit(PERIODS, Lme4.herds(), 1));
  }

  @Test
  void noCases_oneCourt_allOrNothing_areNotEstimable() {
    assertThat(reason(List.of())).isEqualTo(Reason.NO_CASES);
    assertThat(reason(List.of(cell("a", 0, 10, 5)))).isEqualTo(Reason.ONE_COURT);
    assertThat(reason(List.of(cell("a", 0, 10, 0), cell("b", 1, 10, 0))))
        .isEqualTo(Reason.NO_VARIATION);
    assertThat(reason(List.of(cell("a", 0, 10, 10), cell("b", 1, 10, 10))))
        .isEqualTo(Reason.NO_VARIATION);
  }

  @Test
  void covariateThatPredictsPerfectly_isSeparation() {
    assertThat(
            reason(
                List.of(
                    cell("a", 0, 10, 4),
                    cell("a", 1, 10, 10),
                    cell("b", 0, 10, 6),
                    cell("b", 1, 10, 10))))
        .isEqualTo(Reason.SEPARATION);
  }

  @Test
  void courtsThatDecideAlone_areSeparation() {
    List<Cell> cells = new ArrayList<>();
    for (int court = 0; court < 20; court++) {
      cells.add(cell("c" + court, court % 3 == 0 ? 1 : 0, 500, court % 2 == 0 ? 0 : 500));
    }

    assertThat(reason(cells)).isEqualTo(Reason.SEPARATION);
  }

  @Test
  void covariatesThatRepeatOneAnother_areCollinear() {
    List<Cell> cells =
        Stream.of(cell("a", 0, 10, 3), cell("a", 1, 10, 4), cell("b", 0, 10, 5))
            .map(
                cell ->
                    new Cell(
                        cell.court(),
                        List.of(cell.covariates().get(0), 2 * cell.covariates().get(0)),
                        cell.n(),
                        cell.successes()))
            .toList();

    assertThat(LogisticMixedModel.fit(List.of("x", "twice x"), cells, 1).reason())
        .isEqualTo(Reason.COLLINEAR);
  }

  @Test
  void nodesOutOfRange_areRefused() {
    assertThatThrownBy(() -> LogisticMixedModel.fit(List.of(), List.of(), 0))
        .hasMessage("Nodes must be 1 to 25, cannot be: 0");
  }

  private static Reason reason(List<Cell> cells) {
    Fitting<LogisticFit> fitting = LogisticMixedModel.fit(List.of("x"), cells, 9);
    assertThat(fitting.fit()).isEmpty();
    return fitting.reason();
  }

  private static Cell cell(String court, double x, long n, long successes) {
    return new Cell(court, List.of(x), n, successes);
  }

  private static LogisticFit fit(List<String> names, List<Cell> cells, int nodes) {
    return LogisticMixedModel.fit(names, cells, nodes).fit().orElseThrow();
  }

  private static void assertSame(LogisticFit fit, JsonNode expected, double constant) {
    for (int k = 0; k < fit.fixed().size(); k++) {
      Coefficient coefficient = fit.fixed().get(k);
      assertThat(coefficient.name()).isEqualTo(expected.get("names").get(k).asText());
      assertThat(coefficient.estimate())
          .as(coefficient.name())
          .isCloseTo(expected.get("fixed").get(k).asDouble(), withinPercentage(0.1));
      assertThat(coefficient.standardError())
          .as("standard error of %s", coefficient.name())
          .isCloseTo(expected.get("standard_errors").get(k).asDouble(), withinPercentage(0.1));
    }
    assertThat(fit.deviation().value())
        .isCloseTo(expected.get("deviation").asDouble(), withinPercentage(0.1));
    assertThat(fit.logLikelihood() - constant)
        .isCloseTo(expected.get("log_likelihood").asDouble(), withinPercentage(0.1));
    for (int j = 0; j < fit.courts().size(); j++) {
      CourtEffect court = fit.courts().get(j);
      assertThat(court.court()).isEqualTo(expected.get("courts").get(j).asText());
      assertThat(court.deviation())
          .isCloseTo(expected.get("court_effects").get(j).asDouble(), within(1e-3));
      assertThat((court.upper() - court.lower()) / 2 / 1.959964)
          .isCloseTo(expected.get("court_spreads").get(j).asDouble(), within(1e-3));
    }
  }

  private static double coefficients(List<Cell> cells) {
    return cells.stream()
        .mapToDouble(
            cell ->
                CombinatoricsUtils.binomialCoefficientLog((int) cell.n(), (int) cell.successes()))
        .sum();
  }

  private static double saturated(List<Cell> cells) {
    return coefficients(cells)
        + cells.stream()
            .mapToDouble(
                cell ->
                    logPower(cell.successes(), cell.n())
                        + logPower(cell.n() - cell.successes(), cell.n()))
            .sum();
  }

  private static double logPower(long count, long n) {
    return count == 0 ? 0 : count * Math.log((double) count / n);
  }
}
