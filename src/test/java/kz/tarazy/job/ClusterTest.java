package kz.tarazy.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kz.tarazy.act.DataSchema;
import kz.tarazy.generate.SyntheticCorpus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The same stages on a real cluster: a master and two workers, each a process of its own. */
@Tag("slow")
class ClusterTest {

  private static final int GENERATED = 80;

  /** Bytes of results that the driver may take of a job. */
  private static final int BOUND = 512 << 10;

  /** Stages in which a worker dies, at most five. */
  private static final int KILLS = Math.min(5, Integer.getInteger("tarazy.rounds", 5));

  private static final long SEED = Long.getLong("tarazy.seed", System.nanoTime());

  @TempDir private static Path folder;
  private static Launchers launchers;
  private static String master;

  @BeforeAll
  static void startCluster() throws Exception {
    launchers = Launchers.in(folder);
    int port = Launchers.freePort();
    master = "spark://127.0.0.1:" + port;
    assertThat(launchers.run("cluster", "cluster", "start", cluster(), String.valueOf(port)))
        .as(launchers.output("cluster"))
        .isZero();
  }

  @AfterAll
  static void stopCluster() throws Exception {
    launchers.run("stop", "cluster", "stop", cluster());
  }

  /** The driver may take less of results a job than the acts hold: they stay away from it. */
  @Test
  void localAndClusterRunsGiveEqualTablesAndNoActGoesToTheDriver() throws Exception {
    SyntheticCorpus.write(GENERATED, 11, folder.resolve("corpus"));
    List<Path> inputs =
        List.of(
            DataSchema.folder("sample").resolve("acts").toAbsolutePath(),
            folder.resolve("corpus/acts.jsonl"));

    int exit =
        launchers.run(
            "submit",
            "submit",
            "--master",
            master,
            "--conf",
            "spark.driver.maxResultSize=" + BOUND,
            "--conf",
            "spark.sql.autoBroadcastJoinThreshold=-1",
            "--conf",
            "spark.sql.shuffle.partitions=2",
            "--",
            "run",
            "--input",
            inputs.get(0).toString(),
            inputs.get(1).toString(),
            "--warehouse",
            folder.resolve("onCluster").toString(),
            "--report",
            folder.resolve("report").toString());
    assertThat(exit).as(launchers.output("submit")).isZero();

    Warehouse local = Warehouse.open(Session.start(), folder.resolve("local"));
    IngestJob.run(local, inputs);
    ExtractJob.run(local);
    AssessJob.run(local);
    MeasureJob.run(local, null, null);
    Warehouse cluster = Warehouse.open(Session.start(), folder.resolve("onCluster"));
    assertThat(cluster.table("measure").exceptAll(local.table("measure")).toJSON().takeAsList(20))
        .isEmpty();
    assertThat(Undisturbed.digests(cluster)).isEqualTo(Undisturbed.digests(local));
    assertThat(cluster.table("act").selectExpr("sum(octet_length(text))").first().getLong(0))
        .isGreaterThan(BOUND);
  }

  @Test
  void aCommandThatIsRefusedEndsWithItsOwnExitCode() throws Exception {
    int exit =
        launchers.run(
            "refused",
            "submit",
            "--master",
            master,
            "--",
            "ingest",
            "--input",
            folder.resolve("absent").toString(),
            "--warehouse",
            folder.resolve("w").toString());

    assertThat(exit).as(launchers.output("refused")).isEqualTo(3);
    assertThat(folder.resolve("w")).doesNotExist();
  }

  /**
   * Each time the worker dies between two writes of a stage, drawn; the other one goes on, and a
   * new one joins.
   */
  @Test
  @EnabledIfSystemProperty(
      named = "tarazy.rounds",
      matches = "\\d+",
      disabledReason = "skipped: runs for many minutes; ask for it with -Dtarazy.rounds=5")
  void aWorkerKilledInTheMiddleOfAStageChangesNothing(TestReporter reporter) throws Exception {
    Random random = new Random(SEED);
    List<String> stages =
        new ArrayList<>(List.of("ingest", "extract", "assess", "measure", "report"));
    Collections.shuffle(stages, random);
    Set<String> struck = Set.copyOf(stages.subList(0, KILLS));
    Path input = FewActs.write(folder.resolve("few.jsonl"));
    Path place = folder.resolve("disturbed");
    Process run =
        launchers.start(
            "disturbed",
            "submit",
            List.of(
                "--master",
                master,
                "--conf",
                "spark.sql.shuffle.partitions=2",
                "--",
                "run",
                "--input",
                input.toString(),
                "--warehouse",
                place.toString(),
                "--report",
                folder.resolve("report").toString()));
    int killed = 0;
    for (String stage : List.of("ingest", "extract", "assess", "measure", "report")) {
      if (struck.contains(stage)) {
        await(run, "%-8s started".formatted(stage));
        long after = Undisturbed.files(place) + (stage.equals("report") ? 0 : random.nextInt(8));
        while (Undisturbed.files(place) < after && run.isAlive()) {
          Thread.sleep(5);
        }
        if (killWorker()) {
          killed++;
        }
        assertThat(launchers.run("worker-" + stage, "cluster", "worker", cluster(), "2")).isZero();
      }
    }
    assertThat(run.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(run.exitValue())
        .as("seed %d, %s: %s", SEED, struck, launchers.output("disturbed"))
        .isZero();
    assertThat(killed).as("seed %d, executors that died in %s", SEED, struck).isPositive();

    Warehouse local = Warehouse.open(Session.start(), folder.resolve("undisturbed"));
    IngestJob.run(local, List.of(input));
    ExtractJob.run(local);
    AssessJob.run(local);
    MeasureJob.run(local, null, null);
    assertThat(Undisturbed.digests(Warehouse.open(Session.start(), place).settled()))
        .as("seed %d, %s", SEED, struck)
        .isEqualTo(Undisturbed.digests(local));
    reporter.publishEntry("seed %d: a worker killed in %s".formatted(SEED, struck));
  }

  private static void await(Process run, String said) throws Exception {
    while (!launchers.output("disturbed").contains(said) && run.isAlive()) {
      Thread.sleep(20);
    }
  }

  /** Kills the second worker with the executors it has started; whether it had any. */
  private static boolean killWorker() throws IOException {
    long pid = Long.parseLong(Files.readString(Path.of(cluster(), "worker2.pid")).strip());
    ProcessHandle worker = ProcessHandle.of(pid).orElseThrow();
    List<ProcessHandle> executors = worker.descendants().toList();
    worker.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
    return !executors.isEmpty();
  }

  private static String cluster() {
    return folder.resolve("cluster").toString();
  }
}
