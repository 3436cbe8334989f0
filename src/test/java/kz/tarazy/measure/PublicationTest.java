package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PublicationTest {

  private static final Topic TOPIC = new Topic("recognition_rate", "p", "53.1.4", "c1", "l1");
  private static final Map<String, ClusterSums> COURTS =
      new TreeMap<>(
          Map.of(
              "a", ClusterSums.of(List.of(new ActCount(1, 1, 40), new ActCount(1, 0, 60))),
              "b", ClusterSums.of(List.of(new ActCount(2, 1, 1))),
              "c", ClusterSums.NONE));

  /** Precision and recall of 6/10 make an F1 of 0.6. */
  @Test
  void subjectReadTooBadly_keepsItsCountsAndLosesItsFigures() {
    Measure rate = TOPIC.row("all", "all", 100, 40L, Rates.rate(100, 40));
    Measure kept = new Publication(0.7, 4, 1).kept(rate, new Validation(6, 4, 4, 86));

    assertThat(kept.note()).isEqualTo("not_publishable");
    assertThat(kept.estimate()).isNull();
    assertThat(kept.n()).isEqualTo(100);
    assertThat(new Publication(0.5, 4, 1).kept(rate, new Validation(6, 4, 4, 86))).isEqualTo(rate);
  }

  /** Sensitivity 0.6 and specificity 86/90 make a variance 1 / 0.5556², 3.24 times as large. */
  @Test
  void correctedRates_areJudgedByWhatTheCorrectionCosts() {
    Validation validation = new Validation(6, 4, 4, 86);

    assertThat(new Publication(0.9, 3.3, 1).objectionToCorrected(validation)).isNull();
    assertThat(new Publication(0.9, 3.2, 1).objectionToCorrected(validation))
        .isEqualTo(Reason.NOT_PUBLISHABLE);
    Measure corrected = TOPIC.row("all", "all", 100, 40L, CorrectedRate.of(100, 40, validation));
    assertThat(new Publication(0.9, 3.3, 1).kept(corrected, validation)).isEqualTo(corrected);
  }

  @Test
  void correctedRatesTooDear_keepTheirCountsAndLoseTheirFigures() {
    List<Measure> rows =
        new Publication(0.7, 3.2, 1).rows(TOPIC, "court", COURTS, 3, new Validation(6, 4, 4, 86));

    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.estimate()).isNull();
              assertThat(row.note()).isEqualTo("not_publishable");
            });
    assertThat(rows.get(0).n()).isEqualTo(100);
  }

  @Test
  void subjectReadWell_isCorrected_andSmallCourtsSayWhyNot() {
    List<Measure> rows =
        new Publication(0.7).rows(TOPIC, "court", COURTS, 3, new Validation(90, 10, 5, 95));

    assertThat(rows.get(0).estimate()).isBetween(0.40, 0.42);
    assertThat(rows.get(0).method()).isEqualTo(CorrectedRate.METHOD);
    assertThat(rows.get(1).note()).isEqualTo("below_minimum");
    assertThat(rows.get(2).note()).isEqualTo("no_cases");
  }

  @Test
  void subjectNeverScored_isNotValidated() {
    assertThat(new Publication(0.7).objection(null)).isEqualTo(Reason.NOT_VALIDATED);
    assertThat(new Publication(0.7).objection(new Validation(0, 0, 0, 50)))
        .isEqualTo(Reason.NOT_VALIDATED);
  }

  @Test
  void thresholdOutsideItsRange_isRefused() {
    assertThatThrownBy(() -> new Publication(1.2))
        .hasMessage("An F1 lies between 0 and 1, cannot be: 1.2");
  }
}
