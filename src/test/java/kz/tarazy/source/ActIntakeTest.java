package kz.tarazy.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import kz.tarazy.act.ActType;
import kz.tarazy.act.CourtAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActIntakeTest {

  private final ActIntake intake = new ActIntake();

  private CourtAct accepted(RawRecord raw) {
    Admission admission = intake.accept(raw);
    assertThat(admission).isInstanceOf(Accepted.class);
    return ((Accepted) admission).act();
  }

  private Quarantine refused(RawRecord raw) {
    Admission admission = intake.accept(raw);
    assertThat(admission).isInstanceOf(Quarantine.class);
    return (Quarantine) admission;
  }

  @Test
  void noMetadata_russianHeadIsRead() {
    CourtAct act = accepted(Acts.raw(Acts.RUSSIAN));

    assertThat(act.actType()).isEqualTo(ActType.VERDICT);
    assertThat(act.actDate()).isEqualTo(LocalDate.of(2023, 5, 12));
    assertThat(act.caseNumber()).isEqualTo("7701-23-00-1/15");
    assertThat(act.court()).isEqualTo("Костанайский городской суд №2, Костанайская область");
    assertThat(act.judge()).isEqualTo("J-001");
  }

  @Test
  void noMetadata_kazakhHeadIsRead() {
    CourtAct act = accepted(Acts.raw(Acts.KAZAKH));

    assertThat(act.actType()).isEqualTo(ActType.VERDICT);
    assertThat(act.actDate()).isEqualTo(LocalDate.of(2022, 12, 8));
    assertThat(act.caseNumber()).isEqualTo("7702-22-00-1/8");
    assertThat(act.court()).isEqualTo("Таразский городской суд №2, Жамбылская область");
    assertThat(act.judge()).isEqualTo("J-002");
  }

  @Test
  void metadataGiven_itStandsBeforeTheHead() {
    CourtAct act =
        accepted(
            new RawRecord("f", 1, Map.of("act_id", "x-1", "act_date", "13.05.2023"), Acts.RUSSIAN));

    assertThat(act.actId()).isEqualTo("x-1");
    assertThat(act.actDate()).isEqualTo(LocalDate.of(2023, 5, 13));
  }

  @Test
  void noId_sameTextInOtherLayoutGetsTheSameId() {
    String rewrapped = Acts.RUSSIAN.replace(", ", ",\r\n").replace("  ", "\u00A0");

    assertThat(accepted(Acts.raw(rewrapped)).actId())
        .isEqualTo(accepted(Acts.raw(Acts.RUSSIAN)).actId());
  }

  @Test
  void judgeNamed_theNameIsNotStored() {
    CourtAct act = accepted(new RawRecord("f", 1, Map.of("judge", "Омарбеков Т.С."), Acts.RUSSIAN));

    assertThat(act.judge()).isEqualTo("J-001");
    assertThat(act.issues()).contains("judge_name_dropped");
  }

  @Test
  void noText_refusedAsEmpty() {
    assertThat(refused(Acts.raw(" \n ")).reason()).isEqualTo(Reason.EMPTY_TEXT);
  }

  @Test
  void fewWords_refusedAsTooShort() {
    assertThat(refused(Acts.raw("ПРИГОВОР именем Республики Казахстан")).reason())
        .isEqualTo(Reason.TOO_SHORT);
  }

  @Test
  void impossibleDate_refusedWithoutItsValue() {
    Quarantine refusal =
        refused(new RawRecord("f", 1, Map.of("act_date", "2023-02-30"), Acts.RUSSIAN));

    assertThat(refusal.reason()).isEqualTo(Reason.BAD_DATE);
  }

  @Test
  void decisionAlone_refusedAsFragment() {
    String decision = Acts.RUSSIAN.substring(Acts.RUSSIAN.indexOf("П Р И Г О В О Р И Л"));

    assertThat(refused(Acts.raw(decision.repeat(2))).reason()).isEqualTo(Reason.FRAGMENT);
  }

  @Test
  void headAlone_refusedAsFragment() {
    String head = Acts.RUSSIAN.substring(0, Acts.RUSSIAN.indexOf("П Р И Г О В О Р И Л"));

    assertThat(refused(Acts.raw(head)).reason()).isEqualTo(Reason.FRAGMENT);
  }

  @Test
  void letterToTheEditor_refusedAsNoAct() {
    assertThat(
            refused(Acts.raw("Просим разъяснить порядок получения справки. ".repeat(10))).reason())
        .isEqualTo(Reason.NOT_AN_ACT);
  }

  @Test
  void civilJudgment_refusedAsNotCriminal() {
    String civil =
        """
        РЕШЕНИЕ
        Именем Республики Казахстан
        12 мая 2023 года город Костанай
        Костанайский городской суд в составе председательствующего судьи J-001 рассмотрел в открытом судебном заседании гражданское дело по иску А. к Б. о взыскании долга,
        УСТАНОВИЛ:
        Истец просит взыскать долг по расписке. Ответчик иск признал. Суд принимает признание иска.
        РЕШИЛ:
        Иск А. удовлетворить, взыскать с Б. в пользу А. 100 000 тенге.
        """;

    assertThat(refused(Acts.raw(civil)).reason()).isEqualTo(Reason.NOT_CRIMINAL);
  }

  @ParameterizedTest
  @CsvSource({
    "ru-RF-001.txt, ACCEPTED",
    "ru-KG-002-cassation.txt, ACCEPTED",
    "ru-KG-004-supervision.txt, ACCEPTED",
    "ky-KG-003-cassation.txt, UNSUPPORTED_LANGUAGE",
    "ru-RF-003-fragment-operative.txt, FRAGMENT|NOT_AN_ACT",
    "ru-RF-004-fragment-operative.txt, FRAGMENT",
    "ru-RF-005-fragment-intro.txt, FRAGMENT",
    "ru-RF-006-fragment-intro.txt, FRAGMENT",
    "ru-RF-007-fragment-appeal-intro.txt, FRAGMENT",
    "ru-RF-008-indictment-fragments.txt, NOT_AN_ACT",
  })
  void realTexts_eachTakenOrRefusedWithItsReason(String file, String expected) {
    Path folder = Shared.folder("real");

    Admission admission = intake.accept(Acts.raw(Shared.text(folder.resolve(file))));

    String outcome = admission instanceof Quarantine q ? q.reason().name() : "ACCEPTED";
    assertThat(outcome).matches(expected);
  }
}
