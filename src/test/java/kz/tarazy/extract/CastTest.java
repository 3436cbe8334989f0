package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Test;

class CastTest {

  private static final String TWO_RUSSIAN =
      """
      ПРИГОВОР
      Суд в составе судьи Г.Н., при секретаре А., с участием прокурора Д., адвокатов Л. и М., потерпевшей В., рассмотрел дело по обвинению
      А., 1990 года рождения, не судимого,
      Б., 1991 г.р., не судимого, в совершении преступления, предусмотренного ч.1 ст.188 УК РК,
      УСТАНОВИЛ:
      А. и Б. похитили имущество потерпевшей В.
      Адвокат М. просил учесть здоровье подсудимого.
      Смягчающим обстоятельством для А. является раскаяние.
      В отношении Б. суд учитывает наличие детей. Он характеризуется положительно.
      Отягчающих обстоятельств у обоих подсудимых нет.
      ПРИГОВОРИЛ:
      А. признать виновным. Б. признать виновным.
      """;

  private static final String TWO_KAZAKH =
      """
      ҮКІМ
      Сот төрағалық етуші судья Қ., хатшы С., прокурор Т., жәбірленуші Ш., адвокаттар О. мен Р. қатысуымен
      Б., 1989 жылы туған, бұрын сотталмаған,
      Н., 1985 жылы туған, бұрын сотталмаған, айыпталған істі қарап,
      АНЫҚТАДЫ:
      Б. мен Н. мал ұрлаған. Жәбірленуші Ш. Б.-ға кінә тақпады.
      Прокурор Н.-ның әрекетін ауыр деп санады.
      Адвокат Р. Н.-ға жеңіл жаза сұрады.
      Б.-ның өкінуін сот ескереді. Екеуінің де ауырлататын мән-жайлары жоқ.
      ҮКІМ ЕТТІ:
      Б. мен Н. кінәлі деп танылсын.
      """;

  private static List<String> labels(String text) {
    return Cast.of(ActText.of(text)).persons().stream().map(Person::label).toList();
  }

  private static List<String> concerned(String text, String words) {
    int start = text.indexOf(words);
    assertThat(start).as(words).isNotNegative();
    return Cast.of(ActText.of(text)).concerned(new Span(start, start + words.length()));
  }

  @Test
  void numberedMasksMayHaveAHyphen() {
    assertThat(
            labels(
                """
                ПРИГОВОР
                Суд рассмотрел дело в отношении ФИО-1, 1990 года рождения, и ФИО-2, 1991 года рождения,
                УСТАНОВИЛ:
                ФИО1 и ФИО-2 похитили велосипед.
                """))
        .containsExactly("ФИО-1", "ФИО-2");
  }

  @Test
  void whoIsMarriedToTheDefendantIsNone() {
    assertThat(
            labels(
                "Сот жәбірленуші А-ва қатысуымен О-ев, 1985 жылы туған, А-вамен некеде, одан 2015 жылы туған баласы бар, айыпталған істі қарап\nАНЫҚТАДЫ:\nО-ев А-ваны ұрған."))
        .containsExactly("О-ев");
  }

  @Test
  void aSonTriedBesideHisFatherIsADefendant() {
    assertThat(
            labels(
                """
                ПРИГОВОР
                Суд в составе судьи Г.Н. рассмотрел дело в отношении:
                1) О-ва М., родившегося в 1968 году, пастуха;
                2) О-ва Д., его сына, родившегося 3 марта 2001 года, обвиняемых по ч.2 ст.188 УК РК,
                УСТАНОВИЛ:
                О-в М. и О-в Д. украли лошадь.
                """))
        .containsExactly("О-в М.", "О-в Д.");
  }

  @Test
  void anAdjectivalSurnameIsLabelledInTheNominative() {
    assertThat(
            labels(
                """
                ПРИГОВОР
                Суд в составе судьи Г.Н. рассмотрел дело в отношении Н-го П., 1990 года рождения,
                УСТАНОВИЛ:
                Н-й П. украл лошадь. Н-му П. предъявлено обвинение.
                """))
        .containsExactly("Н-й П.");
  }

