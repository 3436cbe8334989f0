package kz.tarazy.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.tarazy.act.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples that the lexicon files carry. */
final class LexiconExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsItsFileSays() {
    Lexicon lexicon = Lexicon.load();
    return lexicon.entries().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.code(), () -> check(entry, lexicon)));
  }

  @TestFactory
  Stream<DynamicTest> everyFileHasExamplesOfBothKindsInBothLanguages() {
    return Lexicon.load().entries().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.code(), () -> checkKinds(entry)));
  }

  private static void check(LexiconEntry entry, Lexicon lexicon) {
    List<String> wrong = new ArrayList<>();
    for (LexiconExample example : entry.examples()) {
      ActIndex index = ActIndex.ofSentence(example.text(), example.language(), lexicon);
      boolean found =
          entry.rules().stream()
              .filter(rule -> rule.language() == example.language())
              .anyMatch(rule -> !index.find(rule).isEmpty());
      if (found != example.found()) {
        wrong.add((example.found() ? "not found: " : "found: ") + example.text());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void checkKinds(LexiconEntry entry) {
    for (Language language : Lexicon.LANGUAGES) {
      for (boolean found : new boolean[] {true, false}) {
        assertThat(entry.examples())
            .anyMatch(example -> example.language() == language && example.found() == found);
      }
    }
  }
}
