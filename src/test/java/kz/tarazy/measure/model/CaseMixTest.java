package kz.tarazy.measure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Topic;
import org.junit.jupiter.api.Test;

class CaseMixTest {

  private static final Topic TOPIC = new Topic("recognition_given_fact", "p", "53.1.6", "c", "l");

  /** The herds of lme4: period 1 is the commonest, so the coding is that of glmer. */
  @Test
  void rowsOfTheHerds_areThoseOfGlmer() {
    List<Measure> rows = CaseMix.rows(TOPIC, List.of("period"), herds()).measures();
    JsonNode expected = Lme4.expected("cbpp-agq9.json");
    double deviation = expected.get("deviation").asDouble();

    assertThat(rows)
        .extracting(Measure::level)
        .containsExactly(
            "intraclass_correlation",
            "median_odds_ratio",
            "odds_ratio:period=2",
            "odds_ratio:period=3",
            "odds_ratio:period=4");
    assertThat(rows.get(0).estimate())
        .isCloseTo(LogisticMixedModel.correlation(deviation), withinPercentage(0.5));
    assertThat(rows.get(1).estimate())
        .isCloseTo(LogisticMixedModel.oddsRatio(deviation), withinPercentage(0.5));
    assertThat(rows.get(2).estimate())
        .isCloseTo(Math.exp(expected.get("fixed").get(1).asDouble()), withinPercentage(0.5));
    assertThat(rows).allSatisfy(row -> assertThat(row.lower()).isLessThan(row.estimate()));
  }

  @Test
  void rareAndMissingValues_areNamed_andCovariatesThatDoNotVary_areLeftOut() {
    List<CasePattern> patterns = new ArrayList<>();
    for (int court = 0; court < 10; court++) {
      String name = "c" + court;
      patterns.add(new CasePattern(name, Map.of("stage", "attempt", "code", "k"), 30, 10 + court));
      patterns.add(new CasePattern(name, Map.of("code", "k"), 20, 8));
      patterns.add(new CasePattern(name, Map.of("stage", "rare" + court, "code", "k"), 3, 1));
    }

    List<Measure> rows = CaseMix.rows(TOPIC, List.of("stage", "code"), patterns).measures();

    assertThat(rows)
        .extracting(Measure::level)
        .endsWith("odds_ratio:stage=unknown", "odds_ratio:stage=other")
        .hasSize(4);
  }

  @Test
  void oneCourt_keepsItsRowsWithTheReason() {
    List<Measure> rows =
        CaseMix.rows(TOPIC, List.of(), List.of(new CasePattern("a", Map.of(), 10, 4))).measures();

    assertThat(rows).hasSize(2);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.note()).isEqualTo("one_court");
              assertThat(row.estimate()).isNull();
              assertThat(row.n()).isEqualTo(10);
            });
  }

  private static List<CasePattern> herds() {
    return Lme4.data("cbpp.csv").stream()
        .map(
            row ->
                new CasePattern(
                    row.get("court"),
                    Map.of("period", row.get("period")),
                    Long.parseLong(row.get("size")),
                    Long.parseLong(row.get("incidence"))))
        .toList();
  }
}
