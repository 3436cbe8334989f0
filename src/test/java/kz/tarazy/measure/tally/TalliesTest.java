package kz.tarazy.measure.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.ActCount;
import kz.tarazy.measure.ClusterSums;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Filter;
import kz.tarazy.measure.declared.Outcome;
import kz.tarazy.measure.declared.OutcomeKind;
import kz.tarazy.measure.declared.Population;
import kz.tarazy.measure.declared.Unit;
import kz.tarazy.measure.model.CasePattern;
import org.junit.jupiter.api.Test;

class TalliesTest {

  private static final String CHILDREN = "53.1.4";
  private static final Population VERDICTS =
      new Population(
          "verdicts",
          List.of(
              new Filter(Column.ACT_TYPE, List.of("verdict"), List.of()),
              new Filter(Column.PENALTY_KIND, List.of(), List.of("acquitted"))),
          "governing",
          List.of());

  @Test
  void personsOfOneAct_areSummedAsOneAct() {
    Tallies tallies =
        circumstances(List.of())
            .add(
                Cases.act(
                    "1",
                    Cases.person("A", CHILDREN, "recognised"),
                    Cases.person("A", CHILDREN, "recognised"),
                    Cases.person("A")))
            .add(Cases.act("2", Cases.person("A", CHILDREN, "denied")));

    assertThat(tallies.groups().of(CHILDREN)).isEqualTo(new ClusterSums(2, 4, 2, 10, 4, 6));
    assertThat(tallies.acts().of().get(CHILDREN))
        .containsExactlyInAnyOrder(new ActCount(3, 2, 1), new ActCount(1, 0, 1));
  }

  @Test
  void amongThoseToldOfTheFact_othersAreNoUnitsAndClaimsAreCountedAsLeftOut() {
    Tallies tallies =
        circumstances(List.of("recognised", "denied"))
            .add(
                Cases.act(
                    "1",
                    Cases.person("A", CHILDREN, "recognised"),
                    Cases.person("A", CHILDREN, "claimed"),
                    Cases.person("A")))
            .add(Cases.act("2", Cases.person("A", CHILDREN, "denied")));

    assertThat(tallies.groups().of(CHILDREN)).isEqualTo(new ClusterSums(2, 2, 1, 2, 1, 1));
    assertThat(tallies.leftOut()).isEqualTo(Map.of(CHILDREN, Map.of("claimed", 1L)));
  }

  @Test
  void unitsOutsideThePopulation_areCountedUnderTheFirstConditionTheyMiss() {
    Tallies tallies =
        circumstances(List.of())
            .add(
                Cases.act(
                    "1",
                    Cases.person(
                        "A",
                        Map.of(Column.ACT_TYPE, "appeal_ruling", Column.PENALTY_KIND, "acquitted"),
                        CHILDREN,
                        "recognised"),
                    Cases.person("A", Map.of(Column.PENALTY_KIND, "acquitted"))));

    assertThat(tallies.excluded()).isEqualTo(Map.of("act_type", 1L, "penalty_kind", 1L));
    assertThat(tallies.groups().units()).isZero();
  }

  /** A person whose act no edition covers is no unit of any edition. */
  @Test
  void editions_countThePersonsOfTheirTime() {
    Person later =
        new Person(
            "Б.",
            Cases.person("A").values(),
            List.of(),
            List.of(),
            Map.of(CHILDREN, "53.E2"),
            List.of(),
            Map.of());
    Tallies tallies =
        circumstances(List.of())
            .add(Cases.act("1", Cases.person("A", CHILDREN, "recognised"), Cases.person("A")))
            .add(Cases.act("2", later));

    Map<String, ClusterSums> editions = tallies.groups().of(CHILDREN, Column.EDITION);
    assertThat(editions.get("53.E1")).isEqualTo(new ClusterSums(1, 2, 1, 4, 1, 2));
    assertThat(editions.get("53.E2")).isEqualTo(new ClusterSums(1, 1, 0, 1, 0, 0));
  }

