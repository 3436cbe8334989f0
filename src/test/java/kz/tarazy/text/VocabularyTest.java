package kz.tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import kz.tarazy.act.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  @ParameterizedTest
  @CsvSource({"KAZAKH, kazakh-vocabulary.txt", "RUSSIAN, russian-vocabulary.txt"})
  void formsOfOneWordMeetAndOppositesStayApart(Language language, String vocabulary)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                VocabularyTest.class.getResourceAsStream(vocabulary), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          checked += check(language, line, wrong);
        }
      }
    }
    assertThat(checked).isGreaterThan(50);
    assertThat(wrong).isEmpty();
  }

  private static int check(Language language, String line, List<String> wrong) {
    StringTokenizer words = new StringTokenizer(line);
    String first = words.nextToken();
    boolean together = true;
    int checked = 0;
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (word.equals("=") || word.equals("#")) {
        together = word.equals("=");
        continue;
      }
      checked++;
      if (meet(terms(language, first), terms(language, word)) != together) {
        wrong.add(
            "%s %s %s: %s %s"
                .formatted(
                    first,
                    together ? "=" : "#",
                    word,
                    terms(language, first),
                    terms(language, word)));
      }
    }
    return checked;
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private static Set<String> terms(Language language, String word) {
    return Conflation.terms(LegalAnalyzers.of(language), word);
  }
}
