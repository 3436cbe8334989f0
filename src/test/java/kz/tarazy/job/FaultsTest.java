package kz.tarazy.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tarazy.act.DataSchema;
import kz.tarazy.publish.ReportOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * After whatever interrupts a run, a rerun gives what an undisturbed one gives.
 *
 * <p>{@code -Dtarazy.rounds=5} interrupts every stage five times; {@code -Dtarazy.seed} repeats the
 * moments of a failure.
 */
@Tag("slow")
@EnabledIfSystemProperty(
    named = "tarazy.rounds",
    matches = "\\d+",
    disabledReason = "skipped: runs for many minutes; ask for it with -Dtarazy.rounds=5")
class FaultsTest {

  private static final int ROUNDS = Integer.getInteger("tarazy.rounds", 1);
  private static final long SEED = Long.getLong("tarazy.seed", System.nanoTime());
  private static final Pattern TOOK = Pattern.compile("(?m)^(\\w+) .*\\((\\d+\\.\\d) s");
  private static final List<String> STAGES =
      List.of("ingest", "extract", "assess", "measure", "report");

  private final Random random = new Random(SEED);
  private final Path input = DataSchema.folder("sample").resolve("acts").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void aDriverKilledInEveryStageLeavesNothingThatARerunDoesNotMend() throws Exception {
    Launchers launchers = Launchers.in(folder);
    assertThat(launchers.run("undisturbed", "tarazy", arguments("undisturbed")))
        .as(launchers.output("undisturbed"))
        .isZero();
    Map<String, Double> seconds = seconds(launchers.output("undisturbed"));
    List<String> killed = new ArrayList<>();

    for (int round = 0; round < ROUNDS; round++) {
      String name = "disturbed" + round;
      for (String stage : STAGES) {
        killed.add(kill(launchers, name, stage, seconds.get(stage)));
      }
      assertThat(launchers.run(name + "-last", "tarazy", arguments(name)))
          .as("seed %d, %s: %s", SEED, killed, launchers.output(name + "-last"))
          .isZero();
      assertThat(digests(name))
          .as("seed %d, killed %s", SEED, killed)
          .isEqualTo(digests("undisturbed"));
      assertThat(published(name))
          .as("seed %d, killed %s", SEED, killed)
          .isEqualTo(published("undisturbed"));
    }
  }

  /** Starts a run and kills it, as {@code kill -9} does, at some moment of a stage. */
  private String kill(Launchers launchers, String name, String stage, double seconds)
      throws Exception {
    String log = name + "-" + stage;
    Process process = launchers.start(log, "tarazy", List.of(arguments(name)));
    Pattern begun = Pattern.compile("(?m)^%-8s started".formatted(stage));
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
    while (!begun.matcher(launchers.output(log)).find()
        && process.isAlive()
        && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    long delay = (long) (random.nextDouble() * seconds * 1000);
    boolean ended = process.waitFor(delay, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return "%s after %d ms%s".formatted(stage, delay, ended ? " (had ended)" : "");
  }

  @Test
  void aDiskThatFillsUpInEveryStageLeavesNothingThatARerunDoesNotMend() throws Exception {
    Warehouse undisturbed = Warehouse.open(Session.start(), folder.resolve("undisturbed"));
    Warehouse disturbed =
        Warehouse.open(
            Session.start(),
            FullDisk.uri(
                Session.start().sparkContext().hadoopConfiguration(), folder.resolve("disturbed")));
    List<String> filled = new ArrayList<>();
    Map<String, Callable<?>> stages = stages(disturbed);
    Map<String, Long> writes = new HashMap<>();
    // How many writes a stage takes is learned on a disk of the same kind.
    Warehouse counted =
        Warehouse.open(
            Session.start(),
            FullDisk.uri(
                Session.start().sparkContext().hadoopConfiguration(), folder.resolve("counted")));
    for (Map.Entry<String, Callable<?>> stage : stages(counted).entrySet()) {
      FullDisk.emptied();
      stage.getValue().call();
      writes.put(stage.getKey(), FullDisk.writes());
    }
    for (Callable<?> stage : stages(undisturbed).values()) {
      stage.call();
    }

    for (Map.Entry<String, Callable<?>> stage : stages.entrySet()) {
      for (int round = 0; round < ROUNDS + 1; round++) {
        long room = random.nextLong(Math.max(1, writes.get(stage.getKey())));
        FullDisk.roomFor(room);
        filled.add(stage.getKey() + " after " + room + failure(stage.getValue()));
        FullDisk.emptied();
        disturbed.tidy();
      }
      stage.getValue().call();
    }

    assertThat(filled.toString()).contains("No space left on device");
    assertThat(digests(disturbed))
        .as("seed %d, filled %s", SEED, filled)
        .isEqualTo(digests(undisturbed));
    assertThat(
            disturbed
                .table("intake")
                .filter("received <> accepted + duplicate + quarantined")
                .isEmpty())
        .isTrue();
  }

  /** Any failure will do: what matters is what the next run makes of it. */
  private static String failure(Callable<?> stage) {
    try {
      stage.call();
      return " (went well)";
    } catch (Exception e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      return " (" + String.valueOf(cause.getMessage()).lines().findFirst().orElse("") + ")";
    }
  }

  private Map<String, Callable<?>> stages(Warehouse warehouse) {
    Map<String, Callable<?>> stages = new LinkedHashMap<>();
    stages.put("ingest", () -> IngestJob.run(warehouse, List.of(input)));
    stages.put("extract", () -> ExtractJob.run(warehouse));
    stages.put("assess", () -> AssessJob.run(warehouse));
    stages.put("measure", () -> MeasureJob.run(warehouse, null, null));
    stages.put(
        "report",
        () -> ReportJob.run(warehouse, ReportOptions.defaults(), folder.resolve("report")));
    return stages;
  }

  private String[] arguments(String name) {
    return new String[] {
      "run",
      "--input",
      input.toString(),
      "--warehouse",
      folder.resolve(name).toString(),
      "--report",
      folder.resolve(name + "-report").toString()
    };
  }

  private static Map<String, Double> seconds(String log) {
    Map<String, Double> seconds = new HashMap<>();
    Matcher took = TOOK.matcher(log);
    while (took.find()) {
      seconds.put(took.group(1), Double.valueOf(took.group(2)));
    }
    assertThat(seconds).containsOnlyKeys(STAGES);
    return seconds;
  }

  private Map<String, String> digests(String name) {
    return digests(Warehouse.open(Session.start(), folder.resolve(name)));
  }

  private static Map<String, String> digests(Warehouse warehouse) {
    Map<String, String> digests = new TreeMap<>();
    Warehouse.tables().forEach(table -> digests.put(table, warehouse.digest(table)));
    return digests;
  }

  /** The published tables; {@code report.json} names snapshots, which every history has its own. */
  private Map<String, String> published(String name) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(name + "-report").resolve("tables"))) {
      files.forEach(
          file -> {
            try {
              tables.put(file.getFileName().toString(), Files.readString(file));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return tables;
  }
}
