package kz.tarazy.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Side;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  @Test
  void everyCodeOfTheAnnotationFormatIsAConcept() {
    assertThat(CATALOGUE.circumstances().stream().filter(c -> c.side() == Side.MITIGATING))
        .extracting(Concept::code)
        .containsExactly(
            "53.1.1",
            "53.1.2",
            "53.1.3",
            "53.1.4",
            "53.1.5",
            "53.1.6",
            "53.1.7",
            "53.1.8",
            "53.1.9",
            "53.1.10",
            "53.1.11.repentance",
            "53.1.11.surrender",
            "53.1.11.solving",
            "53.1.11.accomplices",
            "53.1.11.property",
            "53.2.guilt_admission",
            "53.2.no_record",
            "53.2.good_character",
            "53.2.health",
            "53.2.disability",
            "53.2.old_age",
            "53.2.dependants",
            "53.2.apology",
            "53.2.victim_forgives",
            "53.2.hardship_social",
            "53.2.service_merits",
            "53.2.youth",
            "53.2.mental_disorder",
            "53.2.pretrial_cooperation",
            "53.2.other");
    assertThat(CATALOGUE.circumstances().stream().filter(c -> c.side() == Side.AGGRAVATING))
        .hasSize(16)
        .first()
        .extracting(Concept::code)
        .isEqualTo("54.1.1");
  }

  @Test
  void itemElevenStandsForFiveFacts() {
    assertThat(CATALOGUE.concept(LawCode.KZ_2014, "53", "1", "11"))
        .containsExactly(
            "53.1.11.repentance",
            "53.1.11.surrender",
            "53.1.11.solving",
            "53.1.11.accomplices",
            "53.1.11.property");
  }

  @Test
  void lettersOfTheFormerCodeStandForTheSameFacts() {
    assertThat(CATALOGUE.concept(LawCode.KZ_1997, "53", "1", "д"))
        .containsExactly("53.1.5", "53.1.6");
    assertThat(CATALOGUE.concept(LawCode.RU_1996, "61", "1", "г")).containsExactly("53.1.4");
    assertThat(CATALOGUE.concept(LawCode.KZ_2014, "17", "2", null))
        .containsExactly("53.2.mental_disorder");
    assertThat(CATALOGUE.concept(LawCode.KZ_2014, "188", "3", null)).isEmpty();
  }

  @Test
  void theWordingOfTheYoungChildChangedOnItsDay() {
    Concept child = CATALOGUE.circumstance("53.1.4");
    assertThat(child.wording(LocalDate.of(2025, 9, 15)).orElseThrow().text().ru())
        .startsWith("наличие малолетних детей");
    assertThat(child.wording(LocalDate.of(2025, 9, 16)).orElseThrow().text().ru())
        .contains("на воспитании");
  }

  @Test
  void aSanctionIsThatOfItsDay() {
    Sanction theft =
        CATALOGUE.sanction(LawCode.KZ_2014, "188", "3", LocalDate.of(2021, 5, 1)).orElseThrow();
    assertThat(theft.category()).isEqualTo(Category.GRAVE);
    assertThat(theft.range(PenaltyKind.IMPRISONMENT).orElseThrow().maximum()).isEqualTo(84);
    assertThat(CATALOGUE.category(LawCode.KZ_2014, "106", "1", LocalDate.of(2020, 1, 7)))
        .contains(Category.GRAVE);
  }

  @Test
  void aSanctionThatNoSourceHoldsIsLackingNotGuessed() {
    assertThat(CATALOGUE.sanction(LawCode.KZ_2014, "188", "3", LocalDate.of(2018, 7, 23)))
        .isEmpty();
    assertThat(CATALOGUE.sanction(LawCode.KZ_2014, "231", "1", LocalDate.of(2025, 10, 1)))
        .isEmpty();
  }

  @Test
  void anUnknownCircumstanceIsRefusedByName() {
    assertThatThrownBy(() -> CATALOGUE.circumstance("53.9"))
        .hasMessage("No circumstance has the code 53.9");
  }

  @Test
  void theVersionIsShortAndStable() {
    assertThat(CATALOGUE.version()).hasSize(12).isEqualTo(Catalogue.load().version());
  }
}