  @Test
  void aKazakhHeadMayTellTheYearOfBirthAlone() {
    assertThat(
            labels(
                """
                ҮКІМ
                Сот, судья J-709, айыптаушы Х., адвокаттар М., Я. Сотталушылар:
                З., 1985 жылғы, жол полициясының аға лейтенанты болған;
                И., 1999 жылғы, жеке жүргізуші; У. (1976 ж., диспетчер).
                АНЫҚТАДЫ:
                З., И. және У. алаяқтық жасаған. Куә Д., 1990 жылғы, соны көрген.
                """))
        .containsExactly("З.", "И.", "У.");
  }

  @Test
  void aRelativeWhoseBirthTheHeadTellsStandsTrialToo() {
    assertThat(
            labels(
                """
                ҮКІМ
                Сот, судья J-717, қорғаушылар Л. мен С., жәбірленуші Н.,
                О.Б. (1986 ж.т., жұмыссыз) және оның әйелі Ә.М. (1993 ж.т., үй шаруасында) жөніндегі істі қарап,
                АНЫҚТАДЫ:
                О.Б. мен Ә.М. алаяқтық жасаған.
                """))
        .containsExactly("О.Б.", "Ә.М.");
  }

  private static List<String> ofHead(String head) {
    return labels(
        """
        ПРИГОВОР
        Суд в составе судьи Г.Н. рассмотрел дело %s
        УСТАНОВИЛ:
        А.Б. совершил преступление.
        """
            .formatted(head));
  }

  private static List<String> ofKazakhHead(String head) {
    return labels(
        """
        ҮКІМ
        Сот, судья Г.Н., %s қарап,
        АНЫҚТАДЫ:
        А.Б. қылмыс жасаған.
        """
            .formatted(head));
  }

  @Test
  void aParentWhoAttendsIsNoDefendant() {
    assertThat(
            ofHead(
                "с участием законного представителя подсудимого – его матери К.Т., 1975 года рождения, в отношении А.Б., 2006 года рождения, обвиняемого в краже,"))
        .containsExactly("А.Б.");
  }

  @Test
  void aVictimWhoseBirthIsToldIsNoDefendant() {
    assertThat(
            ofHead(
                "по обвинению А.Б., 1980 года рождения, в истязании К.Т., ее дочери, 2012 года рождения,"))
        .containsExactly("А.Б.");
    assertThat(
            ofKazakhHead(
                "А.Б. (1980 жылы туған) кәмелетке толмаған, 2010 жылы туған К.Т.-ны зорлағаны үшін айыпталған істі"))
        .containsExactly("А.Б.");
    assertThat(
            ofKazakhHead(
                "сотталушы А.Б., 1990 жылы туған, бұрын сотталмаған, іс бойынша аударма жасаған Д.Е. қатысуымен істі"))
        .containsExactly("А.Б.");
  }

  @Test
  void whoeverIsTriedBesideOneTriedApartIsADefendant() {
    assertThat(
            ofHead(
                "по обвинению А.Б. и неустановленного лица (дело выделено в отдельное производство), и В.Г., 1990 года рождения, в краже,"))
        .containsExactly("А.Б.", "В.Г.");
  }

  @Test
  void aMansSurnameInTheGenitiveIsNoWomansLabel() {
    assertThat(
            ofHead("в отношении К-ль П., 1990 года рождения. К-ль П. украл. Вина К-ля П. доказана.")
                .get(0))
        .isEqualTo("К-ль П.");
  }

  @Test
  void aTownWithAKazakhCaseIsNoName() {
    assertThat(
            ofKazakhHead(
                "Астана-ны мекендеген сотталушы Астана-ның тұрғыны А.Б., 1990 жылы туған, айыпталған істі"))
        .containsExactly("А.Б.");
  }

  @Test
  void whoeverIsTriedApartIsNoDefendant() {
    assertThat(
            labels(
                """
                ҮКІМ
                Сот мыналарға қатысты істі қарады:
                Бақ-ва – бухгалтер, 08.03.1969 ж.т., сотталмаған; Жүсіп-ов – қойма меңгерушісі, 1977 жылы туған. Рах-овқа қатысты іс бөлек өндіріске бөлінген.
                АНЫҚТАДЫ:
                Бақ-ва мен Жүсіп-ов астық ұрлаған.
                """))
        .containsExactly("Бақ-ва", "Жүсіп-ов");
  }

