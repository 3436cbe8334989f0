package kz.tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import kz.tarazy.text.KazakhReadings.Reading;
import org.apache.lucene.analysis.CharArraySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The transducers were made from kazakh.lexc beside them by {@code hfst-lexc}, {@code hfst-invert}
 * and {@code hfst-fst2fst --optimized-lookup-unweighted} (or {@code -weighted}).
 */
class KazakhTransducerTest {

  private static final Path FOLDER = Path.of("src/test/resources/kz/tarazy/text/transducer");

  @ParameterizedTest
  @ValueSource(strings = {"kazakh.hfstol", "weighted.hfstol"})
  void readsLemmaAndNegation(String file) {
    KazakhTransducer transducer = KazakhTransducer.read(FOLDER.resolve(file));

    assertThat(transducer.readings("мойындады")).containsExactly(new Reading("мойында", false));
    assertThat(transducer.readings("мойындамады")).containsExactly(new Reading("мойында", true));
    assertThat(transducer.readings("шәлкесюк")).containsExactly(new Reading("шәлкес", false));
    assertThat(transducer.readings("үкім")).isEmpty();
  }

  @Test
  void isAskedBeforeTheListsAndTheyForWhatItDoesNotKnow() throws IOException {
    KazakhTransducer transducer = KazakhTransducer.read(FOLDER.resolve("kazakh.hfstol"));
    try (KazakhAnalyzer with = new KazakhAnalyzer(CharArraySet.EMPTY_SET, transducer);
        KazakhAnalyzer without = new KazakhAnalyzer()) {
      Set<String> noun = Conflation.terms(without, "шәлкес");

      assertThat(Conflation.terms(without, "шәлкесюк")).doesNotContainAnyElementsOf(noun);
      assertThat(Conflation.terms(with, "шәлкесюк")).isEqualTo(noun);
      assertThat(Conflation.terms(with, "мойындамады"))
          .isNotEqualTo(Conflation.terms(with, "мойындады"));
      assertThat(Conflation.terms(with, "үкімнің")).isEqualTo(Conflation.terms(without, "үкімнің"));
    }
  }

  @Test
  void saysWhatToDoWithAFileThatIsNone(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("kazakh.hfstol"), "no transducer");

    assertThatIllegalStateException()
        .isThrownBy(() -> KazakhTransducer.read(file))
        .withMessageContaining(file.toString())
        .withMessageContaining("hfst-fst2fst");
  }
}
