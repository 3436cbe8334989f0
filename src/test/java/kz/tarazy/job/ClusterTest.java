package kz.tarazy.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kz.tarazy.act.DataSchema;
import kz.tarazy.generate.SyntheticCorpus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The same stages on a real cluster: a master and two workers, each a process of its own. */
@Tag("slow")
class ClusterTest {

  private static final int GENERATED = 200;

  @TempDir private Path folder;
  private final Random random = new Random();
  private Launchers launchers;
  private String master;

  @BeforeEach
  void startCluster() throws Exception {
    launchers = Launchers.in(folder);
    int port = Launchers.freePort();
    master = "spark://127.0.0.1:" + port;
    assertThat(launchers.run("cluster", "cluster", "start", cluster(), String.valueOf(port)))
        .as(launchers.output("cluster"))
        .isZero();
  }

  @AfterEach
  void stopCluster() throws Exception {
    launchers.run("stop", "cluster", "stop", cluster());
  }

  /**
   * The driver may take 1 MiB of results a job, less than the acts hold: they stay away from it.
   */
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
            "spark.driver.maxResultSize=1m",
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
    assertThat(digests(cluster)).isEqualTo(digests(local));
    assertThat(cluster.table("act").selectExpr("sum(octet_length(text))").first().getLong(0))
        .isGreaterThan(1 << 20);
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

  @Test
  @EnabledIfSystemProperty(
      named = "tarazy.rounds",
      matches = "\\d+",
      disabledReason = "skipped: runs for many minutes; ask for it with -Dtarazy.rounds=5")
  void aWorkerKilledInEveryStageChangesNothing() throws Exception {
    Path input = DataSchema.folder("sample").resolve("acts").toAbsolutePath();
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
                folder.resolve("disturbed").toString(),
                "--report",
                folder.resolve("report").toString()));

    for (String stage : List.of("ingest", "extract", "assess", "measure", "report")) {
      Pattern begun = Pattern.compile("(?m)^%-8s started".formatted(stage));
      while (!begun.matcher(launchers.output("disturbed")).find() && run.isAlive()) {
        Thread.sleep(50);
      }
      Thread.sleep(1000 + random.nextInt(2000));
      killWorker();
      assertThat(launchers.run("worker-" + stage, "cluster", "worker", cluster(), "2")).isZero();
    }
    assertThat(run.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(run.exitValue()).as(launchers.output("disturbed")).isZero();

    Warehouse local = Warehouse.open(Session.start(), folder.resolve("local"));
    IngestJob.run(local, List.of(input));
    ExtractJob.run(local);
    AssessJob.run(local);
    MeasureJob.run(local, null, null);
    assertThat(digests(Warehouse.open(Session.start(), folder.resolve("disturbed"))))
        .isEqualTo(digests(local));
  }

  /** The second worker with the executors it has started. */
  private void killWorker() throws IOException {
    long pid = Long.parseLong(Files.readString(Path.of(cluster(), "worker2.pid")).strip());
    ProcessHandle worker = ProcessHandle.of(pid).orElseThrow();
    List<ProcessHandle> executors = worker.descendants().toList();
    worker.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  private String cluster() {
    return folder.resolve("cluster").toString();
  }

  private static Map<String, String> digests(Warehouse warehouse) {
    Map<String, String> digests = new TreeMap<>();
    Warehouse.tables().forEach(table -> digests.put(table, warehouse.digest(table)));
    return digests;
  }
}
