package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaskedNameTest {

  @Test
  void aClippedSurnameIsLabelledInTheNominative() {
    assertThat(MaskedName.nominative(List.of("П-ова", "П-ову", "П-ов"))).isEqualTo("П-ов");
    assertThat(MaskedName.nominative(List.of("П-ову", "П-овым"))).isEqualTo("П-ов");
    assertThat(MaskedName.nominative(List.of("Л-вой", "Л-ва", "Л-ву"))).isEqualTo("Л-ва");
    assertThat(MaskedName.nominative(List.of("Р-ной", "Р-ную"))).isEqualTo("Р-ная");
    assertThat(MaskedName.nominative(List.of("К-лы"))).isEqualTo("К-лы");
    assertThat(MaskedName.nominative(List.of("А.Б."))).isEqualTo("А.Б.");
  }

  @Test
  void theCasesOfAClippedSurnameAreOnePerson() {
    List<MaskedName> names =
        MaskedName.all("В суде П-н сказал; показания П-на; прокурор не спорил с П-ном.", 0);

    assertThat(names).extracting(MaskedName::key).containsOnly("П-н");
  }
}
