package kz.tarazy.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

  @TempDir static Path folder;
  private static Path report;
  private static ReportContent content;

  @BeforeAll
  static void write() throws IOException {
    content = SampleContent.of(600, folder.resolve("corpus"));
    report = folder.resolve("report");
    Report.write(content, report);
  }

  @Test
  void everyLinkResolvesInsideTheReport() throws IOException {
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        String target = link.group(1).replace("&amp;", "&");
        if (target.startsWith("data:")) {
          continue;
        }
        URI uri = URI.create(target);
        assertThat(uri.getScheme()).as(target).isNull();
        Path file = uri.getPath().isEmpty() ? page : page.resolveSibling(uri.getPath()).normalize();
        assertThat(file).exists().startsWith(report);
        boolean anchor = uri.getFragment() != null && !uri.getRawFragment().contains("=");
        if (anchor && !uri.getFragment().isEmpty()) {
          assertThat(Files.readString(file)).contains("id=\"" + uri.getFragment() + "\"");
        }
      }
    }
  }

  @Test
  void nothingIsFetchedFromOutside() throws IOException {
    for (Path page : pages()) {
      assertThat(Files.readString(page)).doesNotContainPattern("https?://|@import|url\\(|src=");
    }
  }

  @Test
  void firstPageSaysHowManyActsAreSynthetic() throws IOException {
    assertThat(Files.readString(report.resolve("index.html")))
        .contains("600 из 600 актов (100,0")
        .contains("В отчёте есть синтетические акты");
    assertThat(Files.readString(report.resolve("index.en.html")))
        .contains("600 of 600 acts (100.0%)");
  }

  @Test
  void totalsOnThePageAreThoseOfTheRows() throws IOException {
    String page = Files.readString(report.resolve("index.en.html"));
    for (var row : content.measures()) {
      if (row.dimension().equals("all") && row.n() >= 3) {
        assertThat(page)
            .containsPattern(
                "<td class=\"code\">%s</td><td class=\"num\">%,d</td><td class=\"num\">%,d</td><td class=\"num rate\">%.1f%%</td>"
                    .formatted(
                        Pattern.quote(row.subject()),
                        row.n(),
                        row.successes(),
                        100.0 * row.successes() / row.n()));
      }
    }
    assertThat(page).contains("<dd>%,d</dd>".formatted(content.corpus().defendants()));
  }

  @Test
  void sameContentGivesTheSameBytes(@TempDir Path other) throws IOException {
    Report.write(content, other.resolve("again"));
    for (Path page : pages()) {
      assertThat(other.resolve("again").resolve(report.relativize(page).toString()))
          .hasSameBinaryContentAs(page);
    }
  }

  @Test
  void formerReportIsReplacedAndNothingIsLeftBeside(@TempDir Path other) throws IOException {
    Path place = other.resolve("r");
    Report.write(content, place);
    Files.writeString(place.resolve("stale.html"), "stale");
    Report.write(content, place);
    assertThat(place.resolve("stale.html")).doesNotExist();
    try (Stream<Path> beside = Files.list(other)) {
      assertThat(beside).containsExactly(place);
    }
  }

  @Test
  void folderWithOtherFilesIsNotTouched(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("thesis.txt"), "mine");
    assertThatThrownBy(() -> Report.write(content, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be new, empty or a former report");
    assertThat(other.resolve("thesis.txt")).hasContent("mine");
  }

  @Test
  void courtsStandInAlphabeticOrderWithNumbersBySize() {
    AlphabeticOrder order = new AlphabeticOrder("ru");
    List<String> courts = new ArrayList<>(List.of("Суд № 10", "Суд № 9", "Областной суд"));
    courts.sort(order);
    assertThat(courts).containsExactly("Областной суд", "Суд № 9", "Суд № 10");
  }

  @Test
  void decimalsFollowTheLanguage() {
    assertThat(Messages.of("ru").percent(0.4567)).startsWith("45,7");
    assertThat(Messages.of("kk").percent(0.4567)).startsWith("45,7");
    assertThat(Messages.of("en").percent(0.4567)).isEqualTo("45.7%");
  }

  @Test
  void theThreeLanguagesHaveTheSameTexts() throws IOException {
    assertThat(keys("kk")).isEqualTo(keys("ru")).isEqualTo(keys("en"));
  }

  private static List<String> keys(String language) throws IOException {
    Path file = Path.of("data-schema/messages/report." + language + ".yaml");
    return Files.readAllLines(file).stream()
        .filter(line -> line.matches("[a-z0-9_.]+:.*"))
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> tree = Files.walk(report)) {
      return tree.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }
}