  @Test
  void aKazakhHeadMayTellTheBirthBeforeTheName() {
    assertThat(
            labels(
                """
                ҮКІМ
                Сот прокурор Н.Н., адвокат Т. қатысуымен, 2001 жылдың 3 наурызында туған, сотталмаған А.Б.-ны және 1993 жылғы 30 желтоқсанда туған, бұрын ұрлық үшін сотталып, жазасын өтеп шыққан А.В.-ны ҚК 191-бабының 2-бөлігімен айыпталған істе қарап,
                АНЫҚТАДЫ:
                А.Б. мен А.В. жәбірленуші Д.Г.-ның (2004 жылы туған) телефонын тартып алған.
                """))
        .containsExactly("А.Б.", "А.В.");
  }

  @Test
  void defendantsAreThoseTheHeadIntroducesAsAccused() {
    assertThat(labels(TWO_RUSSIAN)).containsExactly("А.", "Б.");
    assertThat(labels(TWO_KAZAKH)).containsExactly("Б.", "Н.");
  }

  @Test
  void aStretchConcernsThoseItNames() {
    assertThat(concerned(TWO_RUSSIAN, "обстоятельством для А. является")).containsExactly("А.");
    assertThat(concerned(TWO_RUSSIAN, "А. и Б. похитили")).containsExactly("А.", "Б.");
    assertThat(concerned(TWO_KAZAKH, "Б.-ның өкінуін")).containsExactly("Б.");
  }

  @Test
  void aStretchWithoutNamesConcernsThePersonOfItsSentenceOrParagraph() {
    assertThat(concerned(TWO_RUSSIAN, "раскаяние")).containsExactly("А.");
    assertThat(concerned(TWO_RUSSIAN, "наличие детей")).containsExactly("Б.");
    assertThat(concerned(TWO_RUSSIAN, "характеризуется положительно")).containsExactly("Б.");
    assertThat(concerned(TWO_KAZAKH, "жеңіл жаза")).containsExactly("Н.");
  }

  @Test
  void wordsForAllConcernAll() {
    assertThat(concerned(TWO_RUSSIAN, "обоих подсудимых")).containsExactly("А.", "Б.");
    assertThat(concerned(TWO_KAZAKH, "Екеуінің де ауырлататын")).containsExactly("Б.", "Н.");
  }

  @Test
  void aProsecutorOfAnotherNameLeavesTheDefendantNamed() {
    assertThat(concerned(TWO_KAZAKH, "әрекетін ауыр")).containsExactly("Н.");
  }

  @Test
  void aSecretaryWithTheSameInitialIsNoMention() {
    int secretary = TWO_RUSSIAN.indexOf("А., с участием");
    assertThat(Cast.of(ActText.of(TWO_RUSSIAN)).mentions())
        .noneMatch(mention -> mention.span().start() == secretary);
  }

  @Test
  void masksOfOtherShapesAreLabels() {
    assertThat(labels("Дело в отношении ФИО1, 1990 года рождения, УСТАНОВИЛ: ФИО1 украл."))
        .containsExactly("ФИО1");
    assertThat(
            labels(
                "Дело с участием адвоката С-ва, в отношении К-овой, 1990 года рождения,\nУСТАНОВИЛ:\nК-ова похитила."))
        .containsExactly("К-ова");
    assertThat(labels("Суд, рассмотрев дело в отношении О.Р. И., 1990 года рождения, УСТАНОВИЛ: "))
        .containsExactly("О.Р. И.");
  }

