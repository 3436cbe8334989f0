package kz.tarazy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the report in a headless Chromium; skipped where there is none on the path. */
@Tag("browser")
class BrowserTest {

  @TempDir static Path folder;
  private static String chromium;
  private static Path report;

  @BeforeAll
  static void write() throws IOException {
    Optional<Path> found = chromium();
    Assumptions.assumeTrue(
        found.isPresent(), "no chromium on the PATH: the browser test is skipped");
    chromium = found.orElseThrow().toString();
    report = folder.resolve("report");
    Report.write(SampleContent.of(300, folder.resolve("corpus")), report);
  }

  @Test
  void everyLanguageOpensWithoutAConsoleMessage() throws IOException, InterruptedException {
    for (String page : List.of("index.html", "index.kk.html", "index.en.html")) {
      assertThat(open(page)).contains("<svg class=\"funnel\"");
    }
  }

  @Test
  void evidenceSpeaksTheLanguageAndShowsTheCourtOfTheLink()
      throws IOException, InterruptedException {
    String index = Files.readString(report.resolve("index.kk.html"));
    int start = index.indexOf("evidence/recognition_given_fact-53-1-4.html#lang=kk&amp;court=");
    assertThat(start).isPositive();
    String link = index.substring(start, index.indexOf('"', start)).replace("&amp;", "&");
    String page = open(link);
    assertThat(page).contains("<html lang=\"kk\">", "Есепке", "hidden=\"\"");
    assertThat(open("evidence/recognition_given_fact-53-1-4.html"))
        .contains("<html lang=\"ru\">", "К отчёту");
  }

  /** The document after its scripts have run. */
  private static String open(String page) throws IOException, InterruptedException {
    Path dom = folder.resolve("dom.html");
    Path log = folder.resolve("browser.log");
    Process process =
        new ProcessBuilder(
                chromium,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=2000",
                "--dump-dom",
                report.toUri() + page)
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    boolean ended = process.waitFor(90, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("the browser ended in time").isTrue();
    assertThat(Files.readString(log, StandardCharsets.ISO_8859_1)).doesNotContain("CONSOLE");
    return Files.readString(dom);
  }

  private static Optional<Path> chromium() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
