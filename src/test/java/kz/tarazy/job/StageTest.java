package kz.tarazy.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageTest {

  @TempDir private Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = Warehouse.open(Session.start(), folder);
  }

  @Test
  void whatAStageWritesIsSeenOnlyWhenItHasEnded() {
    Stage.run(
        warehouse,
        "ingest",
        () -> {
          warehouse.append("intake", tally("first"));
          assertThat(warehouse.table("intake").count()).isEqualTo(1);
          assertThat(reader().table("intake").isEmpty()).isTrue();
          return null;
        });

    assertThat(reader().table("intake").count()).isEqualTo(1);
    assertThat(warehouse.states()).extracting(State::stage).containsExactly("new", "ingest");
  }

  @Test
  void whatAFailedStageHasWrittenIsTakenBack() {
    Stage.run(warehouse, "ingest", () -> write("first"));

    assertThatThrownBy(
            () ->
                Stage.run(
                    warehouse,
                    "ingest",
                    () -> {
                      write("second");
                      warehouse.append("duplicate", duplicate());
                      throw new IOException("disk");
                    }))
        .hasMessage("disk");

    assertThat(loads(warehouse)).containsExactly("first");
    assertThat(warehouse.table("duplicate").isEmpty()).isTrue();
    assertThat(warehouse.states()).hasSize(2);
  }

  @Test
  void whatAKilledStageHasWrittenIsTakenBackByTheNext() {
    Stage.run(warehouse, "ingest", () -> write("first"));
    write("half");
    warehouse.append("duplicate", duplicate());

    assertThat(loads(reader())).containsExactly("first");
    Stage.run(reopened(), "ingest", () -> null);

    assertThat(loads(reopened())).containsExactly("first");
    assertThat(reopened().table("duplicate").isEmpty()).isTrue();
    assertThat(warehouse.states()).as("a stage that changes nothing").hasSize(2);
  }

  @Test
  void anEarlierStateStaysReachableUntilItExpires() {
    Stage.run(warehouse, "ingest", () -> write("first"));
    Stage.run(warehouse, "ingest", () -> write("second"));
    State earlier = State.named(warehouse.states(), "1").orElseThrow();

    assertThat(loads(warehouse.asOf(earlier))).containsExactly("first");
    assertThat(State.named(warehouse.states(), String.valueOf(earlier.snapshot("intake"))))
        .contains(earlier);

    ExpireJob.run(warehouse, Instant.parse("2999-01-01T00:00:00Z"), 1);

    assertThat(State.named(warehouse.states(), "1")).isEmpty();
    assertThat(loads(reader())).containsExactlyInAnyOrder("first", "second");
  }

  private Void write(String load) {
    warehouse.append("intake", tally(load));
    return null;
  }

  private Dataset<Row> tally(String load) {
    return new Tally(load, 1, 1, 0, 0).row(warehouse);
  }

  private Dataset<Row> duplicate() {
    return warehouse
        .spark()
        .sql("SELECT 'l' load_id, 's' source, 1L position, 'a' act_id, 'same_id' kind");
  }

  private Warehouse reader() {
    return reopened().settled();
  }

  private Warehouse reopened() {
    return Warehouse.open(Session.start(), folder);
  }

  private static List<String> loads(Warehouse seen) {
    return seen.table("intake").select("load_id").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
