package kz.tarazy.measure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class Lme4ScriptTest {

  @TempDir Path folder;

  /**
   * The committed figures are those that lme4 gives; the versions may differ from here to there.
   */
  @Test
  void expectedFigures_areThoseOfTheScript()
      throws IOException, InterruptedException, URISyntaxException {
    assumeTrue(
        run(List.of("Rscript", "-e", "stopifnot(requireNamespace('lme4', quietly = TRUE))")),
        "Skipped: R with lme4 is not installed (Debian: r-base-core r-cran-lme4)");
    Path committed =
        Path.of(Lme4.class.getResource("/kz/tarazy/measure/lme4/expected.R").toURI()).getParent();

    assertThat(
            run(List.of("Rscript", committed.resolve("expected.R").toString(), folder.toString())))
        .isTrue();

    try (Stream<Path> files = Files.list(folder)) {
      List<Path> made = files.filter(file -> !file.endsWith("log.txt")).toList();
      assertThat(made).hasSize(9);
      for (Path file : made) {
        Path expected = committed.resolve(file.getFileName());
        if (file.toString().endsWith(".csv")) {
          assertThat(file).hasSameTextualContentAs(expected);
        } else {
          assertSame(read(file), read(expected), file.getFileName().toString());
        }
      }
    }
  }

  private static void assertSame(JsonNode made, JsonNode expected, String where) {
    expected
        .properties()
        .forEach(
            field -> {
              String name = where + " " + field.getKey();
              JsonNode other = made.get(field.getKey());
              if (field.getValue().isArray()) {
                for (int i = 0; i < field.getValue().size(); i++) {
                  assertNumber(other.get(i), field.getValue().get(i), name);
                }
              } else {
                assertNumber(other, field.getValue(), name);
              }
            });
  }

  private static void assertNumber(JsonNode made, JsonNode expected, String name) {
    if (expected.isNumber()) {
      double size = Math.max(1, Math.abs(expected.asDouble()));
      assertThat(made.asDouble()).as(name).isCloseTo(expected.asDouble(), within(1e-3 * size));
    }
  }

  private static JsonNode read(Path file) throws IOException {
    return JsonMapper.builder().build().readTree(file.toFile());
  }

  private boolean run(List<String> command) throws InterruptedException {
    File log = folder.resolve("log.txt").toFile();
    try {
      Process process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
      return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }
}
