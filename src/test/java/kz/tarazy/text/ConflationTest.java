package kz.tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import kz.tarazy.act.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflationTest {

  private static final Path TREEBANKS = Path.of("../shared/ud");

  @ParameterizedTest
  @CsvSource({"kk-ktb, KAZAKH", "ru-gsd, RUSSIAN", "ru-taiga, RUSSIAN"})
  void committedFiguresHold(String name, Language language) throws IOException {
    Map<String, String> committed = committed().get(name);
    Path treebank = TREEBANKS.resolve(committed.get("treebank"));
    Assumptions.assumeTrue(Files.exists(treebank), () -> "no treebank " + treebank);
    Conflation measured = Conflation.measure(treebank, LegalAnalyzers.of(language));
    Map<String, Double> figures =
        Map.of(
            "inflected", measured.inflected(),
            "affirmative", measured.affirmative(),
            "recall", measured.recall(),
            "precision", measured.precision(),
            "f1", measured.f1());
    figures.forEach(
        (figure, value) ->
            assertThat(value)
                .as("%s of %s", figure, name)
                .isCloseTo(Double.parseDouble(committed.get(figure)), within(0.0051)));
  }

  @Test
  void committedFiguresReachTheTargets() throws IOException {
    assertThat(Double.parseDouble(committed().get("kk-ktb").get("inflected")))
        .isGreaterThanOrEqualTo(90);
    assertThat(Double.parseDouble(committed().get("ru-gsd").get("f1"))).isGreaterThanOrEqualTo(94);
  }

  @Test
  void noNegatedFormSharesATermWithItsVerb() {
    Path treebank = TREEBANKS.resolve("KTB-kk_ktb-ud-test.conllu");
    Assumptions.assumeTrue(Files.exists(treebank), () -> "no treebank " + treebank);
    long negated = 0;
    long merged = 0;
    for (Conflation.Word word : Set.copyOf(Conflation.read(treebank))) {
      if (word.negated() && !word.form().equals(word.lemma())) {
        Set<String> form = Conflation.terms(LegalAnalyzers.of(Language.KAZAKH), word.form());
        negated++;
        merged +=
            Conflation.terms(LegalAnalyzers.of(Language.KAZAKH), word.lemma()).stream()
                    .anyMatch(form::contains)
                ? 1
                : 0;
      }
    }
    assertThat(negated).isGreaterThan(50);
    assertThat(merged).isZero();
  }

  private static Map<String, Map<String, String>> committed() throws IOException {
    try (InputStream file = ConflationTest.class.getResourceAsStream("conflation.yaml")) {
      return new YAMLMapper().readValue(file, new TypeReference<>() {});
    }
  }
}
