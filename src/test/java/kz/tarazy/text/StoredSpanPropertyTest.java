package kz.tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever noise a stored text has, spans of the normalised text lead back to the right words. */
class StoredSpanPropertyTest {

  private static final List<String> CLEAN =
      List.of(
          "Суд признает смягчающими обстоятельствами наличие малолетних детей, чистосердечное"
              + " раскаяние и добровольное возмещение ущерба потерпевшему.",
          "Сот жеңілдететін мән-жайларға шын жүректен өкінуін, кінәсін толық мойындауын және жас"
              + " балаларының болуын жатқызады.",
          "Обстоятельств, отягчающих наказание, судом не установлено.",
          "Жазаны ауырлататын мән-жайлар анықталмады.");

  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

  /** Letters of a word in the order of the noise-free text, to compare words modulo noise. */
  private static String plain(String stored) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < stored.length(); i++) {
      char c = stored.charAt(i);
      int latin = "aceopxiABCEHIKMOPTX".indexOf(c);
      char letter = latin < 0 ? c : "асеорхіАВСЕНІКМОРТХ".charAt(latin);
      if (Character.isLetter(letter)) {
        letters.append(letter == 'ё' ? 'е' : letter);
      }
    }
    return letters.toString();
  }

  private static String noisy(String clean, Random random) {
    StringBuilder noisy = new StringBuilder();
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean inside =
          i > 0
              && i + 1 < clean.length()
              && Character.isLetter(clean.charAt(i - 1))
              && Character.isLetter(clean.charAt(i + 1));
      int look = "асеорхі".indexOf(c);
      if (look >= 0 && inside && random.nextInt(4) == 0) {
        noisy.append("aceopxi".charAt(look));
      } else if (c == ' ' && random.nextInt(6) == 0) {
        noisy.append(random.nextBoolean() ? "\u00A0" : "  ");
      } else if (c == '-' && random.nextBoolean()) {
        noisy.append('\u2011');
      } else {
        noisy.append(c);
      }
      if (Character.isLetter(c) && inside && random.nextInt(12) == 0) {
        noisy.append(random.nextBoolean() ? '\u00AD' : '\u200B');
      }
    }
    return noisy.toString();
  }

  private static String act(Random random, boolean noise) {
    StringBuilder act = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String sentence = CLEAN.get(random.nextInt(CLEAN.size()));
      act.append(noise ? noisy(sentence, random) : sentence);
      act.append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
    return act.toString();
  }

  @RepeatedTest(50)
  void spansAreInBoundsAndRunForward(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String stored = act(random, true);
    ActText text = ActText.of(stored);
    int before = 0;
    for (int i = 0; i < text.text().length(); i++) {
      Span span = text.stored(new Span(i, i + 1));
      assertThat(span.start()).isGreaterThanOrEqualTo(before);
      assertThat(span.end()).isLessThanOrEqualTo(stored.length());
      before = span.end();
    }
  }

  @RepeatedTest(50)
  void aWordLeadsBackToTheSameWord(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String stored = act(random, true);
    ActText text = ActText.of(stored);
    Matcher words = WORD.matcher(text.text());
    while (words.find()) {
      Span span = text.stored(new Span(words.start(), words.end()));
      assertThat(plain(span.of(stored))).isEqualTo(plain(words.group()));
    }
  }

  @RepeatedTest(20)
  void withoutNoiseTheStoredWordsAreTheNormalisedOnes(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String stored = act(random, false);
    ActText text = ActText.of(stored);
    for (Sentence sentence : text.sentences()) {
      assertThat(text.stored(sentence.span()).of(stored))
          .isEqualTo(sentence.span().of(text.text()));
    }
  }

  @RepeatedTest(50)
  void normalisingAgainMovesNoOffset(RepetitionInfo repetition) {
    String once = ActText.of(act(new Random(repetition.getCurrentRepetition()), true)).text();
    TracedText twice = LegalCharFilter.normalise(once);
    assertThat(twice.text().length()).isEqualTo(once.length());
  }

  @Test
  void anEmptyTextHasEmptyLayout() {
    ActText text = ActText.of("");
    assertThat(text.text()).isEmpty();
    assertThat(text.paragraphs()).isEmpty();
    assertThat(text.sentences()).isEmpty();
    assertThat(text.stored(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }
}
