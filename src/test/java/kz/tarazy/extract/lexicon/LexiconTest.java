package kz.tarazy.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.tarazy.act.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LexiconTest {

  private static final String ENTRY =
      """
      code: 53.1.3
      side: mitigating
      rules:
        - id: pregnancy
          ru: %s
      """;

  @TempDir private Path folder;

  @Test
  void aRuleIsAddedWithoutTouchingJava() throws IOException {
    Lexicon lexicon = lexicon(ENTRY.formatted("fn:maxgaps(2 fn:ordered({woman} беременная))"));

    ActIndex index =
        ActIndex.ofSentence("осуждена женщина, давно беременная", Language.RUSSIAN, lexicon);

    List<Found> found = index.find(lexicon.entries().get(0).rules().get(0));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().of("осуждена женщина, давно беременная"))
        .isEqualTo("женщина, давно беременная");
  }

  @Test
  void aBrokenQueryIsRefusedWithFileAndLine() {
    assertThatThrownBy(() -> lexicon(ENTRY.formatted("fn:ordered(беременность")))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("entry.yaml:5: Not a query");
  }

  /** Cues at one place are read in this order: by chance, two processes would read an act apart. */
  @Test
  void theCuesComeInTheOrderOfTheirKinds() {
    assertThat(List.copyOf(Lexicon.load().cues().keySet())).hasSizeGreaterThan(10).isSorted();
  }

  @Test
  void anUnknownWordSetIsRefusedWithFileAndLine() {
    assertThatThrownBy(() -> lexicon(ENTRY.formatted("fn:ordered({man} беременная)")))
        .hasMessage("entry.yaml:5: No word set {man} for ru in the files of words");
  }

  @Test
  void aWordSetGivenTwiceIsRefusedWithFileAndLine() throws IOException {
    Files.writeString(folder.resolve("words-more.yaml"), "ru:\n  man: мужчина\n  woman: дама\n");
    assertThatThrownBy(() -> lexicon(ENTRY.formatted("{woman}")))
        .hasMessage("words.yaml:2: Word set {woman} is there twice");
  }

  @Test
  void aWordSetHoldsWordsAndNoQueryAndIsNamedInPlainLetters() throws IOException {
    Files.writeString(folder.resolve("words-more.yaml"), "ru:\n  kin: брат {woman}\n");
    assertThatThrownBy(() -> lexicon(ENTRY.formatted("{kin}")))
        .hasMessage("words-more.yaml:2: Word set {kin} must hold words, no query");
    Files.writeString(folder.resolve("words-more.yaml"), "ru:\n  kin2: брат\n");
    assertThatThrownBy(() -> lexicon(ENTRY.formatted("брат")))
        .hasMessageStartingWith("words-more.yaml:2: The name of word set {kin2} must be letters");
  }

  @Test
  void aSetOfEveryFileOfWordsFindsAnyOfItsWordsInAnyForm() throws IOException {
    Files.writeString(folder.resolve("words-more.yaml"), "ru:\n  load: беременность ноша\n");
    Lexicon lexicon = lexicon(ENTRY.formatted("fn:maxgaps(2 fn:ordered({woman} {load}))"));
    LexiconRule rule = lexicon.entries().get(0).rules().get(0);

    assertThat(found("матери с ношею", lexicon, rule)).containsExactly("матери с ношею");
    assertThat(found("ношею матери", lexicon, rule)).isEmpty();
  }

  private static List<String> found(String text, Lexicon lexicon, LexiconRule rule) {
    return ActIndex.ofSentence(text, Language.RUSSIAN, lexicon).find(rule).stream()
        .map(found -> found.span().of(text))
        .toList();
  }

  @Test
  void anUnknownKeyIsRefusedWithFileAndLine() {
    assertThatThrownBy(() -> lexicon(ENTRY.formatted("беременность") + "sides: both\n"))
        .hasMessageStartingWith("entry.yaml:6: Unknown key sides");
  }

  @Test
  void theSameRuleIdTwiceIsRefused() {
    String entry = ENTRY.formatted("беременность") + "  - id: pregnancy\n    kk: жүктілік\n";
    assertThatThrownBy(() -> lexicon(entry))
        .hasMessage("entry.yaml:6: Rule id pregnancy is taken in entry.yaml:4");
  }

  @Test
  void theVersionFollowsTheContent() throws IOException {
    String first = lexicon(ENTRY.formatted("беременность")).version();
    assertThat(lexicon(ENTRY.formatted("беременность")).version()).isEqualTo(first);
    assertThat(lexicon(ENTRY.formatted("беременная")).version()).isNotEqualTo(first);
  }

  private Lexicon lexicon(String entry) throws IOException {
    Files.writeString(folder.resolve("words.yaml"), "ru:\n  woman: женщина мать\n");
    Files.writeString(folder.resolve("entry.yaml"), entry);
    return Lexicon.read(folder);
  }
}
