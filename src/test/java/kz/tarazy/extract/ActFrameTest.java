package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Procedure;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Test;

/** Dates, procedure, kind of act and age, from texts written for it. */
class ActFrameTest {

  private static ActText verdict(String head, String facts) {
    return ActText.of(
        "ПРИГОВОР\nСуд рассмотрел дело "
            + head
            + "\nУСТАНОВИЛ:\n"
            + facts
            + "\nПРИГОВОРИЛ:\nА. признать виновным.");
  }

  private static LocalDate offence(String facts) {
    return OffenceDates.latest(
        verdict("в отношении А., 1990 года рождения,", facts),
        ActType.VERDICT,
        LocalDate.of(2023, 1, 1));
  }

  @Test
  void theLatestOffenceCountsAndOtherDatesDoNot() {
    assertThat(
            offence(
                "14 ноября 2022 года А. похитил велосипед, а 21 ноября того же года - телефон."))
        .isEqualTo(LocalDate.of(2022, 11, 21));
    assertThat(
            offence(
                "19 июня 2022 года А. совершил наезд. Пешеход скончался 20 июня 2022 года. Соглашение заключено по договору от 1 августа 2022 года."))
        .isEqualTo(LocalDate.of(2022, 6, 19));
    assertThat(offence("А. 2022 жылдың 22 ақпанында дүкенге кірген."))
        .isEqualTo(LocalDate.of(2022, 2, 22));
    assertThat(offence("А. 2022 жылғы қыркүйектің 17-сі күні телефон ұрлаған."))
        .isEqualTo(LocalDate.of(2022, 9, 17));
    assertThat(offence("А. похитил велосипед.")).isNull();
  }

  @Test
  void procedureIsWhatTheHeadSaysElseWhatTheCourtTells() {
    assertThat(
            Procedures.of(
                verdict("в порядке согласительного производства в отношении А.", "-"),
                ActType.VERDICT))
        .isEqualTo(Procedure.PLEA_AGREEMENT);
    assertThat(Procedures.of(verdict("в сокращенном порядке в отношении А.", "-"), ActType.VERDICT))
        .isEqualTo(Procedure.ABBREVIATED);
    assertThat(
            Procedures.of(
                verdict("в порядке приказного производства в отношении А.", "-"), ActType.VERDICT))
        .isEqualTo(Procedure.ORDER);
    assertThat(
            Procedures.of(
                verdict(
                    "в отношении А.",
                    "Дело расследовано в порядке ускоренного досудебного расследования."),
                ActType.VERDICT))
        .isEqualTo(Procedure.ACCELERATED);
    assertThat(
            Procedures.of(
                verdict(
                    "в отношении А.", "В рассмотрении дела в сокращенном порядке судом отказано."),
                ActType.VERDICT))
        .isEqualTo(Procedure.GENERAL);
    assertThat(
            Procedures.of(
                ActText.of("ҮКІМ\nістi қысқартылған тәртіппен қарап,\nАНЫҚТАДЫ:\n-"),
                ActType.VERDICT))
        .isEqualTo(Procedure.ABBREVIATED);
  }

  @Test
  void aRulingIsOnAppealOrOnExecutionByItsHead() {
    assertThat(
            ActTypes.of("ПОСТАНОВЛЕНИЕ\nо замене неотбытой части наказания\nУСТАНОВИЛ:", 50, null))
        .isEqualTo(ActType.EXECUTION_RULING);
    assertThat(ActTypes.of("ҚАУЛЫ\nсот алқасы апелляциялық шағымды қарап\nАНЫҚТАДЫ:", 45, null))
        .isEqualTo(ActType.APPEAL_RULING);
    assertThat(ActTypes.of("Ү К І М\nҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ АТЫНАН", 30, ActType.APPEAL_RULING))
        .isEqualTo(ActType.VERDICT);
  }

  @Test
  void ageIsCountedToTheDayOfTheOffence() {
    LocalDate offence = LocalDate.of(2022, 9, 17);
    assertThat(Minority.of(", 17 сентября 2004 года рождения", offence, "")).isFalse();
    assertThat(Minority.of(", 18 сентября 2004 года рождения", offence, "")).isTrue();
    assertThat(Minority.of(", 2005 жылғы 30 қарашада туған", offence, "")).isTrue();
    assertThat(Minority.of(", 1999 жылы туған", offence, "")).isFalse();
  }

  @Test
  void defendantsOfOtherWordings() {
    assertThat(
            Cast.of(
                    ActText.of(
                        "ҮКІМ\nСот прокурор П., айыпталушылар А. мен Б., адвокат В. қатысуымен\nА.-ға және Б.-ға қатысты істі қарап,\nАНЫҚТАДЫ:\nА. мен Б. ұрлық жасаған."))
                .persons())
        .extracting(Person::label)
        .isEqualTo(List.of("А.", "Б."));
    assertThat(
            Cast.of(
                    ActText.of(
                        "ПРИГОВОР\nСуд рассмотрел дело в отношении гражданина Республики Казахстан Т-ова, 1980 года рождения,\nУСТАНОВИЛ:\nТ-ов совершил кражу у Т-овой."))
                .persons())
        .hasSize(1);
  }
}
