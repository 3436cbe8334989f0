package kz.tarazy.source.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtRegisterTest {

  private final CourtRegister register = CourtRegister.load();

  private CourtPlace resolve(String court, String date) {
    return register.resolve(court, null, date == null ? null : LocalDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Сайрамский районный суд Туркестанской области | Түркістан облысының Сайрам аудандық соты",
        "Суд №2 города Кызылорды Кызылординской области | Қызылорда облысы Қызылорда қаласының №2 соты",
        "Специализированный межрайонный суд по делам несовершеннолетних Жамбылской области | Жамбыл облысының кәмелетке толмағандардың істері жөніндегі мамандандырылған ауданаралық соты",
        "Панфиловский районный суд области Жетісу | Жетісу облысы Панфилов аудандық соты",
        "Риддерский городской суд Восточно-Казахстанской области | Шығыс Қазақстан облысы Риддер қалалық соты",
        "Бостандыкский районный суд города Алматы | Алматы қаласының Бостандық аудандық соты",
        "Районный суд №2 Ауэзовского района города Алматы | Алматы қаласы Әуезов ауданының №2 аудандық соты",
        "Районный суд №2 Ауэзовского района г.Алматы | Ауэзовский районный суд №2 города Алматы",
        "Усть-Каменогорский городской суд Восточно-Казахстанской области | Шығыс Қазақстан облысы Өскемен қалалық соты",
        "Суд №2 города Петропавловска Северо-Казахстанской области | Солтүстік Қазақстан облысы Петропавл қаласының №2 соты",
        "Судебная коллегия по уголовным делам Акмолинского областного суда | Ақмола облыстық сотының қылмыстық істер жөніндегі сот алқасы",
        "Специализированный межрайонный суд по уголовным делам города Астаны | Астана қаласының қылмыстық істер жөніндегі мамандандырылған ауданаралық соты",
        "Специализированный межрайонный суд по уголовным делам города Нур-Султан | Астана қаласының қылмыстық істер жөніндегі мамандандырылған ауданаралық соты",
        "Районный суд №2 Казыбекбийского района города Караганды Карагандинской области | Қарағанды облысы Қарағанды қаласы Қазыбек би ауданының №2 аудандық соты",
        "Абайский районный суд города Шымкента | Шымкент қаласының Абай аудандық соты",
        "Талдыкорганский городской суд | Алматы облысы Талдықорған қалалық соты",
      })
  void kazakhAndRussianName_areOneCourt(String one, String other) {
    CourtPlace place = resolve(one, null);

    assertThat(place.known()).as(one).isTrue();
    assertThat(resolve(other, null).name()).isEqualTo(place.name());
  }

  @Test
  void sameDistrictNameElsewhere_isAnotherCourt() {
    assertThat(resolve("Абайский районный суд Карагандинской области", null).name())
        .isNotEqualTo(resolve("Абайский районный суд города Шымкента", null).name());
  }

  @Test
  void otherNumber_isAnotherCourt() {
    assertThat(resolve("Суд №2 города Костаная Костанайской области", null).name())
        .isNotEqualTo(resolve("Суд города Костаная Костанайской области", null).name());
  }

  @Test
  void reorganisedRegion_courtStaysAndRegionFollowsTheDay() {
    // Semey left East Kazakhstan for the new Abai region on 8 June 2022.
    CourtPlace before =
        resolve("Семейский городской суд Восточно-Казахстанской области", "2022-06-07");
    CourtPlace after = resolve("Абай облысы Семей қалалық соты", "2022-06-08");

    assertThat(after.name()).isEqualTo(before.name());
    assertThat(before.regionCode()).isEqualTo("KZ-63");
    assertThat(after.regionCode()).isEqualTo("KZ-10");
    assertThat(before.regionToday()).isEqualTo("KZ-10");
  }

  @Test
  void renamedRegion_isTheSame() {
    assertThat(resolve("Сайрамский районный суд Южно-Казахстанской области", "2015-03-01").name())
        .isEqualTo(resolve("Сайрамский районный суд Туркестанской области", "2020-03-01").name());
  }

  @Test
  void mergedCourt_isItselfUntilThatDayAndTheOneThatTookOverAfterwards() {
    String old = "Районный суд №2 Сарыаркинского района города Астаны";
    String made = "Межрайонный суд по уголовным делам города Астаны";

    assertThat(resolve(old, "2023-05-14").name()).isEqualTo(resolve(old, null).name());
    assertThat(resolve(old, "2023-05-15").name()).isEqualTo(resolve(made, "2024-02-01").name());
    assertThat(resolve(old, "2023-05-14").name()).isNotEqualTo(resolve(made, "2024-02-01").name());
    assertThat(
            resolve("Астана қаласының қылмыстық істер жөніндегі ауданаралық соты", "2024-02-01")
                .name())
        .isEqualTo(resolve(made, "2024-02-01").name());
  }

  @Test
  void interdistrictCourt_isNotTheSpecialisedOneWhereBothSit() {
    String special = "Специализированный межрайонный суд по уголовным делам города Астаны";
    String made = "Межрайонный суд по уголовным делам города Астаны";

    assertThat(resolve(made, "2024-02-01").name())
        .isNotEqualTo(resolve(special, "2024-02-01").name());
    assertThat(resolve(made, "2020-02-01").name()).isEqualTo(resolve(special, "2020-02-01").name());
    assertThat(
            resolve("Межрайонный суд по уголовным делам Костанайской области", "2024-02-01").name())
        .isEqualTo(
            resolve(
                    "Специализированный межрайонный суд по уголовным делам Костанайской области",
                    "2024-02-01")
                .name());
  }

  @Test
  void abolishedSecondCourt_goesOnInTheFirst() {
    String second = "Суд №2 города Рудного Костанайской области";

    assertThat(resolve(second, "2015-03-16").name()).contains("№2");
    assertThat(resolve(second, "2016-01-11").name())
        .isEqualTo(resolve("Рудненский городской суд Костанайской области", null).name());
  }

  @Test
  void courtOfAnotherCountry_isKeptAsWrittenAndNotKnown() {
    CourtPlace place = resolve("Орджоникидзевский районный суд г. Екатеринбурга", null);

    assertThat(place.known()).isFalse();
    assertThat(place.name()).isEqualTo("Орджоникидзевский районный суд г. Екатеринбурга");
    assertThat(place.region()).isNull();
  }

  @Test
  void unlistedDistrict_isKeptWithItsRegionAndNotKnown() {
    CourtPlace place = resolve("Тридевятый районный суд Костанайской области", null);

    assertThat(place.known()).isFalse();
    assertThat(place.regionCode()).isEqualTo("KZ-39");
  }

  @Test
  void regionGivenApart_isUsedWhereTheNameIsSilent() {
    assertThat(register.resolve("Сайрам аудандық соты", "Туркестанская область", null).known())
        .isTrue();
  }
}
