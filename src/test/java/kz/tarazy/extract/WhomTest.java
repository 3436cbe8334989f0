package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.act.Span;
import org.junit.jupiter.api.Test;

class WhomTest {

  private static final String ACT =
      """
      ПРИГОВОР
      Суд рассмотрел дело по обвинению
      К., 1990 года рождения, Т., 1991 г.р., в краже,
      УСТАНОВИЛ:
      К. и Т. похитили телефон потерпевшего В.
      При назначении наказания К. суд учитывает следующее. %s
      ПРИГОВОРИЛ:
      К., Т. признать виновными.
      """;

  private static List<String> whose(String code, String sentence) {
    CourtAct act = CourtAct.verdict("id", Language.RUSSIAN, ACT.formatted(sentence));
    return ActReader.rulesOnly().read(act).circumstances().stream()
        .filter(found -> found.code().equals(code))
        .map(Circumstance::defendant)
        .toList();
  }

  @Test
  void whoIsExposedIsNotWhoExposes() {
    String code = "53.1.11.accomplices";
    assertThat(whose(code, "Смягчающим признается то, что он изобличил соучастника Т."))
        .containsExactly("К.");
    assertThat(whose(code, "Смягчающим признается изобличение соучастника со стороны Т."))
        .containsExactly("Т.");
  }

  @Test
  void behindTheVerdictStandsWhoseTheFactIs() {
    assertThat(
            whose(
                "53.1.11.accomplices",
                "Изобличение соучастников суд признает смягчающим наказание Т."))
        .containsExactly("Т.");
  }

  @Test
  void whoCoercesIsNotWhoIsCoerced() {
    assertThat(whose("53.1.8", "Смягчающим признается совершение преступления под давлением Т."))
        .containsExactly("К.");
  }

  private static NamePart part(String text) {
    int at = text.indexOf("Т.");
    return NamePart.of(new Span(at, at + 2), text, false);
  }

  @Test
  void whoIsNamedToThePoliceIsOnlyTold() {
    assertThat(part("назвав полиции М. и Т., сам явился")).isEqualTo(NamePart.OBJECT);
    assertThat(part("показания позволили задержать Т. дома")).isEqualTo(NamePart.OBJECT);
  }

  @Test
  void aWordAndACommaBeforeANameSayNothingOfIt() {
    for (String text :
        List.of(
            "В отличие от К., Т. вину признал",
            "Явился с повинной, Т. раскаялся",
            "добровольно выдал похищенное, Т. раскаялся",
            "После задержания Т. раскаялся",
            "Суд установил Т. похитил")) {
      assertThat(part(text)).as(text).isEqualTo(NamePart.SPOKEN_OF);
    }
  }
}
