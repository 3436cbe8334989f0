package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Charge;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.Penalty;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Test;

/** Each text is written for the phenomenon it shows; what is expected is read from it by hand. */
class DecisionsTest {

  private static final List<OffenceCode> CODES = OffenceCode.read(DataSchema.folder("reference"));

  /** Reads the operative part on two robbers. */
  private static List<String> ofRobbers(String operative) {
    return read(
        ActType.VERDICT,
        """
        ПРИГОВОР
        Суд с участием прокурора П. рассмотрел дело по обвинению
        А., 1990 года рождения, и Б., 1991 года рождения, в преступлении, предусмотренном ч.2 ст.191 УК РК,
        УСТАНОВИЛ:
        А. и Б. совершили грабеж.
        Суд
        ПРИГОВОРИЛ:
        """
            + operative);
  }

  private static List<String> read(ActType type, String text) {
    ActText act = ActText.of(text);
    Decisions decisions =
        Decisions.of(
            act, Cast.of(act), type, new Decisions.Dates(LocalDate.of(2022, 5, 1), null), CODES);
    List<String> lines = new ArrayList<>();
    for (Charge charge : decisions.charges()) {
      lines.add(
          "%s %d: %s.%s%s %s"
              .formatted(
                  charge.defendant(),
                  charge.ordinal(),
                  charge.article(),
                  charge.part(),
                  charge.points(),
                  charge.stage().code()));
    }
    for (Penalty penalty : decisions.penalties()) {
      String amount =
          penalty.amount() == null ? "" : " " + penalty.amount() + " " + penalty.unit().code();
      lines.add(
          "%s %s: %s%s%s"
              .formatted(
                  penalty.defendant(),
                  penalty.charge() == null ? "final" : penalty.charge(),
                  penalty.kind().code(),
                  amount,
                  penalty.conditional() ? " conditional " + penalty.probationMonths() : ""));
    }
    return lines;
  }

  private static List<String> russian(String operative) {
    return read(
        ActType.VERDICT,
        """
        ПРИГОВОР
        Суд в составе судьи J-001, с участием прокурора П., адвоката Н., рассмотрел дело по обвинению А., 1990 года рождения, ранее не судимого, в совершении преступления, предусмотренного ч.2 ст.190 УК РК,
        УСТАНОВИЛ:
        А. похитил чужое имущество.
        Руководствуясь ст.ст. 387-390 УПК РК, суд
        ПРИГОВОРИЛ:
        """
            + operative);
  }

  private static List<String> kazakh(String operative) {
    return read(
        ActType.VERDICT,
        """
        ҮКІМ
        Сот судья J-001, хатшы М., прокурор П., адвокат Р. қатысуымен
        Б., 1989 жылы туған, бұрын сотталмаған, ҚР ҚК-нің 190-бабының 2-бөлігімен айыпталған істі қарап,
        АНЫҚТАДЫ:
        Б. бөтен мүлікті ұрлаған.
        ҚР ҚПК-нің 387-390-баптарын басшылыққа алып, сот
        ҮКІМ ЕТТІ:
        """
            + operative);
  }

  @Test
  void aCountThatEndsBeforeAnotherIsPunishedDoesNotEndTheCase() {
    assertThat(
            russian(
                "А. освободить от уголовной ответственности по ч.1 ст.107 УК РК в связи с"
                    + " примирением, дело в этой части прекратить.\n"
                    + "Его же признать виновным по ч.1 ст.293 УК РК и назначить 240 (двести сорок)"
                    + " часов общественных работ."))
        .containsExactly(
            "А. 0: 293.1[] completed",
            "А. 0: community_service 240 hours",
            "А. final: community_service 240 hours");
    assertThat(
            russian(
                "А. по ч.2 ст.190 УК РК оправдать за отсутствием состава.\n"
                    + "А. признать виновным по ч.1 ст.188 УК РК и назначить штраф 150 МРП."))
        .contains("А. final: fine 150 mci");
  }

  @Test
  void aStageToldInBracketsBehindTheArticleIsItsStage() {
    assertThat(
            russian(
                "А. признать виновным в покушении на преступление по ч.1 ст.191 УК РК (ч.3 ст.24 УК"
                    + " РК) и назначить 1 (один) год лишения свободы."))
        .contains("А. 0: 191.1[] attempt");
  }

