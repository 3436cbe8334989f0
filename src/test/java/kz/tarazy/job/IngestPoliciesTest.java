package kz.tarazy.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.act.DataSchema;
import kz.tarazy.source.AnonymityPolicy;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a load does beyond taking and refusing single records. */
class IngestPoliciesTest {

  private static final IngestOptions MASKING =
      new IngestOptions(AnonymityPolicy.MASK, DropPolicy.REFUSE);
  private static final IngestOptions ANY_COUNT =
      new IngestOptions(AnonymityPolicy.REFUSE, DropPolicy.ACCEPT);

  @TempDir private Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = Warehouse.open(Session.start(), folder.resolve("w"));
  }

  @Test
  void anActPublishedAgainWithOtherMasksIsKeptOnceWithTheLink() throws Exception {
    String text = sample("ru-001");
    String remasked = text.replace("Ж.", "ФИО1").replace("К.", "ФИО2").replace("В.", "<имя>");
    IngestJob.run(warehouse, List.of(write(record("a", text))));

    Tally second =
        IngestJob.run(
            warehouse, List.of(write(record("b", remasked), record("c", sample("ru-003")))));

    assertThat(second.accepted()).isEqualTo(1);
    assertThat(second.duplicate()).isEqualTo(1);
    assertThat(ids("act", "act_id")).containsExactlyInAnyOrder("a", "c");
    Row link = warehouse.table("duplicate").select("act_id", "kind").first();
    assertThat(link.getString(0)).isEqualTo("a");
    assertThat(link.getString(1)).isEqualTo("near_text");
  }

  @Test
  void republicationsWithinOneLoadLinkToTheFirst() throws Exception {
    String text = sample("ru-001");

    IngestJob.run(
        warehouse,
        List.of(
            write(
                record("a", text),
                record("b", text.replace("Ж.", "ФИО1")),
                record("c", text.replace("Ж.", "<имя>")))));

    assertThat(ids("act", "act_id")).containsExactly("a");
    assertThat(ids("duplicate", "act_id")).containsExactly("a", "a");
  }

  @Test
  void personalDataIsRefusedOrMaskedAsTold() throws Exception {
    String text = sample("ru-001").replace("потерпевшей В.,", "потерпевшей Ахметовой Айгуль,");
    Path input = write(record("a", text));

    Tally refused = IngestJob.run(warehouse, List.of(input));
    assertThat(refused.quarantined()).isEqualTo(1);

    Tally masked = IngestJob.run(warehouse, List.of(input), MASKING);
    assertThat(masked.accepted()).isEqualTo(1);
    assertThat(warehouse.table("act").select("text").first().getString(0))
        .contains("потерпевшей ")
        .doesNotContain("Ахметов");
  }

  @Test
  void whatIsRetriedAndTakenLeavesTheQuarantineAndEveryTallyCloses() throws Exception {
    String text = sample("ru-001").replace("потерпевшей В.,", "потерпевшей Ахметовой Айгуль,");
    Path input = write(record("a", text), "not json", record("c", sample("ru-003")));
    IngestJob.run(warehouse, List.of(input));
    assertThat(RetryJob.open(warehouse).count()).isEqualTo(2);

    Tally retried = RetryJob.run(warehouse, List.of(input), MASKING);

    assertThat(retried.received()).isEqualTo(1);
    assertThat(retried.accepted()).isEqualTo(1);
    assertThat(ids("act", "act_id")).containsExactlyInAnyOrder("a", "c");
    assertThat(RetryJob.open(warehouse).select("reason").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("bad_json");
    assertThat(closed()).isTrue();
    Map<String, String> digests = digests();
    assertThat(RetryJob.run(warehouse, List.of(input), MASKING).received()).isZero();
    assertThat(digests()).isEqualTo(digests);
  }

  @Test
  void aLoadInWhichACourtShrinksIsRefusedUnlessTheDropIsAccepted() throws Exception {
    IngestJob.run(warehouse, List.of(write(acts(20))));
    Map<String, String> digests = digests();
    Path lacking = write(acts(16));

    assertThatThrownBy(() -> IngestJob.run(warehouse, List.of(lacking)))
        .isInstanceOf(LoadRefused.class)
        .hasMessageContaining("16 acts")
        .hasMessageContaining("20 are stored")
        .hasMessageContaining("--accept-drop");
    assertThat(digests()).isEqualTo(digests);

    assertThat(IngestJob.run(warehouse, List.of(lacking), ANY_COUNT).duplicate()).isEqualTo(16);
    assertThat(warehouse.table("act").count()).isEqualTo(20);
  }

  @Test
  void aLoadThatShrinksACourtByFifteenPercentIsTaken() throws Exception {
    IngestJob.run(warehouse, List.of(write(acts(20))));

    assertThat(IngestJob.run(warehouse, List.of(write(acts(17)))).duplicate()).isEqualTo(17);
  }

  @Test
  void aCorrectionReplacesTheActAndItsFindingsAndTheEarlierStateStaysReachable() throws Exception {
    IngestJob.run(warehouse, List.of(write(record("a", sample("ru-001")))));
    ExtractJob.run(warehouse);
    Long acts = warehouse.snapshot("act");
    Long defendants = warehouse.snapshot("defendant");
    List<String> before = ids("defendant", "defendant");

    IngestJob.run(warehouse, List.of(write(record("a", sample("ru-003")))));
    ExtractJob.run(warehouse);

    assertThat(warehouse.table("act").count()).isEqualTo(1);
    assertThat(warehouse.table("reading").select("text_hash").collectAsList())
        .isEqualTo(warehouse.table("act").select("text_hash").collectAsList());
    assertThat(ids("defendant", "defendant")).isNotEqualTo(before);
    assertThat(earlier("act", acts).select("text").first().getString(0))
        .isEqualTo(sample("ru-001"));
    assertThat(
            earlier("defendant", defendants).select("defendant").collectAsList().stream()
                .map(row -> row.getString(0)))
        .containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void aRulingOnAppealIsLinkedToTheVerdictWhoseNumberItsHeadNames() throws Exception {
    String ruling =
        sample("ru-006")
            .replace(
                "областного суда в составе",
                "областного суда по делу № 9101-20-00-1/931 в составе");
    Tally tally =
        IngestJob.run(
            warehouse,
            List.of(
                write(
                    record("v", sample("ru-001")),
                    record("other", sample("ru-003")),
                    record("r", ruling))));

    assertThat(tally.accepted()).isEqualTo(3);
    assertThat(warehouse.table("appeal").collectAsList())
        .extracting(row -> row.getString(0), row -> row.getString(1))
        .containsExactly(tuple("r", "v"));
  }

  private Dataset<Row> earlier(String table, Long snapshot) {
    return warehouse.spark().sql("SELECT * FROM %s VERSION AS OF %d".formatted(table, snapshot));
  }

  private boolean closed() {
    return warehouse
        .table("intake")
        .filter("received <> accepted + duplicate + quarantined")
        .isEmpty();
  }

  private List<String> ids(String table, String column) {
    return warehouse.table(table).select(column).collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    Warehouse.tables().forEach(table -> digests.put(table, warehouse.digest(table)));
    return digests;
  }

  private static String sample(String id) throws Exception {
    return Files.readString(DataSchema.folder("sample").resolve("acts").resolve(id + ".txt"));
  }

  private Path write(String... lines) throws Exception {
    Path file = Files.createTempDirectory(folder, "in").resolve("acts.jsonl");
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }

  /** Short acts of one court and day, each with a text of its own. */
  private static String[] acts(int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(
          record(
              "a-" + i,
              """
              ПРИГОВОР
              ИМЕНЕМ РЕСПУБЛИКИ КАЗАХСТАН
              4 марта 2021 года. Суд №2 города Костаная Костанайской области рассмотрел в судебном \
              заседании уголовное дело %d по обвинению А. по ч.1 ст.188 УК РК.
              УСТАНОВИЛ:
              А. тайно похитил чужое имущество, вину признал, раскаялся.
              ПРИГОВОРИЛ:
              А. признать виновным по ч.1 ст.188 УК РК и назначить 1 год ограничения свободы.
              """
                  .formatted(i)));
    }
    return lines.toArray(String[]::new);
  }

  private static String record(String id, String text) {
    ObjectNode record = new ObjectMapper().createObjectNode();
    return record.put("act_id", id).put("text", text).toString();
  }
}
