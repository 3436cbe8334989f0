package kz.tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.tarazy.act.Language;
import kz.tarazy.act.Section;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;
import org.junit.jupiter.api.Test;

class ActTextTest {

  private static List<String> sentences(String stored) {
    ActText text = ActText.of(stored);
    return text.sentences().stream().map(sentence -> sentence.span().of(text.text())).toList();
  }

  @Test
  void latinLettersInsideCyrillicWordsBecomeCyrillic() {
    assertThat(ActText.of("жеңiлдететiн мән-жай, преcтупление, MDMB, J-014").text())
        .isEqualTo("жеңілдететін мән-жай, преступление, MDMB, J-014");
  }

  @Test
  void yoHyphensAndInvisibleCharactersHaveOneSpelling() {
    assertThat(ActText.of("учёл ма\u00ADло\u200Bлетних\u00A0детей, мән\u2011жай \u2014 да").text())
        .isEqualTo("учел малолетних детей, мән-жай - да");
  }

  @Test
  void aWordSplitOverALineIsJoinedAndMapsToBothHalves() {
    String stored = "жасалған апелля-\nциялық шағым";
    ActText text = ActText.of(stored);
    assertThat(text.text()).isEqualTo("жасалған апелляциялық шағым");
    int start = text.text().indexOf("апелляциялық");
    assertThat(text.stored(new Span(start, start + 12)).of(stored)).isEqualTo("апелля-\nциялық");
  }

  @Test
  void aRealHyphenAtTheEndOfALineStays() {
    assertThat(ActText.of("жеңілдететін мән-\nжайлар бар").text())
        .isEqualTo("жеңілдететін мән-жайлар бар");
    assertThat(ActText.of("ҚР ҚК-\nнің 53-бабы").text()).isEqualTo("ҚР ҚК-нің 53-бабы");
  }

  @Test
  void kazakhReadInTheWrongCodePageIsRestored() {
    String kz1048 = "Ќазаќстан Республикасыныѕ атынан ќылмыстыќ ісі жјне ќаулысы ўйым";
    assertThat(ActText.of(kz1048).text())
        .isEqualTo("Қазақстан Республикасының атынан қылмыстық ісі және қаулысы ұйым");
  }

  @Test
  void letterSpacedAndGluedHeadingsAreWords() {
    assertThat(ActText.of("судП Р И Г О В О Р И Л : Признать").text())
        .isEqualTo("суд ПРИГОВОРИЛ: Признать");
    assertThat(ActText.of("Ү К І М  Е Т Т І :").text()).isEqualTo("ҮКІМ ЕТТІ:");
    assertThat(ActText.of("Ү К І М Е Т Т І:").text()).isEqualTo("ҮКІМ ЕТТІ:");
  }

  @Test
  void aLatinLetterInALetterSpacedHeadingIsFoldedOnceTheWordIsWhole() {
    assertThat(ActText.of("Ү К І М  Е Т Т I:").text()).isEqualTo("ҮКІМ ЕТТІ:");
  }

  @Test
  void anInitialMayEndASentenceButDoesNotPartANameOrAnAbbreviation() {
    assertThat(sentences("Суд смягчающим признал раскаяние К. Доводы адвоката отклоняет."))
        .containsExactly("Суд смягчающим признал раскаяние К.", "Доводы адвоката отклоняет.");
    assertThat(sentences("По п. 3 ч. 2 ст. 188 УК РК в 2019 г. в г. Алматы С. О.В. и Ж. осуждены."))
        .hasSize(1);
    assertThat(sentences("Н.-ның кінәсі дәлелденді. 2 (екі) жыл тағайындалсын."))
        .containsExactly("Н.-ның кінәсі дәлелденді.", "2 (екі) жыл тағайындалсын.");
  }

  @Test
  void itemsOfAListAreSentences() {
    assertThat(sentences("назначить:\n- по п.1) ч.2 ст.188 УК - 2 года;\n- по ст.345 - 1 год."))
        .containsExactly("назначить:", "- по п.1) ч.2 ст.188 УК - 2 года;", "- по ст.345 - 1 год.");
  }

  @Test
  void anAbbreviationInBracketsEndsNoSentence() {
    assertThat(sentences("С.К. (1970 ж.т.) ҚК 189-бабымен сотталған.")).hasSize(1);
    assertThat(sentences("Суд признал вину доказанной. (Протокол т.1.) Суд учел раскаяние."))
        .containsExactly("Суд признал вину доказанной.", "(Протокол т.1.)", "Суд учел раскаяние.");
  }

  @Test
  void aRemarkThatEndsInAWordEndsItsSentence() {
    assertThat(sentences("А. женат (имеет двоих детей.) Суд признает это смягчающим.")).hasSize(2);
  }

  @Test
  void aCourtMayDecideByTheWordToDecide() {
    assertThat(ActText.of("Суд учитывает раскаяние.\nРЕШИЛ: И. признать виновным.").sections())
        .extracting(Section::kind)
        .endsWith(SectionKind.OPERATIVE);
  }

  @Test
  void headingsInRunningTextDivideTheAct() {
    ActText text =
        ActText.of(
            "ПРИГОВОР г. Алматы суд в составе судьи, УСТАНОВИЛ: Б. совершил кражу. Вину признал."
                + " При назначении наказания суд учитывает раскаяние. На основании изложенного"
                + " судП Р И Г О В О Р И Л: Признать Б. виновным.");
    assertThat(text.sections())
        .extracting(Section::kind)
        .startsWith(SectionKind.INTRODUCTION, SectionKind.FACTS)
        .endsWith(SectionKind.OPERATIVE);
  }

  @Test
  void theDecisionMayBeHeadedInThePassive() {
    assertThat(
            ActText.of("Сот өкінуін ескереді.\nҮКІМ ЕТІЛДІ:\nД.С. кінәлі деп танылсын.").sections())
        .extracting(Section::kind)
        .endsWith(SectionKind.OPERATIVE);
  }

  @Test
  void sectionsFollowEachOtherWithoutGap() {
    ActText text =
        ActText.of("ҮКІМ\n\nсот АНЫҚТАДЫ:\n\nБ. ұрлық жасаған.\n\nҮКІМ ЕТТІ:\n\nтанылсын");
    int end = 0;
    for (Section section : text.sections()) {
      assertThat(section.span().start()).isEqualTo(end);
      end = section.span().end();
    }
    assertThat(end).isEqualTo(text.text().length());
  }

  @Test
  void languagesOfTheRegionAreToldApart() {
    assertThat(ActText.of("Сот кінәсін мойындауын жеңілдететін мән-жайға жатқызады.").language())
        .isEqualTo(Language.KAZAKH);
    assertThat(ActText.of("Суд признает смягчающим обстоятельством раскаяние.").language())
        .isEqualTo(Language.RUSSIAN);
    assertThat(
            ActText.of("Соттук коллегия кылмыш иши боюнча өкүм чыгарып, күнөөлүү деп тапты.")
                .language())
        .isEqualTo(Language.OTHER);
    assertThat(
            ActText.of("Суд визнав пом'якшуючою обставиною щире каяття підсудної особи.")
                .language())
        .isEqualTo(Language.OTHER);
  }
}