  @Test
  void numbersStandInFiguresWordsOrBoth() {
    assertThat(
            russian(
                "Признать А. виновным по ч.1 ст.188 УК РК и назначить два года шесть месяцев лишения свободы."))
        .contains("А. final: imprisonment 30 months");
    assertThat(
            russian(
                "А. признать виновным по ч.1 ст.188 УК РК и назначить наказание в виде ограничения свободы сроком на 1 (один) год 3 (три) месяца."))
        .contains("А. 0: restriction_of_liberty 15 months");
    assertThat(
            kazakh(
                "Б. ҚР ҚК-нің 188-бабының 1-бөлігі бойынша кінәлі деп танылып, оған екі жыл алты ай мерзімге бас бостандығынан айыру жазасы тағайындалсын."))
        .contains("Б. final: imprisonment 30 months");
  }

  @Test
  void yearsAbbreviatedAreATermAndTheYearOfABirthIsNone() {
    assertThat(
            russian(
                "А., 01.02.1990 г.р., признать виновным по ч.1 ст.188 УК РК и назначить 4 (четыре) г. 6 мес. лишения свободы."))
        .contains("А. final: imprisonment 54 months");
  }

  @Test
  void aKindOfPunishmentWithoutItsBlankIsRead() {
    assertThat(
            russian("А. признать виновным по ч.1 ст.188 УК РК и назначить 5 лет лишениясвободы."))
        .contains("А. final: imprisonment 60 months");
  }

  @Test
  void aFineIsInTheUnitTheCourtImposes() {
    assertThat(
            russian(
                "Признать А. виновным по ч.1 ст.188 УК РК и назначить штраф в размере 200 (двести) МРП, что составляет 612 600 тенге."))
        .contains("А. final: fine 200 mci");
    assertThat(
            russian(
                "Признать А. виновным по ч.1 ст.188 УК РК и назначить штраф в сумме 500 000 тенге в доход государства."))
        .contains("А. final: fine 500000 tenge");
    assertThat(
            kazakh(
                "Б. ҚР ҚК-нің 188-бабының 1-бөлігімен кінәлі деп танылып, мемлекет кірісіне 100 (жүз) АЕК, яғни 306 300 теңге мөлшерінде айыппұл тағайындалсын."))
        .contains("Б. final: fine 100 mci");
  }

  @Test
  void worksAndArrestHaveTheirOwnUnits() {
    assertThat(
            russian(
                "Признать А. виновным по ч.1 ст.188 УК РК и назначить 120 (сто двадцать) часов общественных работ."))
        .contains("А. final: community_service 120 hours");
    assertThat(
            kazakh(
                "Б. ҚР ҚК-нің 188-бабының 1-бөлігімен кінәлі деп танылып, 120 сағат қоғамдық жұмыстарға тарту жазасы тағайындалсын."))
        .contains("Б. final: community_service 120 hours");
    assertThat(
            russian(
                "Признать А. виновным по ч.1 ст.188 УК РК и назначить арест сроком на 30 (тридцать) суток."))
        .contains("А. final: arrest 30 days");
    assertThat(
            russian(
                "Признать А. виновным по ч.1 ст.188 УК РК и назначить исправительные работы в размере 150 МРП с удержанием 20 процентов заработка."))
        .contains("А. final: corrective_works 150 mci");
  }

  @Test
  void lifeHasNoAmount() {
    assertThat(
            russian(
                "Признать А. виновным по ч.2 ст.99 УК РК и назначить пожизненное лишение свободы с конфискацией имущества."))
        .contains("А. 0: life", "А. final: life");
  }

  @Test
  void theLastAggregateIsFinal() {
    assertThat(
            russian(
                """
                А. признать виновным в совершении преступлений, предусмотренных ч.2 ст.188, ч.1 ст.293 УК РК, и назначить наказание:
                - по ч.2 ст.188 УК РК - 3 (три) года лишения свободы;
                - по ч.1 ст.293 УК РК - 1 (один) год лишения свободы.
                На основании ч.3 ст.58 УК РК путем частичного сложения наказаний назначить 3 (три) года 6 (шесть) месяцев лишения свободы.
                В силу ст.60 УК РК к назначенному наказанию частично присоединить неотбытую часть наказания по приговору от 12 мая 2020 года в виде 1 (одного) года лишения свободы и окончательно назначить 4 (четыре) года лишения свободы.
                Зачесть в срок наказания время содержания под стражей из расчета один день за полтора дня лишения свободы.
                """))
        .containsExactly(
            "А. 0: 188.2[] completed",
            "А. 1: 293.1[] completed",
            "А. 0: imprisonment 36 months",
            "А. 1: imprisonment 12 months",
            "А. final: imprisonment 48 months");
    assertThat(
            kazakh(
                """
                Б. ҚР ҚК-нің 188-бабының 2-бөлігі және 293-бабының 1-бөлігі бойынша кінәлі деп танылып, оған жаза тағайындалсын:
                188-бабының 2-бөлігі бойынша - 3 (үш) жылға бас бостандығынан айыру;
                293-бабының 1-бөлігі бойынша - 1 (бір) жылға бас бостандығынан айыру.
                ҚР ҚК-нің 58-бабының 3-бөлігіне сәйкес жеңілірек жазаны қатаң жазаға сіңіру арқылы түпкілікті 3 (үш) жылға бас бостандығынан айыру тағайындалсын.
                """))
        .containsExactly(
            "Б. 0: 188.2[] completed",
            "Б. 1: 293.1[] completed",
            "Б. 0: imprisonment 36 months",
            "Б. 1: imprisonment 12 months",
            "Б. final: imprisonment 36 months");
  }

