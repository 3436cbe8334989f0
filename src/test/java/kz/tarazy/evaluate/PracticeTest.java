package kz.tarazy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sentences to practise on cover every circumstance and keep away from the bank. */
class PracticeTest {

  private static final double ALIKE = 0.75;

  private static Bank bank;
  private static Bank practice;

  @BeforeAll
  static void read() throws IOException {
    bank = Bank.read(DataSchema.folder("lexicon").resolve("bank"));
    practice = bank.practice(DataSchema.folder("lexicon").resolve("practice"));
  }

  private static Set<String> codes(Bank sentences, Language language) {
    return sentences.sentences().stream()
        .filter(sentence -> sentence.language() == language)
        .map(BankSentence::code)
        .collect(Collectors.toSet());
  }

  @Test
  void everyCircumstanceOfTheBankIsPractisedInBothLanguages() {
    for (Language language : List.of(Language.RUSSIAN, Language.KAZAKH)) {
      assertThat(codes(practice, language)).isEqualTo(codes(bank, language));
    }
  }

  @Test
  void noSentenceIsLikeOneOfTheBank() {
    List<Set<String>> measured = bank.sentences().stream().map(PracticeTest::words).toList();
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < measured.size(); i++) {
      for (String word : measured.get(i)) {
        holders.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
    }
    int[] shared = new int[measured.size()];
    List<String> alike = new ArrayList<>();
    for (BankSentence sentence : practice.sentences()) {
      Arrays.fill(shared, 0);
      Set<String> words = words(sentence);
      words.forEach(word -> holders.getOrDefault(word, List.of()).forEach(i -> shared[i]++));
      for (int i = 0; i < shared.length; i++) {
        int all = words.size() + measured.get(i).size() - shared[i];
        if (shared[i] >= ALIKE * all) {
          alike.add(sentence.place());
        }
      }
    }
    assertThat(alike).isEmpty();
  }

  private static Set<String> words(BankSentence sentence) {
    return new HashSet<>(
        List.of(sentence.words().toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\d]+")));
  }
}