  @Test
  void everyResultOfACheckIsAUnit_andTheUndecidedAreLeftOutAndCounted() {
    Tallies tallies =
        new Tallies(
                new Asked(
                    VERDICTS,
                    Unit.CHECK,
                    new Outcome(
                        OutcomeKind.CHECK,
                        List.of("cap.*"),
                        List.of("kept"),
                        List.of("kept", "broken")),
                    List.of(Column.COURT),
                    List.of()))
            .add(
                Cases.act(
                    "1",
                    Cases.checked(
                        "A",
                        "cap.55.2",
                        "kept",
                        "cap.55.2",
                        "broken",
                        "cap.55.2",
                        "not_decidable",
                        "item.mismatch",
                        "broken")));

    assertThat(tallies.groups().subjects()).containsExactly("cap.55.2");
    assertThat(tallies.groups().of("cap.55.2")).isEqualTo(new ClusterSums(1, 2, 1, 4, 1, 2));
    assertThat(tallies.leftOut()).isEqualTo(Map.of("cap.55.2", Map.of("not_decidable", 1L)));
  }

  /** Checks that report only what is wrong have no rate but that of the persons they concern. */
  @Test
  void aPersonWithSeveralResultsOfACheck_countsOnce_andThoseWithoutAnyCountToo() {
    Tallies tallies =
        new Tallies(
                new Asked(
                    VERDICTS,
                    Unit.DEFENDANT,
                    new Outcome(
                        OutcomeKind.CHECK, List.of("minimum"), List.of("broken"), List.of()),
                    List.of(Column.COURT),
                    List.of()))
            .add(
                Cases.act(
                    "1",
                    Cases.checked("A", "minimum", "kept", "minimum", "broken", "minimum", "broken"),
                    Cases.checked("A")));

    assertThat(tallies.groups().of("minimum")).isEqualTo(new ClusterSums(1, 2, 1, 4, 1, 2));
  }

  @Test
  void anUnknownCourt_hasALevelOfItsOwn_andNoPattern() {
    Tallies tallies =
        circumstances(List.of())
            .add(Cases.act("1", Cases.person(null, CHILDREN, "recognised")))
            .add(Cases.act("2", Cases.person("A", CHILDREN, "recognised")))
            .add(Cases.act("3", Cases.person("A")));

    assertThat(tallies.groups().of(CHILDREN, Column.COURT)).containsOnlyKeys("A", "unknown");
    assertThat(tallies.patterns().of().get(CHILDREN))
        .extracting(CasePattern::court, CasePattern::n, CasePattern::successes)
        .containsExactly(tuple("A", 2L, 1L));
  }

  @Test
  void partsOfACorpusAddUpToTheWhole_inAnyOrder() {
    List<Case> acts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String status = i % 3 == 0 ? "recognised" : "denied";
      acts.add(
          Cases.act(
              "" + i,
              Cases.person("court " + i % 4, CHILDREN, status),
              Cases.person("court " + i % 4, i % 2 == 0 ? new String[0] : told("53.1.6"))));
    }
    Tallies whole = circumstances(List.of());
    acts.forEach(whole::add);
    Tallies first = circumstances(List.of());
    Tallies second = circumstances(List.of());
    for (int i = 29; i >= 0; i--) {
      (i % 7 < 3 ? first : second).add(acts.get(i));
    }
    Tallies merged = second.merge(first);

    assertThat(merged.groups().of(CHILDREN, Column.COURT))
        .hasSize(4)
        .isEqualTo(whole.groups().of(CHILDREN, Column.COURT));
    assertThat(merged.patterns().of()).isEqualTo(whole.patterns().of());
    assertThat(merged.series().of()).isEqualTo(whole.series().of());
    assertThat(merged.acts().of()).isEqualTo(whole.acts().of());
  }

  private static String[] told(String code) {
    return new String[] {code, "recognised"};
  }

  private static Tallies circumstances(List<String> among) {
    return new Tallies(
        new Asked(
            VERDICTS,
            Unit.DEFENDANT,
            new Outcome(OutcomeKind.CIRCUMSTANCE, List.of("53.*"), List.of("recognised"), among),
            List.of(Column.COURT, Column.EDITION),
            List.of(Column.LANGUAGE)));
  }
}