  @Test
  void severalCountsOfOneArticleStaySeveral() {
    assertThat(
            russian(
                """
                Признать А. виновным в совершении преступлений, предусмотренных ч.1 ст.188, ч.1 ст.188 УК РК, и назначить наказание:
                по ч.1 ст.188 УК РК (эпизод от 3 мая) - 1 (один) год ограничения свободы;
                по ч.1 ст.188 УК РК (эпизод от 5 мая) - 2 (два) года ограничения свободы.
                На основании ст.58 УК РК окончательно к отбытию определить 2 (два) года ограничения свободы.
                """))
        .contains(
            "А. 0: restriction_of_liberty 12 months", "А. 1: restriction_of_liberty 24 months");
  }

  @Test
  void prefixTellsTheStageAndComplicityIsNoCharge() {
    assertThat(
            russian(
                "Признать А. виновным по ч.5 ст.28, ч.1 ст.24, п.1) ч.2 ст.188 УК РК и назначить 1 год лишения свободы."))
        .contains("А. 0: 188.2[1] preparation")
        .noneMatch(line -> line.startsWith("А. 1"));
    assertThat(
            kazakh(
                "Б. ҚР ҚК-нің 24-бабының 3-бөлігі, 188-бабының 2-бөлігінің 3) тармағы бойынша кінәлі деп танылсын және 1 (бір) жыл бас бостандығын шектеу тағайындалсын."))
        .contains("Б. 0: 188.2[3] attempt");
  }

  @Test
  void suspensionHasItsTermAndParoleIsNoSuspension() {
    assertThat(
            russian(
                "Признать А. виновным по ч.2 ст.188 УК РК и назначить 3 (три) года лишения свободы. На основании ст.63 УК РК назначенное наказание считать условным. Установить пробационный контроль на срок 3 (три) года."))
        .contains("А. final: imprisonment 36 months conditional 36");
    assertThat(
            kazakh(
                "Б. ҚР ҚК-нің 188-бабының 2-бөлігімен кінәлі деп танылып, 2 (екі) жылға бас бостандығынан айыру тағайындалсын. ҚР ҚК-нің 63-бабы негізінде тағайындалған жаза шартты деп саналсын, 2 (екі) жыл мерзімге пробациялық бақылау белгіленсін."))
        .contains("Б. final: imprisonment 24 months conditional 24");
    assertThat(
            russian(
                "Признать А. виновным по ч.2 ст.188 УК РК и назначить 3 года лишения свободы. Отменить условное осуждение по приговору от 1 марта 2020 года."))
        .contains("А. final: imprisonment 36 months");
  }

  @Test
  void additionalPunishmentAndForcedPaymentAreNoPenalty() {
    assertThat(
            russian(
                "Признать А. виновным по ч.3 ст.345 УК РК и назначить 2 (два) года лишения свободы с лишением права управлять транспортными средствами на срок 5 (пять) лет. Взыскать с А. принудительный платеж 20 МРП - 61 260 тенге."))
        .containsExactly(
            "А. 0: 345.3[] completed",
            "А. 0: imprisonment 24 months",
            "А. final: imprisonment 24 months");
  }

  @Test
  void acquittalAndReleaseEndWithoutPunishment() {
    assertThat(
            russian(
                "А. по предъявленному обвинению по ч.2 ст.190 УК РК признать невиновным и оправдать за отсутствием состава преступления."))
        .containsExactly("А. 0: 190.2[] completed", "А. final: acquitted");
    assertThat(kazakh("Б. ҚР ҚК-нің 190-бабының 2-бөлігі бойынша кінәсіз деп танылып, ақталсын."))
        .containsExactly("Б. 0: 190.2[] completed", "Б. final: acquitted");
    assertThat(
            russian(
                "Освободить А. от уголовной ответственности по ч.2 ст.190 УК РК на основании ч.1 ст.68 УК РК в связи с примирением сторон, производство по делу прекратить."))
        .containsExactly("А. 0: 190.2[] completed", "А. final: released");
    assertThat(
            kazakh(
                "Б. ҚР ҚК-нің 68-бабының 1-бөлігі негізінде ҚР ҚК-нің 190-бабының 2-бөлігі бойынша қылмыстық жауаптылықтан босатылсын, іс қысқартылсын."))
        .containsExactly("Б. 0: 190.2[] completed", "Б. final: released");
  }

