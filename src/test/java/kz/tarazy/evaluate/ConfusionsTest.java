package kz.tarazy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfusionsTest {

  /** Two persons, then one: a hit and an invention, then a miss; the rest is rightly left alone. */
  @Test
  void everyActCountsItsPersons_forEveryCircumstanceEverNamed() {
    Confusions confusions = new Confusions();
    confusions.add(
        Set.of("А.", "Б."),
        Set.of(List.of("А.", "53.1.4")),
        Set.of(List.of("А.", "53.1.4"), List.of("Б.", "53.1.6"), List.of("nobody", "53.1.5")));
    confusions.add(Set.of("В."), Set.of(List.of("В.", "53.1.4")), Set.of());

    Confusions.File file = confusions.file("made", "lexicon");

    assertThat(file.acts()).isEqualTo(2);
    assertThat(file.defendants()).isEqualTo(3);
    assertThat(file.subjects()).containsOnlyKeys("53.1.4", "53.1.6");
    assertThat(file.subjects().get("53.1.4"))
        .containsExactly(new long[] {1, 0, 0, 1}, new long[] {0, 1, 0, 0});
    assertThat(file.subjects().get("53.1.6"))
        .containsExactly(new long[] {0, 0, 1, 1}, new long[] {0, 0, 0, 1});
  }
}
