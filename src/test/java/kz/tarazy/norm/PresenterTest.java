package kz.tarazy.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Side;
import org.junit.jupiter.api.Test;

class PresenterTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  @Test
  void aNormIsShownAsItStoodOnTheDay() {
    NormPresenter english = new NormPresenter(CATALOGUE, "en");
    assertThat(english.show("55.2", LocalDate.of(2018, 7, 23)))
        .contains("[55.E0]", "strictest kind");
    assertThat(english.show("55.2", LocalDate.of(2019, 5, 1)))
        .contains("[55.E1]", "basic punishment")
        .doesNotContain("four fifths");
    assertThat(english.show("55.2", LocalDate.of(2025, 9, 16)))
        .contains("[55.E6]", "four fifths", "law 16.07.2025");
    assertThat(english.show("55.8", LocalDate.of(2020, 12, 1)))
        .contains("the catalogue holds no edition for this day");
  }

  @Test
  void aNormIsShownInEachLanguage() {
    LocalDate day = LocalDate.of(2019, 5, 1);
    assertThat(new NormPresenter(CATALOGUE, "kk").show("55.2", day)).contains("үштен екісінен");
    assertThat(new NormPresenter(CATALOGUE, "ru").show("55.2", day)).contains("двух третей");
  }

  @Test
  void anArticleShowsItsParts() {
    assertThat(new NormPresenter(CATALOGUE, "en").show("55", LocalDate.of(2025, 10, 1)))
        .contains("55.1", "55.2", "55.9");
  }

  @Test
  void aSanctionIsShownWithItsCategory() {
    assertThat(new NormPresenter(CATALOGUE, "ru").show("188.3", LocalDate.of(2021, 5, 1)))
        .contains("Кража", "тяжкое преступление", "imprisonment 24–84 months");
    assertThat(new NormPresenter(CATALOGUE, "en").show("231.1", LocalDate.of(2021, 5, 1)))
        .contains("the sources lack its sanction");
    assertThat(new NormPresenter(CATALOGUE, "en").show("999.1", LocalDate.of(2021, 5, 1)))
        .contains("no such norm");
  }

  @Test
  void theListNamesEveryNormOnce() {
    assertThat(new NormPresenter(CATALOGUE, "kk").list().lines().filter(l -> l.startsWith("55.2 ")))
        .hasSize(1);
  }

  @Test
  void anAnswerGoesLineByLine() {
    CapQuestion question =
        CapQuestion.of(LawCode.KZ_2014, "188", "3")
            .mitigating(Set.of("53.1.6"))
            .dates(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 6, 1));
    assertThat(new CapPresenter(CATALOGUE, "en").answer(question))
        .contains("55.2 [55.E1]: 84 × 2/3 = 56", "at most 56, at least 6 months");
    assertThat(
            new CapPresenter(CATALOGUE, "ru")
                .answer(question.dates(null, LocalDate.of(2021, 6, 1))))
        .contains("не решается; не хватает: offence_date");
  }

  @Test
  void everyMitigatingCircumstanceFallsOnSixGrounds() {
    assertThat(CATALOGUE.circumstances())
        .filteredOn(concept -> concept.side() == Side.MITIGATING)
        .allSatisfy(
            concept ->
                assertThat(CATALOGUE.grounds(concept.code()))
                    .hasSize(6)
                    .allSatisfy(ground -> assertThat(ground.why()).isNotBlank()));
  }

  @Test
  void proposalsAreReadOnlyWhenAskedForByName() {
    Catalogue proposal = Catalogue.loadScenario("proposal-2023");
    assertThat(proposal.version()).isEqualTo(CATALOGUE.version() + "+proposal-2023");
    assertThat(proposal.concept(LawCode.KZ_2014, "53", "1", "11-1"))
        .containsExactly("53.2.mental_disorder");
    assertThat(CATALOGUE.concept(LawCode.KZ_2014, "53", "1", "11-1")).isEmpty();
    assertThat(proposal.norm("55-1")).isPresent();
    assertThat(CATALOGUE.norm("55-1")).isEmpty();
    assertThatThrownBy(() -> Catalogue.loadScenario("wish"))
        .hasMessageContaining("No scenario is called wish");
  }

  @Test
  void whatNoPrimaryTextWasReadForIsMarked() {
    assertThat(CATALOGUE.circumstance("53.1.4").wordings().get(0).origin().verified()).isFalse();
    assertThat(CATALOGUE.group("life_or_health").origin().verified()).isFalse();
  }
}