  @Test
  void requalificationGoverns() {
    assertThat(
            russian(
                "Действия А. переквалифицировать с ч.2 ст.190 УК РК на ч.1 ст.190 УК РК. Признать А. виновным по ч.1 ст.190 УК РК и назначить штраф в размере 100 МРП."))
        .containsExactly("А. 0: 190.1[] completed", "А. 0: fine 100 mci", "А. final: fine 100 mci");
    assertThat(
            kazakh(
                "Б.-ның әрекеті ҚР ҚК-нің 190-бабының 2-бөлігінен ҚР ҚК-нің 190-бабының 1-бөлігіне қайта саралансын. Б. ҚР ҚК-нің 190-бабының 1-бөлігі бойынша кінәлі деп танылып, 100 АЕК мөлшерінде айыппұл тағайындалсын."))
        .containsExactly("Б. 0: 190.1[] completed", "Б. 0: fine 100 mci", "Б. final: fine 100 mci");
  }

  private static List<String> appeal(String operative) {
    return read(
        ActType.APPEAL_RULING,
        """
        ПОСТАНОВЛЕНИЕ
        Судебная коллегия с участием прокурора П., адвоката Н., осужденной О., рассмотрела апелляционную жалобу на приговор от 1 марта 2022 года, которым
        О., 1988 года рождения, ранее не судимая,
        осуждена по ч.3 ст.190 УК РК к 4 (четырем) годам лишения свободы,
        УСТАНОВИЛА:
        Приговором суда О. признана виновной в мошенничестве.
        Коллегия приходит к следующему.
        Руководствуясь ст.442 УПК РК, коллегия
        ПОСТАНОВИЛА:
        """
            + operative);
  }

  @Test
  void anAppealShowsTheStateAfterIt() {
    assertThat(
            appeal("Приговор в отношении О. оставить без изменения, жалобу - без удовлетворения."))
        .containsExactly(
            "О. 0: 190.3[] completed",
            "О. 0: imprisonment 48 months",
            "О. final: imprisonment 48 months");
    assertThat(appeal("Приговор изменить. Снизить О. наказание до 3 (трех) лет 6 (шести) месяцев."))
        .contains("О. 0: imprisonment 42 months", "О. final: imprisonment 42 months");
    assertThat(
            appeal(
                "Приговор в отношении О. изменить, с применением ст.63 УК РК назначенное наказание считать условным с пробационным контролем на 4 года."))
        .contains("О. final: imprisonment 48 months conditional 48");
    assertThat(
            appeal(
                "Приговор изменить. Действия О. переквалифицировать с ч.3 ст.190 УК РК на ч.2 ст.190 УК РК и назначить 2 (два) года лишения свободы."))
        .containsExactly(
            "О. 0: 190.2[] completed",
            "О. 0: imprisonment 24 months",
            "О. final: imprisonment 24 months");
    assertThat(
            appeal(
                "Приговор в отношении О. отменить, О. оправдать за отсутствием состава преступления."))
        .contains("О. final: acquitted");
  }

  @Test
  void aVerdictToldAsAListGivesEachConvictHisOwn() {
    assertThat(
            read(
                ActType.APPEAL_RULING,
                """
                АПЕЛЛЯЦИОННОЕ ПОСТАНОВЛЕНИЕ
                Коллегия с участием прокурора П., адвоката Н., осужденных Б.Р. и Г.С., рассмотрела ходатайство на приговор от 4 марта 2022 года, коим осуждены:
                Б.Р., 1980 г.р., не судимый, по ч.3 ст.188 УК РК к 6 годам лишения свободы;
                Г.С., 1999 г.р., не судимый, по ч.2 ст.188 УК РК к 3 годам лишения свободы,
                УСТАНОВИЛА:
                Доводы ходатайства не заслуживают внимания.
                ПОСТАНОВИЛА:
                Приговор оставить без изменения.
                """))
        .containsExactly(
            "Б.Р. 0: 188.3[] completed",
            "Г.С. 0: 188.2[] completed",
            "Б.Р. 0: imprisonment 72 months",
            "Б.Р. final: imprisonment 72 months",
            "Г.С. 0: imprisonment 36 months",
            "Г.С. final: imprisonment 36 months");
  }

