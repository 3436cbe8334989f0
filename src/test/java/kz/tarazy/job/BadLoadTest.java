package kz.tarazy.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tarazy.source.BadInputs;
import kz.tarazy.source.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken and hostile inputs through the whole stage. */
@Tag("slow")
class BadLoadTest {

  private static final int INPUTS = 300;
  private static final long SEED = 2026;

  @TempDir private Path folder;

  @Test
  void everyReasonComesOutOfALoadOfBadInputsAndTheTallyCloses() throws Exception {
    Path input = folder.resolve("in");
    BadInputs.write(INPUTS, SEED, input);
    Files.writeString(
        input.resolve("twice.jsonl"), BadInputs.act("twice", "") + BadInputs.act("twice", "Тоже."));
    Warehouse warehouse = Warehouse.open(Session.start(), folder.resolve("w"));

    Tally tally = IngestJob.run(warehouse, List.of(input));

    Set<String> reasons =
        warehouse.table("quarantine").select("reason").distinct().collectAsList().stream()
            .map(row -> row.getString(0))
            .collect(Collectors.toSet());
    assertThat(reasons)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Reason.values()).map(Reason::code).toList());
    assertThat(tally.received()).isGreaterThanOrEqualTo(INPUTS);
    assertThat(warehouse.table("act").count()).isEqualTo(tally.accepted());
    assertThat(warehouse.table("duplicate").count()).isEqualTo(tally.duplicate());
    assertThat(warehouse.table("quarantine").count()).isEqualTo(tally.quarantined());
  }
}
