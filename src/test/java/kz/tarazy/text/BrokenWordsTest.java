package kz.tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.tarazy.act.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenWordsTest {

  @Test
  void lettersAcrossTheSpaceReturnToTheirWord() {
    assertThat(ActText.of("судебно йколлеги ипо уголовны мделам").text())
        .isEqualTo("судебной коллегии по уголовным делам");
  }

  @Test
  void aSpaceInsideAWordIsClosed() {
    assertThat(ActText.of("суд н е учел, что он сем ьянин, и заключени ю не поверил").text())
        .isEqualTo("суд не учел, что он семьянин, и заключению не поверил");
  }

  @Test
  void aMendedWordLeadsBackToItsPlace() {
    String stored = "суд н е учел, что он сем ьянин";
    ActText text = ActText.of(stored);
    int start = text.text().indexOf("семьянин");
    assertThat(text.stored(new Span(start, start + 8)).of(stored)).isEqualTo("сем ьянин");
  }

  @Test
  void aSingleDoubtfulPlaceIsLeftAlone() {
    assertThat(ActText.of("он сем ьянин").text()).isEqualTo("он сем ьянин");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ru-001", "ru-002", "ru-003", "ru-004", "ru-005", "ru-006", "ru-007", "kk-001", "kk-002",
        "kk-003", "kk-004", "kk-005", "kk-008"
      })
  void nothingIsMendedInACleanAct(String act) throws IOException {
    Path file = Path.of("../shared/gold/dev", act + ".txt");
    Assumptions.assumeTrue(Files.exists(file), () -> "no act " + file);
    TracedText text =
        Spacing.apply(
            Lines.apply(LookAlikes.apply(Characters.apply(TracedText.of(Files.readString(file))))));
    assertThat(BrokenWords.apply(text)).isSameAs(text);
  }
}