  @Test
  void aKazakhRulingRetellsEachConvictsCountsAndMayAcquitOfOne() {
    assertThat(
            read(
                ActType.APPEAL_RULING,
                """
                ҚАУЛЫ
                Алқа прокурор П., адвокат Н., сотталғандар С.К., С.Т. қатысуымен үкімге келтірілген шағымды қарап,
                АНЫҚТАДЫ:
                Осы үкіммен С.К. (19.02.1970 ж.т.) ҚК 189-бабының 3-бөлігімен 3 жыл, 218-бабының 1-бөлігімен 1 жыл бас бостандығынан айыруға, түпкілікті 4 жылға; С.Т. (17.06.1983 ж.т.) ҚК 189-бабының 3-бөлігімен 2 жыл 6 айға шартты сотталған.
                ҚАУЛЫ ЕТТІ:
                Үкім С.К.-ге қатысты өзгертілсін: ҚК 218-бабының 1-бөлігі бойынша ол ақталсын; ҚК 189-бабының 3-бөлігімен жазасы 2 (екі) жыл 8 (сегіз) ай бас бостандығынан айыру болып белгіленсін.
                Үкім С.Т. туралы бөлігінде өзгеріссіз қалдырылсын.
                """))
        .contains(
            "С.К. 0: 189.3[] completed",
            "С.К. 0: imprisonment 32 months",
            "С.К. final: imprisonment 32 months",
            "С.Т. 0: 189.3[] completed",
            "С.Т. final: imprisonment 30 months conditional null");
  }

  @Test
  void aConvictNamedInPassingKeepsHisOwnCounts() {
    assertThat(
            read(
                ActType.APPEAL_RULING,
                """
                АПЕЛЛЯЦИОННОЕ ПОСТАНОВЛЕНИЕ
                Коллегия рассмотрела жалобы осужденных Б.Б., 1980 г.р., и А.А., 1990 г.р., на приговор.
                Б.Б. осужден по ч.2 ст.188 УК РК к 3 годам лишения свободы.
                А.А. осужден по ч.2 ст.191 УК РК за хищение имущества, совершенное с Б.Б., и по ч.1 ст.293 УК РК к 5 годам лишения свободы.
                УСТАНОВИЛА:
                Доводы не заслуживают внимания.
                ПОСТАНОВИЛА:
                Приговор оставить без изменения.
                """))
        .contains(
            "Б.Б. 0: 188.2[] completed",
            "Б.Б. final: imprisonment 36 months",
            "А.А. 0: 191.2[] completed",
            "А.А. 1: 293.1[] completed");
  }

  @Test
  void anEarlierConditionalConvictionSuspendsNothing() {
    assertThat(
            read(
                ActType.APPEAL_RULING,
                """
                ҚАУЛЫ
                Алқа прокурор П., сотталған А.Б. қатысуымен шағымды қарап,
                АНЫҚТАДЫ:
                Үкіммен А.Б., 1990 жылы туған, бұрын 2015 жылы шартты сотталған, ҚК 188-бабының 2-бөлігімен 3 жылға бас бостандығынан айыруға сотталған.
                ҚАУЛЫ ЕТТІ:
                Үкім өзгеріссіз қалдырылсын.
                """))
        .contains("А.Б. final: imprisonment 36 months");
  }

  private static List<String> execution(String operative) {
    return read(
        ActType.EXECUTION_RULING,
        """
        ҚАУЛЫ
        шартты түрде мерзімінен бұрын босату туралы
        Сот прокурор П., сотталған Х. және адвокат Р. қатысуымен
        Х., 1982 жылы туған, 2019 жылғы 20 тамызда ҚР ҚК-нің 188-бабының 4-бөлігімен 6 (алты) жылға бас бостандығынан айыруға сотталған, өтінішін қарап,
        АНЫҚТАДЫ:
        Х. жазасының жартысын өтеген.
        ҚАУЛЫ ЕТТІ:
        """
            + operative);
  }