  @Test
  void moreLettersOfASurnameMayStand() {
    assertThat(
            labels(
                "Дело по обвинению Сер-вой, 1986 г.р., и Уак-ва, 1961 г.р.,\nУСТАНОВИЛ:\nСер-ва и Уак-в украли. Из-за этого Сер-вой и Уак-ву предъявлено обвинение."))
        .containsExactly("Сер-ва", "Уак-в");
    assertThat(
            labels(
                "Дело в отношении\nБек., 1990 года рождения, и Пот., 1996 г.р.,\nУСТАНОВИЛ:\nПот. позвал Бек. с собой."))
        .containsExactly("Бек.", "Пот.");
    assertThat(labels("Дело по обвинению Н-го П., 1980 г.р.,\nУСТАНОВИЛ:\nН-й П. украл. Н-му П."))
        .containsExactly("Н-й П.");
    assertThat(
            labels(
                "*А., 1990 жылы туған, *Б., 1991 жылы туған, істі қарап\nАНЫҚТАДЫ:\n*А. ұрлаған."))
        .containsExactly("*А.", "*Б.");
    assertThat(labels("В.***, 1990 жылы туған, айыпталған істі қарап\nАНЫҚТАДЫ:\nВ.*** ұрлаған."))
        .containsExactly("В.***");
  }

  @Test
  void joinedInitialsAndSurnamesOfEveryEndingAreMasks() {
    assertThat(
            labels(
                "Дело по обвинению С.А.-Х., 1986 г.р.,\nУСТАНОВИЛ:\nС.А.-Х. украл. Вину С.А.-Х. признал."))
        .containsExactly("С.А.-Х.");
    assertThat(
            labels(
                "Дело по обвинению Б-ского, 1986 г.р.,\nУСТАНОВИЛ:\nБ-ский украл. Приговор вынес К-ский районный суд."))
        .containsExactly("Б-ский");
  }

  @Test
  void aDateInBracketsBehindTheNameIsABirth() {
    assertThat(
            labels(
                "Сот істі қарады.\nҚ.Ш. (4 қазан 1993, сотталған емес) пен Ы.Л. (1996 ж. 19 шілде, сотталған емес) айыпталды.\nАНЫҚТАДЫ:\nҚ.Ш. мен Ы.Л. ұрлаған."))
        .containsExactly("Қ.Ш.", "Ы.Л.");
  }

  @Test
  void aRelativeWithANumberOfTheListIsADefendant() {
    assertThat(
            labels(
                "Сотталушылар:\n1. Ө.Ө., 1975 ж. туған;\n2. Ө.Ө.-нің інісі Ө.М., 1990 ж. туған, бұрын сотталмаған.\nАНЫҚТАДЫ:\nӨ.Ө. мен Ө.М. кірген."))
        .containsExactly("Ө.Ө.", "Ө.М.");
  }

  @Test
  void aRulingIntroducesConvictsWhereItRetellsTheVerdict() {
    assertThat(
            labels(
                "Сот алқасы сотталған Д. М.-ның шағымын қарап,\nАНЫҚТАДЫ:\nҮкіммен Д. М. (1980 жылы туған) және Ж.А. (1990 жылы туған) кінәлі деп танылған. Жәбірленуші К.К. (1991 жылы туған) келмеген."))
        .contains("Ж.А.")
        .doesNotContain("К.К.");
  }

  @Test
  void whoIsOnlySomebodysRelativeInTheHeadIsNoDefendant() {
    assertThat(
            labels(
                "Сот О.Н., 1978 жылы туған, Л.О.-ның ері, 2012 жылы туған баласы бар, айыпталған істі қарап\nАНЫҚТАДЫ:\nО.Н. ұрған."))
        .containsExactly("О.Н.");
    assertThat(
            labels(
                "Сот К.О., 2000 жылы туған,\nК.Ғ. (К.О.-ның ағасы), 1992 жылы туған, айыпталған істі қарап\nАНЫҚТАДЫ:\nК.О. ұрған."))
        .containsExactly("К.О.", "К.Ғ.");
    assertThat(
            labels(
                "Дело по обвинению\nЮ. (1980 г.р., разведена),\nЭ. (2001 г.р., студентка),\nУСТАНОВИЛ:\nЮ. и Э. похитили."))
        .containsExactly("Ю.", "Э.");
  }

