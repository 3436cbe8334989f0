package kz.tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import kz.tarazy.act.DataSchema;
import kz.tarazy.job.WriterLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator asks and does, through the command line. */
class OperationsTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void aLoadCanBeSeenRetriedAndItsEarlierStatesExpired() throws Exception {
    String warehouse = folder.resolve("w").toString();
    String text = Files.readString(DataSchema.folder("sample").resolve("acts/ru-001.txt"));
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("act.txt"), text);
    Files.writeString(
        input.resolve("named.txt"),
        text.replace("потерпевшей В.,", "потерпевшей Ахметовой Айгуль,").replace("/931", "/932"));
    Files.writeString(input.resolve("broken.jsonl"), "not json\n");
    Path metrics = folder.resolve("metrics.json");

    assertThat(
            run(
                "ingest",
                "--input",
                input.toString(),
                "--warehouse",
                warehouse,
                "--metrics",
                metrics.toString()))
        .as(err.toString())
        .isZero();

    JsonNode figures = new ObjectMapper().readTree(metrics.toFile());
    assertThat(figures.path("exit").asInt()).isZero();
    JsonNode ingest = figures.path("stages").path(0);
    assertThat(ingest.path("received").asLong()).isEqualTo(3);
    assertThat(ingest.path("accepted").asLong()).isEqualTo(1);
    assertThat(ingest.path("per_second").asDouble()).isPositive();

    assertThat(run("status", "--warehouse", warehouse, "--digests")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("loads 1: received 3 = accepted 1 + duplicate 0 + quarantined 2")
        .contains("waiting: 1 acts to be read")
        .containsPattern("2020 +1\\R")
        .contains("1 personal_data          The text holds personal data.")
        .doesNotContain("Ахметов");

    assertThat(run("quarantine", "--list", "--reason", "bad_json", "--warehouse", warehouse))
        .isZero();
    assertThat(out.toString())
        .contains("bad_json\tbroken.jsonl\t1")
        .doesNotContain("personal_data");

    assertThat(
            run(
                "quarantine",
                "--retry",
                "--input",
                input.toString(),
                "--anonymize",
                "--warehouse",
                warehouse))
        .as(err.toString())
        .isZero();
    assertThat(out.toString()).contains("received 1 = accepted 1");
    try (Stream<Path> files = Files.list(folder.resolve("w/metrics"))) {
      assertThat(files).hasSize(1);
    }

    assertThat(run("expire", "--older-than", "2999-01-01", "--keep", "1", "--warehouse", warehouse))
        .as(err.toString())
        .isZero();
    assertThat(run("status", "--warehouse", warehouse)).isZero();
    assertThat(out.toString()).containsPattern("2020 +2\\R");
  }

  @Test
  void aCommandThatMayNotWriteYetIsToldAndChangesNothing() throws Exception {
    Path warehouse = folder.resolve("w");
    try (WriterLock other = WriterLock.take(warehouse, "run", Duration.ZERO, told -> {})) {
      assertThat(other).isNotNull();

      assertThat(run("extract", "--warehouse", warehouse.toString(), "--wait", "0"))
          .isEqualTo(ExitCode.STAGE_FAILED);
    }
    assertThat(err.toString()).contains("which runs run since").contains("--wait");
    assertThat(warehouse.resolve("act")).doesNotExist();
  }

  @Test
  void aWarehouseThatIsNotThereIsNotMadeByReadingIt() {
    assertThat(run("status", "--warehouse", folder.resolve("absent").toString()))
        .isEqualTo(ExitCode.INPUT_REFUSED);
    assertThat(err.toString()).contains("no warehouse at");
    assertThat(folder.resolve("absent")).doesNotExist();
  }

  @Test
  void retryingWithoutTheInputIsWrongUse() {
    assertThat(run("quarantine", "--retry", "--warehouse", folder.toString()))
        .isEqualTo(ExitCode.WRONG_USE);
    assertThat(err.toString()).contains("--input");
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Tarazy.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
