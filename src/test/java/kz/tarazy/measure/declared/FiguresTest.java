package kz.tarazy.measure.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Topic;
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
  void theFunnelHasARowForEveryKnownCourt() {
    assertThat(figures(List.of()).deviations())
        .extracting(CourtDeviation::court, CourtDeviation::n, CourtDeviation::successes)
        .containsExactly(tuple("A", 10L, 4L), tuple("B", 20L, 3L));
  }

  @Test
  void aSubjectOfOneCourt_saysWhyItHasNoFunnel() {
    Figures figures =
        Figures.of(
            declaration(List.of()),
            List.of(
                new Margin(null, null, null, null, 5),
                new Margin(Column.COURT, "A", null, null, 5)),
            List.of(
                new Margin(null, null, "53.1.4", "recognised", 2),
                new Margin(Column.COURT, "A", "53.1.4", "recognised", 2)),
            "c",
            "l");

    assertThat(figures.deviations()).isEmpty();
    assertThat(figures.measures())
        .filteredOn(row -> row.dimension().equals("funnel"))
        .extracting(Measure::note, Measure::n)
        .containsExactly(tuple("one_court", 5L));
  }

  @Test
  void unitsLeftOut_areCountedByTheConditionTheyMiss() {
    assertThat(Figures.excluded(new Topic("m", "p", "all", "c", "l"), Map.of("act_type", 5L)))
        .extracting(Measure::dimension, Measure::level, Measure::n, Measure::note)
        .containsExactly(tuple("excluded", "act_type", 5L, "excluded"));
  }

  private static Figures figures(List<String> among) {
    List<Margin> units =
        List.of(
            new Margin(null, null, null, null, 30),
            new Margin(Column.COURT, "A", null, null, 10),
            new Margin(Column.COURT, "B", null, null, 20));
    List<Margin> told =
        List.of(
            new Margin(null, null, "53.1.4", "recognised", 7),
            new Margin(null, null, "53.1.4", "denied", 2),
            new Margin(null, null, "54.1.1", "recognised", 9),
            new Margin(Column.COURT, "A", "53.1.4", "recognised", 4),
            new Margin(Column.COURT, "A", "53.1.4", "denied", 2),
            new Margin(Column.COURT, "B", "53.1.4", "recognised", 3),
            new Margin(Column.COURT, "B", "54.1.1", "recognised", 9));
    return Figures.of(declaration(among), units, told, "c", "l");
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
        List.of(),
        1,
        List.of(Method.RATE, Method.FUNNEL),
        WORDING);
  }
}
