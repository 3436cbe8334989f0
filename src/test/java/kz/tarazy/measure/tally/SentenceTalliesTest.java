package kz.tarazy.measure.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.ClusterSums;
import kz.tarazy.measure.SentenceFraction;
import kz.tarazy.measure.declared.Basis;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Outcome;
import kz.tarazy.measure.declared.OutcomeKind;
import kz.tarazy.measure.declared.Population;
import kz.tarazy.measure.declared.Unit;
import kz.tarazy.measure.model.AlikeCase;
import kz.tarazy.measure.model.CaseCoding;
import kz.tarazy.measure.model.Moments;
import org.junit.jupiter.api.Test;

class SentenceTalliesTest {

  private static final Asked ASKED =
      new Asked(
          new Population("counts", List.of(), "governing", List.of(Basis.IMPRISONMENT)),
          Unit.COUNT,
          new Outcome(OutcomeKind.SENTENCE_FRACTION, List.of(), List.of(), List.of()),
          List.of(Column.COURT),
          List.of(Column.STAGE));

  /** Two counts of one person: one act, whose fractions are added before they are squared. */
  @Test
  void countsOfOneAct_areSummedAsOneAct() {
    SentenceTallies tallies =
        new SentenceTallies(ASKED).add(act("A", 0.25, 0.5)).add(act("A", 0.75));

    long one = Math.round(SentenceTallies.steps());
    assertThat(tallies.means(Basis.IMPRISONMENT, "court").get("A"))
        .isEqualTo(
            new ClusterSums(
                2, 3, one * 3 / 2, 5, 2 * (one * 3 / 4) * (one * 3 / 4), one * 3 / 4 * 3));
  }

  @Test
  void countsWithoutAFraction_areCountedByTheReason() {
    SentenceTallies tallies = new SentenceTallies(ASKED).add(act("A", Double.NaN, 0.5));

    assertThat(tallies.withoutFraction()).isEqualTo(Map.of("imprisonment:no_term", 1L));
    assertThat(tallies.known(Basis.IMPRISONMENT)).isEqualTo(1);
    assertThat(tallies.caseMix(Basis.IMPRISONMENT))
        .isEqualTo(Map.of("stage", Map.of("completed", 1L)));
    assertThat(tallies.circumstances(Basis.IMPRISONMENT)).isEqualTo(Map.of("53.1.4", 1L));
  }

  @Test
  void onlyCasesWithTheirLikeInAnotherCourtAreCompared() {
    SentenceMoments sums =
        new SentenceMoments(ASKED, Basis.IMPRISONMENT, new CaseCoding(Map.of()), List.of("53.1.4"));
    sums.add(act("A", 0.5)).add(act("A", 0.25)).add(act("B", 0.75));
    sums.add(new Case("x", null, List.of(person("B", "other", 0.5))));

    assertThat(sums.alike())
        .extracting(AlikeCase::court, AlikeCase::outcome)
        .containsExactly(tuple("A", 0.25), tuple("A", 0.5), tuple("B", 0.75));
    assertThat(sums.courts())
        .extracting(Moments::court, Moments::n)
        .containsExactly(tuple("A", 2L), tuple("B", 2L));
  }

  private static Case act(String court, double... fractions) {
    return new Case("a", null, List.of(person(court, "188", fractions)));
  }

  private static Person person(String court, String article, double... fractions) {
    EnumMap<Column, String> values = new EnumMap<>(Column.class);
    values.put(Column.COURT, court);
    values.put(Column.ARTICLE, article);
    values.put(Column.STAGE, "completed");
    List<SentencedCount> counts =
        java.util.Arrays.stream(fractions)
            .mapToObj(
                fraction ->
                    new SentencedCount(
                        values, "1", List.of("53.1.4"), Map.of(Basis.IMPRISONMENT, of(fraction))))
            .toList();
    return new Person("А.", values, List.of(), List.of(), Map.of(), counts, Map.of());
  }

  private static SentenceFraction of(double fraction) {
    return Double.isNaN(fraction)
        ? new SentenceFraction(null, SentenceFraction.Exclusion.NO_TERM)
        : new SentenceFraction(fraction, null);
  }
}
