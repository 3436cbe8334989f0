package kz.tarazy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Stage;
import kz.tarazy.assess.CountLimit.Maximum;
import kz.tarazy.norm.Category;
import org.junit.jupiter.api.Test;

class CountLimitsTest {

  /** Article 188 part 3 in 2020–2025: both kinds to 84 months, grave, so two thirds are 56. */
  @Test
  void maximaAreThoseAfterTheCap() {
    CountLimit limit = theft().recognised("53.1.4").limits().get(0);

    assertThat(limit.category()).isEqualTo(Category.GRAVE);
    assertThat(limit.chapter()).isEqualTo(6);
    assertThat(limit.missing()).isEmpty();
    assertThat(limit.maxima())
        .extracting(Maximum::kind, Maximum::amount, Maximum::unit)
        .containsExactlyInAnyOrder(
            tuple(PenaltyKind.RESTRICTION_OF_LIBERTY, 56.0, PenaltyUnit.MONTHS),
            tuple(PenaltyKind.IMPRISONMENT, 56.0, PenaltyUnit.MONTHS));
  }

  @Test
  void withoutMitigationTheMaximumIsThatOfTheSanction() {
    assertThat(theft().limits().get(0).maxima()).extracting(Maximum::amount).containsOnly(84.0);
  }

  /** Part 3 of article 188 is grave, part 1 is not: one count of the person is the gravest. */
  @Test
  void oneCountIsTheGravest() {
    List<CountLimit> limits =
        Cases.verdict()
            .dates("2021-03-01", "2021-06-01")
            .charge("188", "1")
            .imposed(PenaltyKind.IMPRISONMENT, 12, PenaltyUnit.MONTHS)
            .charge("188", "3", "1")
            .imposed(PenaltyKind.IMPRISONMENT, 40, PenaltyUnit.MONTHS)
            .limits();

    assertThat(limits).extracting(CountLimit::gravest).containsExactly(false, true);
  }

  @Test
  void withoutTheDayOfTheOffence_theMaximaAreMissing() {
    CountLimit limit = theft().dates(null, "2021-06-01").limits().get(0);

    assertThat(limit.maxima()).isEmpty();
    assertThat(limit.missing()).contains("offence_date");
    assertThat(limit.category()).isEqualTo(Category.GRAVE);
  }

  @Test
  void anUnknownArticle_hasNoChapterAndNoCategory() {
    CountLimit limit =
        Cases.verdict()
            .dates("2021-03-01", "2021-06-01")
            .charge("9999", "1")
            .imposed(PenaltyKind.IMPRISONMENT, 12, PenaltyUnit.MONTHS)
            .limits()
            .get(0);

    assertThat(limit.chapter()).isNull();
    assertThat(limit.category()).isNull();
    assertThat(limit.missing()).isNotEmpty();
  }

  private static Cases theft() {
    return Cases.verdict()
        .dates("2021-03-01", "2021-06-01")
        .charge(Stage.COMPLETED, "188", "3", "1")
        .imposed(PenaltyKind.IMPRISONMENT, 40, PenaltyUnit.MONTHS);
  }
}
