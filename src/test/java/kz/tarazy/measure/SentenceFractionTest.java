package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rates are those of article 61(1) of the Criminal Code of 2014. */
class SentenceFractionTest {

  private static final PenaltyScale SCALE =
      PenaltyScale.read(DataSchema.folder("reference").resolve("penalty-scale/kz-2014.yaml"));
  private static final Term FIVE_YEARS =
      new Term(PenaltyKind.IMPRISONMENT, 60.0, PenaltyUnit.MONTHS);
  private static final Term FINE = new Term(PenaltyKind.FINE, 3000.0, PenaltyUnit.MCI);

  @Test
  void eighteenMonthsOfSixty_areThreeTenths() {
    Term imposed = new Term(PenaltyKind.IMPRISONMENT, 18.0, PenaltyUnit.MONTHS);

    assertThat(SentenceFraction.ofImprisonment(imposed, List.of(FINE, FIVE_YEARS), SCALE).value())
        .isCloseTo(0.3, within(1e-12));
    assertThat(SentenceFraction.ofAllPenalties(imposed, List.of(FINE, FIVE_YEARS), SCALE).value())
        .isCloseTo(0.3, within(1e-12));
  }

  /** 720 MCI are 180 days of imprisonment; five years are 1800 of them. */
  @Test
  void fineCountsByTheScale_onlyAmongAllPenalties() {
    Term imposed = new Term(PenaltyKind.FINE, 720.0, PenaltyUnit.MCI);

    assertThat(SentenceFraction.ofAllPenalties(imposed, List.of(FINE, FIVE_YEARS), SCALE).value())
        .isCloseTo(0.1, within(1e-12));
    assertThat(
            SentenceFraction.ofImprisonment(imposed, List.of(FINE, FIVE_YEARS), SCALE).exclusion())
        .isEqualTo(SentenceFraction.Exclusion.OTHER_PENALTY);
  }

  /** 240 hours are 60 days, as are two months of restriction of liberty. */
  @Test
  void hoursAndMonthsMeetInDays() {
    Term work = new Term(PenaltyKind.COMMUNITY_SERVICE, 240.0, PenaltyUnit.HOURS);
    Term restriction = new Term(PenaltyKind.RESTRICTION_OF_LIBERTY, 2.0, PenaltyUnit.MONTHS);

    assertThat(SentenceFraction.ofAllPenalties(work, List.of(restriction), SCALE).value())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void brokenCap_isMoreThanOne() {
    assertThat(
            SentenceFraction.ofImprisonment(
                    new Term(PenaltyKind.IMPRISONMENT, 72.0, PenaltyUnit.MONTHS),
                    List.of(FIVE_YEARS),
                    SCALE)
                .value())
        .isCloseTo(1.2, within(1e-12));
  }

  @Test
  void countsWithoutFraction_tellWhy() {
    Term life = new Term(PenaltyKind.LIFE, null, null);
    Term money = new Term(PenaltyKind.FINE, 500_000.0, PenaltyUnit.TENGE);

    assertThat(SentenceFraction.ofAllPenalties(life, List.of(FIVE_YEARS), SCALE).exclusion())
        .isEqualTo(SentenceFraction.Exclusion.NO_TERM);
    assertThat(SentenceFraction.ofAllPenalties(money, List.of(FIVE_YEARS), SCALE).exclusion())
        .isEqualTo(SentenceFraction.Exclusion.NOT_CONVERTIBLE);
    assertThat(SentenceFraction.ofImprisonment(FIVE_YEARS, List.of(FINE), SCALE).exclusion())
        .isEqualTo(SentenceFraction.Exclusion.NO_MAXIMUM);
    assertThat(
            SentenceFraction.ofAllPenalties(FIVE_YEARS, List.of(life, FIVE_YEARS), SCALE)
                .exclusion())
        .isEqualTo(SentenceFraction.Exclusion.NO_MAXIMUM);
  }

  @Test
  void scaleWithAnUnknownPenalty_isRefusedByName(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("scale.yaml");
    Files.writeString(
        file,
        "days_in_month: 30\nequal_to_a_day_of_imprisonment: {exile: {unit: days, amount: 1}}\n");

    assertThatThrownBy(() -> PenaltyScale.read(file))
        .hasMessageStartingWith("scale.yaml: PenaltyKind must be one of")
        .hasMessageEndingWith("cannot be: exile");
  }
}
