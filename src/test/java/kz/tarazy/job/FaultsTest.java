package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.tarazy.publish.ReportOptions;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * After whatever interrupts a stage, a rerun gives what an undisturbed one gives; and in between, a
 * reader sees the state before the stage or after it, nothing else.
 *
 * <p>Each fault strikes one stage, drawn; {@code -Dtarazy.rounds=5} interrupts every stage five
 * times; {@code -Dtarazy.seed} repeats the draw.
 */
@Tag("slow")
class FaultsTest {

  private static final int ROUNDS = Integer.getInteger("tarazy.rounds", 1);

  private static final boolean ALL_STAGES = Integer.getInteger("tarazy.rounds") != null;

  private static final int LONGEST_PATH = 4095;
  private static final long SEED = Long.getLong("tarazy.seed", System.nanoTime());

  /** What a stage of the pipeline does, and what it is called on the command line. */
  private interface Work {
    void on(Warehouse warehouse) throws Exception;
  }

  private final Random random = new Random(SEED);
  private final List<String> told = new ArrayList<>();

  @TempDir private static Path folder;
  @TempDir private static Path kept;
  private static Path place;
  private static Path input;
  private static Path report;
  private static Undisturbed undisturbed;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    place = folder.resolve("w");
    report = folder.resolve("report");
    input = FewActs.write(folder.resolve("acts.jsonl"));
    undisturbed = new Undisturbed(place, report, kept);
    Warehouse warehouse = Warehouse.open(Session.start(), place);
    for (Map.Entry<String, Work> stage : stages().entrySet()) {
      undisturbed.run(stage.getKey(), warehouse, () -> stage.getValue().on(warehouse));
    }
  }

  @AfterEach
  void makeRoom() {
    FullDisk.emptied();
  }

  /**
   * The moment is drawn among the files that the stage writes, so that a kill falls between any two
   * of its writes, however fast the machine is.
   */
  @Test
  void aDriverKilledInAnyStageLeavesNothingThatARerunDoesNotMend(TestReporter reporter)
      throws Exception {
    Launchers launchers = Launchers.in(folder);

    for (String stage : struck(stages())) {
      for (int round = 0; round < ROUNDS; round++) {
        undisturbed.restoreBefore(stage);
        kill(launchers, stage + round, stage, undisturbed.writes(stage));
        mended(stage);
      }
    }
    reporter.publishEntry("seed %d: %s".formatted(SEED, told));
  }

  /** The stages that a fault strikes. */
  private Set<String> struck(Map<String, Work> stages) {
    List<String> names = List.copyOf(stages.keySet());
    return ALL_STAGES
        ? new LinkedHashSet<>(names)
        : Set.of(names.get(random.nextInt(names.size())));
  }

  private void kill(Launchers launchers, String name, String stage, long writes) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(stage, "--warehouse", place.toString()));
    if (stage.equals("ingest")) {
      arguments.addAll(List.of("--input", input.toString()));
    } else if (stage.equals("report")) {
      arguments.addAll(List.of("--output", report.toString()));
    }
    long after = Undisturbed.files(folder) + 1 + random.nextLong(writes);
    Process process = launchers.start(name, "tarazy", arguments);
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
    while (Undisturbed.files(folder) < after && process.isAlive() && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor();
    told.add("%s %s".formatted(stage, alive ? "killed at write " + after : "had ended"));
    assertThat(alive || process.exitValue() == 0).as(launchers.output(name)).isTrue();
  }

  @Test
  void aDiskThatFillsUpInAnyStageLeavesNothingThatARerunDoesNotMend(TestReporter reporter)
      throws Exception {
    Configuration configuration = Session.start().sparkContext().hadoopConfiguration();
    Path full = folder.resolve("full");
    Map<String, Work> stages = stages();
    stages.remove("report");
    Set<String> struck = struck(stages);
    for (Map.Entry<String, Work> stage : stages.entrySet()) {
      String name = stage.getKey();
      for (int round = 0; round < ROUNDS && struck.contains(name); round++) {
        Warehouse disturbed = Warehouse.open(Session.start(), FullDisk.uri(configuration, full));
        FullDisk.roomFor(random.nextLong(undisturbed.writes(name)));
        told.add(name + ": " + failure(stage.getValue(), disturbed));
        FullDisk.emptied();

        assertThat(Undisturbed.digests(disturbed.settled()))
            .as(because())
            .isIn(undisturbed.before(name), undisturbed.after(name));
        disturbed.tidy();
      }
      Warehouse rerun = Warehouse.open(Session.start(), FullDisk.uri(configuration, full));
      stage.getValue().on(rerun);
      assertThat(Undisturbed.digests(rerun.settled()))
          .as(because())
          .isEqualTo(undisturbed.after(name));
      tallyCloses(rerun);
    }
    assertThat(told.toString()).contains("No space left on device");
    reporter.publishEntry("seed %d: %s".formatted(SEED, told));
  }

  /**
   * Its first pages can be written, the files in its folders have longer paths than there can be.
   */
  @Test
  void aReportThatCannotBeWrittenWholeIsNotThereAtAll() throws Exception {
    Path deep = folder;
    while (deep.toString().length() < LONGEST_PATH - 300) {
      deep = deep.resolve("d".repeat(200));
    }
    deep = deep.resolve("d".repeat(LONGEST_PATH - 45 - deep.toString().length()));
    Files.createDirectories(deep);
    Path unwritable = deep.resolve("r");
    undisturbed.restoreBefore("report");
    Warehouse warehouse = Warehouse.open(Session.start(), place);

    assertThatThrownBy(() -> ReportJob.run(warehouse, ReportOptions.defaults(), unwritable))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("Cannot write the report to")
        .hasRootCauseInstanceOf(FileSystemException.class);
    try (Stream<Path> left = Files.list(deep)) {
      assertThat(left).isEmpty();
    }
    assertThat(Undisturbed.digests(warehouse)).isEqualTo(undisturbed.after("report"));
  }

  /** What readers see, then what a rerun makes of it. */
  private void mended(String stage) throws Exception {
    assertThat(Undisturbed.digests(Warehouse.open(Session.start(), place).settled()))
        .as(because())
        .isIn(undisturbed.before(stage), undisturbed.after(stage));
    if (stage.equals("report")) {
      assertThat(Undisturbed.published(report)).as(because()).isIn(Map.of(), undisturbed.report());
    }

    Warehouse rerun = Warehouse.open(Session.start(), place);
    rerun.tidy();
    stages().get(stage).on(rerun);

    assertThat(Undisturbed.digests(Warehouse.open(Session.start(), place).settled()))
        .as(because())
        .isEqualTo(undisturbed.after(stage));
    assertThat(Undisturbed.files(place.resolve("staging"))).as(because()).isLessThanOrEqualTo(1);
    tallyCloses(rerun);
    if (stage.equals("report")) {
      assertThat(Undisturbed.published(report)).as(because()).isEqualTo(undisturbed.report());
      try (Stream<Path> beside = Files.list(folder)) {
        assertThat(beside.filter(path -> path.getFileName().toString().startsWith(".report")))
            .as(because())
            .isEmpty();
      }
    }
  }

  private void tallyCloses(Warehouse warehouse) {
    Tally tally = Tally.of(warehouse.table("intake").first());
    assertThat(tally.received()).isEqualTo(FewActs.RECORDS);
    assertThat(warehouse.table("act").count()).as(because()).isEqualTo(tally.accepted());
    assertThat(warehouse.table("duplicate").count()).as(because()).isEqualTo(tally.duplicate());
    assertThat(warehouse.table("quarantine").count()).as(because()).isEqualTo(tally.quarantined());
    assertThat(warehouse.table("quarantine").filter(col("reason").isNull()).isEmpty()).isTrue();
  }

  private String because() {
    return "seed %d, %s".formatted(SEED, told);
  }

  /** Any failure will do: what matters is what the next run makes of it. */
  private static String failure(Work stage, Warehouse warehouse) {
    try {
      stage.on(warehouse);
      return "went well";
    } catch (Exception e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
  }

  private static Map<String, Work> stages() {
    Map<String, Work> stages = new LinkedHashMap<>();
    stages.put("ingest", warehouse -> IngestJob.run(warehouse, List.of(input)));
    stages.put("extract", ExtractJob::run);
    stages.put("assess", AssessJob::run);
    stages.put("measure", warehouse -> MeasureJob.run(warehouse, null, null));
    stages.put("report", warehouse -> ReportJob.run(warehouse, ReportOptions.defaults(), report));
    return stages;
  }
}
