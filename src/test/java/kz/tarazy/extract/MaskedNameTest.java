package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaskedNameTest {

  @Test
  void aClippedSurnameIsLabelledInTheNominative() {
    assertThat(ClippedSurname.nominative(List.of("П-ова", "П-ову", "П-ов"))).isEqualTo("П-ов");
    assertThat(ClippedSurname.nominative(List.of("П-ову", "П-овым"))).isEqualTo("П-ов");
    assertThat(ClippedSurname.nominative(List.of("Л-вой", "Л-ва", "Л-ву"))).isEqualTo("Л-ва");
    assertThat(ClippedSurname.nominative(List.of("Р-ной", "Р-ную"))).isEqualTo("Р-ная");
    assertThat(ClippedSurname.nominative(List.of("К-лы"))).isEqualTo("К-лы");
    assertThat(ClippedSurname.nominative(List.of("А.Б."))).isEqualTo("А.Б.");
  }

  @Test
  void theCasesOfAClippedSurnameAreOnePerson() {
    List<MaskedName> names =
        MaskedName.all("В суде П-н сказал; показания П-на; прокурор не спорил с П-ном.", 0);

    assertThat(names).extracting(MaskedName::key).containsOnly("П-н");
  }

  @Test
  void aClippedSurnameWithAnInitialIsOneName() {
    List<MaskedName> names =
        MaskedName.all(
            "Дело в отношении Л-вой Н. Мужа Л-вой Н. опросили, с Л-вым К. не сошлось.", 30);

    assertThat(names).extracting(MaskedName::key).containsExactly("Л-в Н.", "Л-в Н.", "Л-в", "К.");
    assertThat(ClippedSurname.nominative(List.of("Л-вой Н.", "Л-ва Н."))).isEqualTo("Л-ва Н.");
  }

  @Test
  void theCasesOfAnAdjectivalSurnameAreOnePerson() {
    List<MaskedName> names =
        MaskedName.all("В отношении Н-ой; показала Н-ая; просили за Н-ую; супруг Н-ий уехал.", 0);

    assertThat(names).extracting(MaskedName::key).containsExactly("Н-ая", "Н-ая", "Н-ая", "Н-ий");
    assertThat(ClippedSurname.nominative(List.of("Н-ой", "Н-ая", "Н-ую"))).isEqualTo("Н-ая");
  }

  @Test
  void aSurnameKeepsItsInitialsIfMostPlacesHaveThem() {
    assertThat(ClippedSurname.nominative(List.of("С-ва А.", "С-в", "С-вым"))).isEqualTo("С-в");
    assertThat(ClippedSurname.nominative(List.of("С-ва А.", "С-в А.", "С-вым")))
        .isEqualTo("С-в А.");
  }

  @Test
  void inKazakhASurnameKeepsItsGender() {
    List<MaskedName> names =
        MaskedName.all(
            "Айыпталушы Т-ваның күйеуі Т-в үйінде болмағанын, көршісі көргенін айтты.", 0);

    assertThat(names).extracting(MaskedName::key).containsExactly("Т-ва", "Т-в");
  }

  @Test
  void starsMaskAPersonButNotAStreet() {
    List<MaskedName> names = MaskedName.all("Подсудимый *** жил на ул. *** в доме ***.", 0);

    assertThat(names).extracting(name -> name.span().start()).containsExactly(11);
  }

  @Test
  void starsMayStandForTheFirstLettersOfASurname() {
    List<MaskedName> names =
        MaskedName.all(
            "Братья ***-ев А. и ***-ев Б., вина ***-ева А., слова ***-ева Б. и ***-иной.", 0);
    assertThat(names)
        .extracting(MaskedName::key)
        .containsExactly("***-ев А.", "***-ев Б.", "***-ев А.", "***-ев Б.", "***-ин");

    assertThat(MaskedName.all("Айыпталушы *** өкінді, ***-тен, ***-мен, ***-ның сөзінше.", 0))
        .as("a Kazakh case behind stars is no surname")
        .extracting(MaskedName::key)
        .containsOnly("***");
  }

  @Test
  void aPlaceOfWhoseNameOnlyTheEndIsLeftIsNobody() {
    assertThat(
            MaskedName.all(
                "***-ский районный суд ***-ской области; ул. ***-ева, в городе ***-ове.", 0))
        .isEmpty();
  }

  @Test
  void twoLettersOfOneSoundAreAnInitial() {
    assertThat(MaskedName.all("Подсудимые Дж.К. и А.Дж. молчали.", 0))
        .extracting(MaskedName::key)
        .containsExactly("Дж.К.", "А.Дж.");
    assertThat(MaskedName.all("Энергия составила 7,5 Дж. Пуля вылетела.", 0)).isEmpty();
  }

  @Test
  void aSurnameClippedToMoreLettersMayEndInAnyWayIfItsBirthIsTold() {
    String text =
        "по обвинению Гу-ра, 1972 г.р., УСТАНОВИЛ: Гу-р ехал, вина Гу-ра ясна, По-иному нет. Гу-то.";
    assertThat(MaskedName.all(text, text.indexOf("УСТАНОВИЛ")))
        .extracting(MaskedName::key)
        .containsExactly("Гу-р", "Гу-р", "Гу-р");
    assertThat(MaskedName.all(text, 0)).as("no head, no birth").isEmpty();
  }
}