  @Test
  void executionServesOldCountsAndHasNoNewPunishments() {
    assertThat(
            execution(
                "Х. ҚР ҚК-нің 72-бабының 3-бөлігі негізінде жазасын өтеуден мерзімінен бұрын шартты түрде босатылсын."))
        .containsExactly("Х. 0: 188.4[] completed", "Х. final: released");
    assertThat(
            execution(
                "Х.-ның өтелмеген 1 жыл 2 ай бас бостандығынан айыру жазасы 1 (бір) жыл 2 (екі) ай мерзімге бас бостандығын шектеу жазасына ауыстырылсын."))
        .contains("Х. final: restriction_of_liberty 14 months");
    assertThat(execution("Х.-ның өтінішін қанағаттандырудан бас тартылсын."))
        .containsExactly("Х. 0: 188.4[] completed", "Х. final: imprisonment 72 months");
  }

  @Test
  void eachDefendantHasHisOwn() {
    assertThat(
            read(
                ActType.VERDICT,
                """
                ПРИГОВОР
                Суд с участием прокурора П. рассмотрел дело по обвинению
                А., 1990 года рождения, Б., 1991 года рождения, и В., 1992 года рождения, в преступлении, предусмотренном ч.2 ст.191 УК РК,
                УСТАНОВИЛ:
                А., Б. и В. совершили грабеж.
                Суд
                ПРИГОВОРИЛ:
                Признать А. и Б. виновными по п.1) ч.2 ст.191 УК РК и назначить А. 3 (три) года лишения свободы, Б. - 2 (два) года лишения свободы.
                Наказание Б. считать условным с пробационным контролем на 2 года.
                В. по ч.2 ст.191 УК РК оправдать.
                """))
        .containsExactly(
            "А. 0: 191.2[1] completed",
            "Б. 0: 191.2[1] completed",
            "В. 0: 191.2[] completed",
            "А. 0: imprisonment 36 months",
            "А. final: imprisonment 36 months",
            "Б. 0: imprisonment 24 months",
            "Б. final: imprisonment 24 months conditional 24",
            "В. final: acquitted");
  }

  @Test
  void aListNamesTheKindOfPunishmentOnce() {
    assertThat(
            russian(
                "Признать А. виновным по ч.2 ст.190 и ч.1 ст.188 УК РК и назначить лишение свободы: по ч.2 ст.190 - 2 (два) года, по ч.1 ст.188 - 1 (один) год; окончательно путем частичного сложения - 2 (два) года 6 (шесть) месяцев.\n"))
        .contains(
            "А. 0: imprisonment 24 months",
            "А. 1: imprisonment 12 months",
            "А. final: imprisonment 30 months");
    assertThat(
            kazakh(
                "Б. ҚР ҚК-нің 190-бабының 2-бөлігі мен 385-бабының 1-бөлігі бойынша айыпты деп танылып: 190-баппен – 200 АЕК, 385-баппен – 100 АЕК айыппұл тағайындалсын; түпкілікті 250 АЕК төлесін.\n"))
        .contains("Б. 0: fine 200 mci", "Б. 1: fine 100 mci");
  }

  @Test
  void theEndOfACivilSuitReleasesNobody() {
    assertThat(
            russian(
                "А. признать виновным по ч.2 ст.190 УК РК и назначить 1 (один) год ограничения свободы.\nПроизводство по гражданскому иску прекратить.\n"))
        .contains("А. final: restriction_of_liberty 12 months");
  }

  @Test
  void anAccusationTakenOutOnTheWayIsNoCharge() {
    assertThat(
            russian(
                "Исключив ч.1 ст.188 УК РК как излишне вмененную, признать А. виновным по ч.2 ст.190 УК РК и назначить 1 (один) год ограничения свободы.\n"))
        .containsExactly(
            "А. 0: 190.2[] completed",
            "А. 0: restriction_of_liberty 12 months",
            "А. final: restriction_of_liberty 12 months");
  }

  @Test
  void aListOfPeopleGivesEachHisPunishmentAndSuspension() {
    assertThat(
            ofRobbers(
                """
                Признать А. и Б. виновными по ч.2 ст.191 УК РК и назначить:
                А. - 4 (четыре) года лишения свободы;
                Б. - с применением ч.2 ст.55 УК РК 2 (два) года лишения свободы, по ст.63 УК РК условно с пробационным контролем на 2 года.
                """))
        .contains(
            "А. final: imprisonment 48 months", "Б. final: imprisonment 24 months conditional 24");
  }

  @Test
  void severalConvictedBeforeTheirNamesAreEachConvicted() {
    assertThat(
            ofRobbers(
                "Признать виновными по ч.2 ст.191 УК РК и назначить штраф: А. – 1 000 (одну тысячу) МРП, Б. – по 500 МРП."))
        .containsExactly(
            "А. 0: 191.2[] completed",
            "Б. 0: 191.2[] completed",
            "А. 0: fine 1000 mci",
            "А. final: fine 1000 mci",
            "Б. 0: fine 500 mci",
            "Б. final: fine 500 mci");
  }

