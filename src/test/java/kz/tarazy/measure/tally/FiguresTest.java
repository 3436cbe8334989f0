package kz.tarazy.measure.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Topic;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Filter;
import kz.tarazy.measure.declared.Method;
import kz.tarazy.measure.declared.Outcome;
import kz.tarazy.measure.declared.OutcomeKind;
import kz.tarazy.measure.declared.Population;
import kz.tarazy.measure.declared.Unit;
import kz.tarazy.measure.declared.Wording;
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
    List<Case> acts = new ArrayList<>();
    add(acts, 2, "A", "53.1.4", "recognised");
    add(acts, 3, "A");
    Figures figures = figures(List.of(), acts);

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
    List<Case> acts = new ArrayList<>();
    add(acts, 4, "A", "53.1.4", "recognised");
    add(acts, 2, "A", "53.1.4", "denied");
    add(acts, 4, "A");
    add(acts, 3, "B", "53.1.4", "recognised");
    add(acts, 9, "B", "54.1.1", "recognised");
    add(acts, 8, "B");
    return figures(among, acts);
  }

  private static Figures figures(List<String> among, List<Case> acts) {
    Declaration declaration = declaration(among);
    Tallies tallies = new Tallies(Asked.of(declaration));
    acts.forEach(tallies::add);
    return Figures.of(declaration, tallies.groups(), "c", "l");
  }

  private static void add(List<Case> acts, int number, String court, String... told) {
    for (int i = 0; i < number; i++) {
      acts.add(Cases.act("a" + acts.size(), Cases.person(court, told)));
    }
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