  @Test
  void aSurnameNamedWithoutAndThenWithItsInitialIsOnePerson() {
    assertThat(
            labels(
                "Суд с участием осужденного Д-ва рассмотрел ходатайство осужденного Д-ва Р., 1983 года рождения,\nУСТАНОВИЛ:\nД-в Р. осужден. Д-вым Р. отбыто два года. Д-ва Р. освободить."))
        .containsExactly("Д-в Р.");
  }

  @Test
  void aNameSpelledTwoWaysIsOnePerson() {
    String text =
        "Судья Г.Н.Р. рассмотрел дело в отношении: В.А.Е., < данные изъяты >, УСТАНОВИЛ: В.А.Е. украл. "
            + "ПРИГОВОРИЛ: Признать Ц.А.Е. виновным.";
    assertThat(labels(text)).containsExactly("В.А.Е.");
    assertThat(concerned(text, "Ц.А.Е. виновным")).containsExactly("В.А.Е.");
  }

  @Test
  void inAnAppealTheConvictsAreTheDefendants() {
    assertThat(
            labels(
                "Коллегия с участием прокурора Д., адвоката Ч., осужденной О., на приговор, которым\nО., 1988 года рождения,\nосуждена,\nУСТАНОВИЛА:\n"))
        .containsExactly("О.");
    assertThat(
            labels(
                "Сот алқасы прокурор Е., қорғаушы Д., сотталған Ә. қатысқан отырыста\nАНЫҚТАДЫ:\nҮкім бойынша Ә., 1995 жылы туған, сотталған."))
        .containsExactly("Ә.");
  }

  @Test
  void aRelativeOfTheAccusedIsNoDefendant() {
    assertThat(
            labels(
                "Суд с участием законного представителя подсудимого - матери Т-вой, в отношении\nТ., 2006 года рождения,\nУСТАНОВИЛ:\nТ. украл."))
        .containsExactly("Т.");
    assertThat(
            labels(
                "Сот С.М.-ға қатысты істі қарады.\nС.М., 1990 жылы туған, Н-вамен некеде, екі баласы 2015 жылы туған, сотталмаған.\nАНЫҚТАДЫ:\nС.М. ұрлаған."))
        .containsExactly("С.М.");
  }

  @Test
  void theHusbandOfTheSameClippedSurnameIsAnother() {
    String text =
        "Суд, рассмотрев дело в отношении Р-вой Л., 1980 года рождения,\nУСТАНОВИЛ:\nСупруг подсудимой Р-в ударил ее. Р-ва Л. вызвала врача.\nПРИГОВОРИЛ:\nР-ву Л. признать виновной.";
    assertThat(labels(text)).containsExactly("Р-ва Л.");
    assertThat(Cast.of(ActText.of(text)).mentions()).hasSize(3);
  }

  @Test
  void aCitationConcernsThoseNamedLastBeforeItInAClauseOfSeveral() {
    String text =
        TWO_RUSSIAN.replace(
            "ПРИГОВОРИЛ:",
            "Суд применяет к А. ч.2 ст.55 УК РК, к Б. - ч.4 той же статьи.\nПРИГОВОРИЛ:");
    Cast cast = Cast.of(ActText.of(text));
    int clause = text.indexOf("Суд применяет");
    Span whole = new Span(clause, text.indexOf("\nПРИГОВОРИЛ"));
    int first = text.indexOf("ч.2 ст.55");
    int second = text.indexOf("ч.4 той");

    assertThat(cast.concerned(whole, new Span(first, first + 9))).containsExactly("А.");
    assertThat(cast.concerned(whole, new Span(second, second + 7))).containsExactly("Б.");
  }

  @Test
  void aFirmIsNobody() {
    assertThat(
            labels(
                "Суд, рассмотрев дело в отношении К., директора ТОО «Ж.», 1980 года рождения,\nУСТАНОВИЛ:\nК. присвоил деньги."))
        .containsExactly("К.");
  }

