package kz.tarazy.measure.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Measure;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final Wording WORDING = new Wording("k", "r", "e");

  @Test
  void withoutAmongEveryUnitIsCountedWhetherItToldTheCircumstanceOrNot() {
    Figures figures = figures(List.of());

    assertThat(figures.measures())
        .extracting(
            Measure::dimension, Measure::level, Measure::subject, Measure::n, Measure::successes)
        .contains(
            tuple("all", "all", "53.1.4", 30L, 7L),
            tuple("court", "A", "53.1.4", 10L, 4L),
            tuple("court", "B", "53.1.4", 20L, 3L));
  }

  @Test
  void withAmongOnlyUnitsThatToldTheFactAreCounted() {
    Figures figures = figures(List.of("recognised", "denied"));

    assertThat(figures.measures())
        .extracting(Measure::dimension, Measure::level, Measure::n, Measure::successes)
        .contains(
            tuple("all", "all", 9L, 7L), tuple("court", "A", 6L, 4L), tuple("court", "B", 3L, 3L));
  }

  @Test
  void unitsOutsideThePopulationAreLeftOutAndCountedByTheConditionTheyMiss() {
    assertThat(figures(List.of()).excluded()).isEqualTo(Map.of("act_type", 5L));
  }

  @Test
  void theFunnelHasARowForEveryKnownCourt() {
    assertThat(figures(List.of()).deviations())
        .extracting(CourtDeviation::court, CourtDeviation::n, CourtDeviation::successes)
        .containsExactly(tuple("A", 10L, 4L), tuple("B", 20L, 3L));
  }

  private static Figures figures(List<String> among) {
    List<Cell> units =
        List.of(
            cell("verdict", "A", null, null, 10),
            cell("verdict", "B", null, null, 20),
            cell("appeal_ruling", "A", null, null, 5));
    List<Cell> outcomes =
        List.of(
            cell("verdict", "A", "53.1.4", "recognised", 4),
            cell("verdict", "A", "53.1.4", "denied", 2),
            cell("verdict", "B", "53.1.4", "recognised", 3),
            cell("appeal_ruling", "A", "53.1.4", "recognised", 5),
            cell("verdict", "B", "54.1.1", "recognised", 9));
    return Figures.of(declaration(among), units, outcomes, "c", "l");
  }

  private static Declaration declaration(List<String> among) {
    return new Declaration(
        "rate",
        WORDING,
        new Population(
            "verdicts",
            List.of(new Filter(Column.ACT_TYPE, List.of("verdict"), List.of())),
            "governing",
            List.of()),
        Unit.DEFENDANT,
        new Outcome(OutcomeKind.CIRCUMSTANCE, List.of("53.*"), List.of("recognised"), among),
        List.of(Column.COURT),
        List.of(),
        1,
        List.of(Method.RATE, Method.FUNNEL),
        WORDING);
  }

  private static Cell cell(String type, String court, String subject, String outcome, long n) {
    return new Cell(Map.of(Column.ACT_TYPE, type, Column.COURT, court), subject, outcome, n);
  }
}