  @Test
  void aPunishmentWithoutAConvictionIsForTheOnlyCharge() {
    assertThat(
            ofRobbers(
                """
                А. назначить по ч.2 ст.191 УК РК 4 года лишения свободы.
                Б. назначить 2 года лишения свободы.
                """))
        .contains("Б. 0: 191.2[] completed", "Б. 0: imprisonment 24 months");
  }

  @Test
  void aSuspensionMayBeOneWord() {
    assertThat(
            kazakh(
                "Б. ҚК 190-бабының 2-бөлігімен кінәлі деп танылып, 3 (үш) жыл бас бостандығынан айыру, шартты, пробациялық бақылау 3 жыл."))
        .contains("Б. final: imprisonment 36 months conditional 36");
  }

  @Test
  void ofTwoFinalPunishmentsTheFirstIsTheMainOne() {
    assertThat(
            kazakh(
                "Б. ҚК 188-бабының 1-бөлігі, 190-бабының 2-бөлігімен кінәлі деп танылсын. Түпкілікті 1 (бір) жыл 6 (алты) ай бас бостандығын шектеу және 60 АЕК айыппұл белгіленсін."))
        .contains("Б. final: restriction_of_liberty 18 months");
  }

  @Test
  void whoeverIsNamedBehindAnotherOffenceIsNotConvictedOfTheFirst() {
    assertThat(
            ofRobbers(
                "Признать виновными по ч.2 ст.191 УК РК – А., по ч.1 ст.188 УК РК – Б., назначив каждому по 1 году лишения свободы."))
        .contains("А. 0: 191.2[] completed", "Б. 0: 188.1[] completed")
        .doesNotContain("Б. 0: 191.2[] completed", "А. 1: 188.1[] completed");
  }

  @Test
  void inKazakhTheVerbEndsTheListOfTheConvicted() {
    String act =
        """
        ҮКІМ
        Сот прокурор П. қатысуымен Б., 1989 жылы туған, Д., 1990 жылы туған, ҚК-нің 191-бабының 2-бөлігімен айыпталған істі қарап,
        АНЫҚТАДЫ:
        Б. бөтен мүлікті ұрлаған.
        ҮКІМ ЕТТІ:
        ҚР ҚК-нің 191-бабының 2-бөлігі бойынша Б. кінәлі деп танылсын, ал Д. ақталсын.
        """;
    assertThat(read(ActType.VERDICT, act))
        .contains("Б. 0: 191.2[] completed", "Д. final: acquitted");
  }

  @Test
  void twoPunishmentsOfOneKindJoinedByAndAreTwo() {
    assertThat(
            russian(
                "Признать А. виновным по ч.1 ст.188 и ч.2 ст.190 УК РК и назначить соответственно 1 год лишения свободы и 2 года лишения свободы."))
        .contains("А. final: imprisonment 24 months");
  }

  @Test
  void aHeadWithAKindOfPunishmentEndsBeforeTheDecision() {
    assertThat(
            read(
                ActType.VERDICT,
                """
                ПРИГОВОР
                Суд рассмотрел дело по обвинению А., 1990 года рождения, по ч.2 ст.190 УК РК,
                УСТАНОВИЛ:
                А. похитил имущество.
                Суд считает необходимым назначить наказание в виде лишения свободы и руководствуется нормами УПК РК:
                ПРИГОВОРИЛ:
                А. признать виновным по ч.2 ст.190 УК РК и назначить 3 года лишения свободы.
                """))
        .contains("А. final: imprisonment 36 months");
  }

  @Test
  void aTownOrACourtWithANumberIsNoTerm() {
    assertThat(
            appeal(
                "Снизить О. наказание до 3 лет, в остальном приговор суда № 2 г. Алматы оставить без изменения."))
        .contains("О. final: imprisonment 36 months");
  }

