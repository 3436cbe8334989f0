package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Test;

class ShortClipsTest {

  private static List<String> labels(String head, String body) {
    String act =
        """
        ПРИГОВОР
        Суд рассмотрел дело в отношении %s, не судимой,
        УСТАНОВИЛ:
        %s
        ПРИГОВОРИЛ:
        Назначить наказание.
        """
            .formatted(head, body);
    return Cast.of(ActText.of(act)).persons().stream().map(Person::label).toList();
  }

  private static long people(String text, int head) {
    return MaskedName.all(text, head).stream().map(MaskedName::key).distinct().count();
  }

  @Test
  void aSurnameClippedToItsCaseInTheHeadIsThatOfTheOneItGoesOnWith() {
    assertThat(labels("Ч-ой, 1980 года рождения", "Ч-ва похитила телефон. Вина Ч-вой доказана."))
        .containsExactly("Ч-ва");
    assertThat(labels("Ч-ой, 1980 года рождения", "Ч-ва похитила телефон."))
        .containsExactly("Ч-ва");
    assertThat(labels("К-а, 1980 года рождения", "К-в похитил телефон. Вина К-ва доказана."))
        .containsExactly("К-в");
  }

  @Test
  void surnamesClippedToTheirCasesThroughoutAreOnePerson() {
    assertThat(labels("А-й, 1981 года рождения", "А-я похитила телефон. Суд допросил А-ю."))
        .containsExactly("А-я");
    assertThat(labels("Т-ой, 1981 года рождения", "Т-а похитила телефон. Вина Т-ой ясна."))
        .containsExactly("Т-а");
  }

  @Test
  void twoWhoStandTrialStayTwo() {
    assertThat(labels("К-в, 1980 года рождения, и К-а, 1982 года рождения", "К-в и К-а похитили."))
        .containsExactly("К-в", "К-а");
  }

  @Test
  void aWifeWhoseMaskBeginsAlikeIsSomebodyElse() {
    assertThat(people("Суд судит К-в. К-в обидел К-ой сына, К-вым она недовольна.", 15))
        .isEqualTo(2);
    assertThat(people("Судят К-а. К-в и К-ой стоят.", 10)).isEqualTo(3);
  }

  @Test
  void initialsTellPeopleApart() {
    assertThat(people("Судят К-ва А.С. Видела К-а Г.М. его. К-а Г.М. и К-в А.С. спорят.", 16))
        .isEqualTo(2);
  }

  @Test
  void whereTwoMayBearItNeitherDoes() {
    assertThat(people("Видели К-а. К-в и К-н стоят.", 12)).isEqualTo(3);
  }
}
