package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyScope;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Side;
import kz.tarazy.act.Status;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ActReaderTest {

  private static final ActReader READER = ActReader.standard();

  private static Reading read(String text) {
    return READER.read(
        new CourtAct(
            "id",
            "hash",
            null,
            null,
            null,
            null,
            null,
            LocalDate.of(2018, 3, 19),
            Language.RUSSIAN,
            false,
            "test",
            List.of(),
            text));
  }

  @Test
  void spansPointIntoTheStoredText() {
    String text =
        """
        ПРИГОВОР
        Суд рассмотрел дело в~отношении А., 1990 года рож\u00addения,
        УСТАНОВИЛ:
        А. похитил~велосипед.
        Смягчающим обстоятельством суд признает чисто\u00adсердечное раскаяние.
        П Р И Г О В О Р И Л:
        А. признать виновным по ч.1 ст.188 УК~РК и назначить 1~(один) год лишения~свободы.
        """
            .replace('~', '\u00a0')
            .replace("\n", "\r\n");
    Reading reading = read(text);
    assertThat(reading.defendants())
        .singleElement()
        .satisfies(d -> assertThat(d.span().of(text)).isEqualTo("А."));
    assertThat(reading.charges())
        .singleElement()
        .satisfies(c -> assertThat(c.span().of(text)).isEqualTo("ч.1 ст.188"));
    assertThat(reading.penalties())
        .isNotEmpty()
        .allSatisfy(
            p -> assertThat(p.span().of(text)).isEqualTo("1\u00a0(один) год лишения\u00a0свободы"));
    for (Circumstance circumstance : reading.circumstances()) {
      assertThat(circumstance.quote()).isEqualTo(circumstance.span().of(text));
    }
  }

  @Test
  void anActWithoutDecisionGivesAReadingWithoutOne() {
    Reading reading = read("Справка о движении дела.");
    assertThat(reading.defendants()).isEmpty();
    assertThat(reading.penalties()).isEmpty();
  }

  @Test
  void aRealVerdictOfTheRussianCodeIsRead() throws IOException {
    Path file = Path.of("../shared/real/ru-RF-001.txt");
    Assumptions.assumeTrue(Files.exists(file), "../shared/real is not here");
    Reading reading = read(Files.readString(file));
    assertThat(reading.defendants()).hasSize(1);
    assertThat(reading.charges())
        .singleElement()
        .satisfies(
            charge -> {
              assertThat(charge.code()).isEqualTo(LawCode.RU_1996);
              assertThat(charge.article()).isEqualTo("228");
              assertThat(charge.part()).isEqualTo("2");
            });
    assertThat(reading.penalties())
        .filteredOn(penalty -> penalty.scope() == PenaltyScope.FINAL)
        .singleElement()
        .satisfies(
            penalty -> {
              assertThat(penalty.kind()).isEqualTo(PenaltyKind.IMPRISONMENT);
              assertThat(penalty.amount()).isEqualTo(48);
              assertThat(penalty.unit()).isEqualTo(PenaltyUnit.MONTHS);
              assertThat(penalty.conditional()).isFalse();
            });
    assertThat(reading.circumstances())
        .filteredOn(found -> found.status() == Status.RECOGNISED)
        .allSatisfy(found -> assertThat(found.side()).isEqualTo(Side.MITIGATING))
        .extracting(Circumstance::code)
        .containsExactlyInAnyOrder(
            "53.2.guilt_admission",
            "53.1.11.repentance",
            "53.1.11.surrender",
            "53.1.11.solving",
            "53.2.health",
            "53.2.dependants",
            "53.2.other",
            "53.2.good_character",
            "53.2.service_merits");
    assertThat(reading.citations())
        .filteredOn(citation -> List.of("64", "73").contains(citation.article()))
        .isNotEmpty()
        .allSatisfy(citation -> assertThat(citation.role()).isEqualTo(CitationRole.REFUSED));
    assertThat(reading.defendants().get(0).noneMitigating()).isNull();
    assertThat(reading.defendants().get(0).noneAggravating()).isNotNull();
  }
}