  @Test
  void aSuspensionToldOfSeveralHoldsForEach() {
    assertThat(
            ofRobbers(
                """
                Признать А. и Б. виновными по ч.2 ст.191 УК РК и назначить лишение свободы: А. – 2 (два) года, Б. – 3 (три) года.
                На основании ст.63 УК РК наказание обоим считать условным, с пробационным контролем А. на 2 (два) года, Б. на 3 (три) года.
                """))
        .anyMatch(line -> line.startsWith("А. final: imprisonment 24 months conditional"))
        .anyMatch(line -> line.startsWith("Б. final: imprisonment 36 months conditional"));
    assertThat(
            read(
                ActType.VERDICT,
                """
                ҮКІМ
                Сот прокурор П. қатысуымен
                Б., 1989 жылы туған, Н., 1985 жылы туған, айыпталған істі қарап,
                АНЫҚТАДЫ:
                Б. мен Н. тонау жасаған.
                ҮКІМ ЕТТІ:
                Б. мен Н. ҚР ҚК-нің 191-бабының 2-бөлігімен кінәлі деп танылсын.
                Б.-ға мүлкін тәркілемей 3 (үш) жыл 6 (алты) ай, Н.-ға мүлкін тәркілемей 3 (үш) жыл бас бостандығынан айыру белгіленсін.
                ҚР ҚК-нің 63-бабы негізінде екеуіне тағайындалған жаза шартты саналып, пробациялық бақылау белгіленсін.
                """))
        .anyMatch(line -> line.startsWith("Б. final: imprisonment 42 months conditional"))
        .anyMatch(line -> line.startsWith("Н. final: imprisonment 36 months conditional"));
  }

  @Test
  void aFineToldAsAMultipleIsItsAmount() {
    assertThat(
            russian(
                "Признать А. виновным по ч.1 ст.366 УК РК и назначить штраф в размере двадцатикратной суммы взятки, то есть 4 000 000 (четыре миллиона) тенге.\n"))
        .contains("А. final: fine 4000000 tenge");
  }

  @Test
  void aSentenceBrokenIntoLinesIsRead() {
    assertThat(
            kazakh(
                """
                Б. ҚР ҚК-нің 188-бабының 2-бөлігімен және 287-бабының 3-бөлігімен кінәлі деп танылып:
                188-баппен – 4 (төрт) жыл,
                287-баппен – 1 (бір) жыл бас бостандығынан айыру тағайындалсын;
                жазаларды ішінара қосып, түпкілікті 4 (төрт) жыл 6 (алты) ай бас бостандығынан айыру белгіленсін.
                """))
        .contains(
            "Б. 0: imprisonment 48 months",
            "Б. 1: imprisonment 12 months",
            "Б. final: imprisonment 54 months");
  }

  @Test
  void countsToldByEpisodesTakeTheirPunishmentsInTurn() {
    assertThat(
            russian(
                """
                Признать А. виновным по ч.1 ст.188 УК РК (кража у В.) и ч.1 ст.188 УК РК (кража у Г.) и назначить наказание:
                - по эпизоду от 3 мая - 10 (десять) месяцев ограничения свободы;
                - по эпизоду от 9 мая - 8 (восемь) месяцев ограничения свободы.
                Окончательно определить 1 (один) год ограничения свободы.
                """))
        .contains(
            "А. 0: restriction_of_liberty 10 months",
            "А. 1: restriction_of_liberty 8 months",
            "А. final: restriction_of_liberty 12 months");
  }

  @Test
  void offencesNamedOnlyWithTheirPunishmentsAreCounts() {
    assertThat(
            russian(
                """
                А. признать виновным:
                по ч.2 ст.190 УК РК - назначить 2 (два) года лишения свободы;
                по ч.1 ст.385 УК РК - назначить 6 (шесть) месяцев лишения свободы.
                По совокупности окончательно назначить 2 (два) года 3 (три) месяца лишения свободы.
                """))
        .containsExactly(
            "А. 0: 190.2[] completed",
            "А. 1: 385.1[] completed",
            "А. 0: imprisonment 24 months",
            "А. 1: imprisonment 6 months",
            "А. final: imprisonment 27 months");
  }

  @Test
  void aTermInTheDativePluralIsRead() {
    assertThat(russian("А. осудить по ч.2 ст.188 УК РК к 2 годам 5 месяцам лишения свободы.\n"))
        .contains("А. final: imprisonment 29 months");
  }

  @Test
  void aPunishmentIsReplacedForTheTermThatIsLeft() {
    assertThat(
            execution(
                "Х.-ның бас бостандығынан айыру жазасының өтелмеген 1 жыл 3 айы сол мерзімге бас бостандығын шектеумен ауыстырылсын."))
        .contains("Х. final: restriction_of_liberty 15 months");
  }

  @Test
  void theHeadOfAListTellsTheKindOfPunishment() {
    assertThat(
            ofRobbers(
                """
                А. и Б. признать виновными по ч.2 ст.191 УК РК и назначить наказание в виде лишения свободы:
                А. с применением ч.2 ст.55 УК РК - 3 (три) года без конфискации имущества;
                Б. с учетом рецидива - 6 (шесть) лет без конфискации имущества.
                """))
        .contains("А. final: imprisonment 36 months", "Б. final: imprisonment 72 months");
  }
}
