package kz.tarazy.norm;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.tarazy.act.DataSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue with one thing wrong is refused, naming the file and the line. */
class ValidationTest {

  @TempDir Path folder;

  @BeforeEach
  void copyTheCatalogue() throws IOException {
    Path norms = DataSchema.folder("norms");
    try (Stream<Path> files = Files.walk(norms)) {
      files.forEach(
          file -> {
            try {
              Path copy = folder.resolve(norms.relativize(file).toString());
              if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
              } else {
                Files.copy(file, copy);
              }
            } catch (IOException unreadable) {
              throw new UncheckedIOException(unreadable);
            }
          });
    }
  }

  @Test
  void unknownKey() throws IOException {
    breaks("kz-2014/circumstances.yaml", "    side: mitigating", "    sight: mitigating");
    refused("kz-2014/circumstances.yaml", "unknown key 'sight'", "    sight: mitigating");
  }

  @Test
  void overlappingEditionsOfANorm() throws IOException {
    breaks(
        "kz-2014/articles/55-milder-punishment.yaml",
        "        valid_to: 2024-06-15",
        "        valid_to: 2024-06-16");
    assertThatThrownBy(() -> Catalogue.load(folder))
        .isInstanceOf(NormException.class)
        .hasMessageMatching("(?s).*55-milder-punishment\\.yaml:\\d+: the editions .* overlap");
  }

  @Test
  void aLackingArticleThatIsNoNumber() throws IOException {
    breaks("kz-2014/lacking.yaml", "\"148-181\"", "\"148 to 181\"");
    refused("kz-2014/lacking.yaml", "'148 to 181' must be an article", "\"148 to 181\"");
  }

  @Test
  void overlappingEditionsOfASanction() throws IOException {
    breaks(
        "kz-2014/special.jsonl",
        "\"valid_to\": \"2025-09-15\", \"dates\": \"inferred\", \"from_law\": \"12.07.2018",
        "\"valid_to\": \"2025-09-16\", \"dates\": \"inferred\", \"from_law\": \"12.07.2018");
    assertThatThrownBy(() -> Catalogue.load(folder))
        .isInstanceOf(NormException.class)
        .hasMessageMatching("(?s).*special\\.jsonl:\\d+: the editions .* overlap");
  }

  @Test
  void overlappingWordingsOfACircumstance() throws IOException {
    breaks(
        "kz-2014/circumstances.yaml",
        "        valid_to: 2025-09-15",
        "        valid_to: 2025-09-16");
    assertThatThrownBy(() -> Catalogue.load(folder))
        .hasMessageContaining(
            "the editions 2015-01-01…2025-09-16 and 2025-09-16… of 53.1.4 overlap");
  }

  @Test
  void danglingReferenceOfAMapping() throws IOException {
    breaks("kz-1997/mapping.yaml", "[53.1.10]", "[53.1.12]");
    refused("kz-1997/mapping.yaml", "no circumstance has the code 53.1.12", "[53.1.12]");
  }

  @Test
  void danglingGroup() throws IOException {
    breaks(
        "kz-2014/articles/55-milder-punishment.yaml",
        "{group: intentional_death",
        "{group: intended_death");
    assertThatThrownBy(() -> Catalogue.load(folder))
        .isInstanceOf(NormException.class)
        .hasMessageMatching(
            "(?s).*55-milder-punishment\\.yaml:\\d+: no group of offences is called intended_death");
  }

  @Test
  void capWithoutASource() throws IOException {
    breaks(
        "kz-2014/articles/55-milder-punishment.yaml", "        source: UK16; INF (last day)\n", "");
    assertThatThrownBy(() -> Catalogue.load(folder))
        .isInstanceOf(NormException.class)
        .hasMessageMatching("(?s).*55-milder-punishment\\.yaml:\\d+: a source is missing");
  }

  @Test
  void categoryThatTheSanctionDoesNotMake() throws IOException {
    breaks("kz-2014/special.jsonl", "\"category\": \"medium\"", "\"category\": \"grave\"");
    assertThatThrownBy(() -> Catalogue.load(folder))
        .isInstanceOf(NormException.class)
        .hasMessageMatching(
            "(?s).*special\\.jsonl:\\d+: the sanction makes it medium, cannot be: grave");
  }

  @Test
  void editionThatEndsBeforeItBegins() throws IOException {
    breaks(
        "kz-2014/circumstances.yaml",
        "        valid_to: 2025-09-15",
        "        valid_to: 2014-09-15");
    refused(
        "kz-2014/circumstances.yaml",
        "an edition cannot end on 2014-09-15 before it begins on 2015-01-01",
        "valid_to: 2014-09-15");
  }

  @Test
  void fractionAboveOne() throws IOException {
    breaks("kz-2014/articles/55-milder-punishment.yaml", "fraction: 2/3", "fraction: 3/2");
    refused(
        "kz-2014/articles/55-milder-punishment.yaml",
        "'3/2' must be a fraction of at most one",
        "fraction: 3/2");
  }

  @Test
  void roleNobodyKnows() throws IOException {
    breaks(
        "kz-2014/articles/55-milder-punishment.yaml",
        "role: mitigation_cap",
        "role: mitigating_cap");
    refused(
        "kz-2014/articles/55-milder-punishment.yaml",
        "cannot be: mitigating_cap",
        "mitigating_cap");
  }

  @Test
  void checkOfARoleThatNoNormPlays() throws IOException {
    breaks("kz-2014/articles/58-60-aggregation.yaml", "    role: aggregation\n", "");
    refused("checks/limits.yaml", "no norm plays the role aggregation", "role: aggregation");
  }

  @Test
  void malformedYaml() throws IOException {
    breaks("kz-2014/groups.yaml", "groups:", "groups: [");
    assertThatThrownBy(() -> Catalogue.load(folder))
        .isInstanceOf(NormException.class)
        .hasMessageContaining("groups.yaml:");
  }

  @Test
  void checkWithAMessageInTwoLanguages() throws IOException {
    Path file = folder.resolve("checks/circumstances.yaml");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.removeIf(line -> line.contains("The cited item is not that of the named fact."));
    Files.write(file, lines);
    assertThatThrownBy(() -> Catalogue.load(folder))
        .isInstanceOf(NormException.class)
        .hasMessageContaining("the key 'en' is missing");
  }

  private void breaks(String name, String from, String to) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file);
    int at = text.indexOf(from);
    if (at < 0) {
      throw new IllegalStateException("The file does not hold: " + from);
    }
    Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  private void refused(String name, String message, String wrong) throws IOException {
    Path file = folder.resolve(name);
    List<String> lines = Files.readAllLines(file);
    int line = 0;
    while (!lines.get(line).contains(wrong)) {
      line++;
    }
    assertThatThrownBy(() -> Catalogue.load(folder))
        .isInstanceOf(NormException.class)
        .hasMessageContaining("%s:%d: ".formatted(file.getFileName(), line + 1))
        .hasMessageContaining(message);
  }
}