  @Test
  void aParagraphThatAnnouncesAPersonIsAboutThatPerson() {
    String russian =
        TWO_RUSSIAN.replace(
            "ПРИГОВОРИЛ:",
            "О наказании Б. Он сразу назвал следствию А., чье участие было скрыто. Смягчает наказание помощь следствию.\nПРИГОВОРИЛ:");
    assertThat(concerned(russian, "помощь следствию")).containsExactly("Б.");

    String kazakh =
        TWO_KAZAKH.replace(
            "ҮКІМ ЕТТІ:",
            "Н. бойынша жағдай басқаша. Ол Б.-ның ісін ашуға көмектескен. Айғақ беруі жеңілдетеді.\nҮКІМ ЕТТІ:");
    assertThat(concerned(kazakh, "Айғақ беруі")).containsExactly("Н.");
  }

  @Test
  void aBlockGoesOnWhileNobodyElseIsSpokenOf() {
    String text =
        TWO_RUSSIAN.replace(
            "ПРИГОВОРИЛ:",
            "В отношении А.\nСуд учитывает возраст.\nЗащитник говорил о недуге А. и справок не дал.\nОтягчает наказание опьянение.\nВ отношении Б.\nИного нет.\nПРИГОВОРИЛ:");
    assertThat(concerned(text, "опьянение")).containsExactly("А.");
    assertThat(concerned(text, "Иного нет")).containsExactly("Б.");
  }

  private static List<String> accused(String people) {
    return labels(
        "ПРИГОВОР\nСуд рассмотрел дело по обвинению %s, по ч.1 ст.188 УК РК,\nУСТАНОВИЛ:\nОни похитили телефон."
            .formatted(people));
  }

  @Test
  void relativesWhoAreAccusedTogetherAreDefendants() {
    assertThat(accused("отца и сына Г.П., 1971 г.р., и Г.С., 2003 г.р."))
        .containsExactly("Г.П.", "Г.С.");
    assertThat(accused("отца и двух его сыновей А., 1960 г.р., Б., 1990 г.р."))
        .containsExactly("А.", "Б.");
    assertThat(accused("супругов С.П., 1979 г.р., и С.Р., 1982 г.р."))
        .containsExactly("С.П.", "С.Р.");
  }

  @Test
  void anAccusedRelativeIsNamedLikeAnyDefendant() {
    String act =
        "ПРИГОВОР\nСуд рассмотрел дело по обвинению супругов С.П., 1979 г.р., и С.Р., 1982 г.р.,\n"
            + "УСТАНОВИЛ:\nСупруги С.П. и С.Р. сбывали масло.\nСмягчает наказание раскаяние супруга С.П.";
    assertThat(Cast.of(ActText.of(act)).mentions())
        .extracting(Mention::label)
        .containsExactly("С.П.", "С.Р.", "С.П.", "С.Р.", "С.П.");
  }

  @Test
  void aRelativeWhomTheOffenceWasAgainstIsNoDefendant() {
    assertThat(accused("А., 1979 г.р., в отношении своей дочери Б., 2012 г.р."))
        .containsExactly("А.");
    assertThat(accused("в убийстве матери Б., 1950 г.р., А., 1980 г.р.")).containsExactly("А.");
  }

  @Test
  void aFullerNameInBracketsIsOfTheSamePerson() {
    assertThat(accused("Э. (Э.Г.), 1975 г.р., и Я. (она же Я.П.), 1987 г.р."))
        .containsExactly("Э.", "Я.");
    assertThat(accused("С.Р., 1982 г.р. (она же – С.Р.Ж.)")).containsExactly("С.Р.");
    assertThat(accused("*** (Г.), 2004 г.р."))
        .as("another name is what it is called")
        .containsExactly("Г.");
    assertThat(
            labels(
                "ПРИГОВОР\nСуд с участием потерпевшей Э. (Э.Г.), 1975 г.р., рассмотрел дело по обвинению А., 1990 г.р.,\nУСТАНОВИЛ:\nА. похитил телефон."))
        .as("of a victim it makes no defendant")
        .containsExactly("А.");
  }

  @Test
  void aRelativeInBracketsWhoseMaskBeginsAlikeIsAnother() {
    String act =
        "ПРИГОВОР\nСуд рассмотрел дело по обвинению А., 2005 г.р., законный представитель (А.Б.),\n"
            + "УСТАНОВИЛ:\nА. похитил телефон. А.Б. заплатила.";
    assertThat(Cast.of(ActText.of(act)).mentions()).hasSize(2);
  }
}
