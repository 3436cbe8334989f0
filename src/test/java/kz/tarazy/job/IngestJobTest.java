package kz.tarazy.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestJobTest {

  private static final String BODY =
      " Суд рассмотрел в открытом судебном заседании уголовное дело по обвинению А.,"
          + " в совершении преступления, предусмотренного ч.1 ст.188 УК РК.\\nУСТАНОВИЛ:\\n"
          + "А. тайно похитил чужое имущество, вину признал, раскаялся.\\nПРИГОВОРИЛ:\\n"
          + "А. признать виновным по ч.1 ст.188 УК РК и назначить 1 год ограничения свободы.\\n";

  @TempDir private Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = Warehouse.open(Session.start(), folder.resolve("w"));
  }

  @Test
  void aRecordIsAcceptedOrItsFateIsKept() throws Exception {
    Path input =
        write(
            record("a-1", "первого"),
            record("a-1", "первого"),
            record("a-1", "другого"),
            record("a-2", "первого"),
            "not json",
            record("a-3", "третьего"));

    Tally tally = IngestJob.run(warehouse, List.of(input));

    assertThat(tally)
        .extracting(Tally::received, Tally::accepted, Tally::duplicate, Tally::quarantined)
        .containsExactly(6L, 2L, 2L, 2L);
    assertThat(ids("act")).containsExactlyInAnyOrder("a-1", "a-3");
    assertThat(warehouse.table("duplicate").select("position", "act_id", "kind").collectAsList())
        .extracting(row -> row.getLong(0), row -> row.getString(1), row -> row.getString(2))
        .containsExactlyInAnyOrder(tuple(2L, "a-1", "same_id"), tuple(4L, "a-1", "same_text"));
    assertThat(warehouse.table("quarantine").select("position", "reason").collectAsList())
        .extracting(row -> row.getLong(0), row -> row.getString(1))
        .containsExactlyInAnyOrder(tuple(3L, "conflicting_id"), tuple(5L, "bad_json"));
  }

  @Test
  void theSameLoadTakenAgainChangesNothing() throws Exception {
    Path input = write(record("a-1", "первого"), record("a-1", "первого"), "not json");
    Tally first = IngestJob.run(warehouse, List.of(input));
    Map<String, String> digests = digests();

    assertThat(IngestJob.run(warehouse, List.of(input))).isEqualTo(first);
    assertThat(digests()).isEqualTo(digests);
  }

  @Test
  void anInterruptedLoadEndsAsAnUndisturbedOne() throws Exception {
    Path input = write(record("a-1", "первого"), record("a-1", "первого"), "not json");
    Tally first = IngestJob.run(warehouse, List.of(input));
    Map<String, String> digests = digests();
    warehouse.spark().sql("DELETE FROM intake");
    warehouse.spark().sql("DELETE FROM duplicate");

    assertThat(IngestJob.run(warehouse, List.of(input))).isEqualTo(first);
    assertThat(digests()).isEqualTo(digests);
  }

  @Test
  void aCorrectedActTakesThePlaceOfTheEarlierOne() throws Exception {
    IngestJob.run(warehouse, List.of(write(record("a-1", "первого"), record("a-2", "второго"))));

    Tally second = IngestJob.run(warehouse, List.of(write(record("a-1", "исправленного"))));

    assertThat(second.accepted()).isEqualTo(1);
    assertThat(ids("act")).containsExactlyInAnyOrder("a-1", "a-2");
    assertThat(
            warehouse.table("act").filter(functions.col("text").contains("исправленного")).count())
        .isEqualTo(1);
  }

  @Test
  void anActKnownFromAnEarlierLoadIsADuplicate() throws Exception {
    IngestJob.run(warehouse, List.of(write(record("a-1", "первого"))));

    Tally second =
        IngestJob.run(warehouse, List.of(write(record("a-1", "первого"), record("b", "нового"))));

    assertThat(second)
        .extracting(Tally::received, Tally::accepted, Tally::duplicate)
        .containsExactly(2L, 1L, 1L);
  }

  @Test
  void realActsAreTakenOrRefusedAndNoneIsLost() throws Exception {
    Path real = Path.of("../shared/real");
    assumeTrue(Files.isDirectory(real), "skipped: ../shared/real is not there");

    Tally tally = IngestJob.run(warehouse, List.of(real));

    Map<String, String> reasons = new TreeMap<>();
    warehouse
        .table("quarantine")
        .select("source", "reason")
        .collectAsList()
        .forEach(row -> reasons.put(row.getString(0), row.getString(1)));
    try (var files = Files.list(real)) {
      assertThat(tally.received()).isEqualTo(files.count());
    }
    assertThat(reasons).containsEntry("ky-KG-003-cassation.txt", "unsupported_language");
    assertThat(
            warehouse.table("act").select("source").collectAsList().stream()
                .map(row -> row.getString(0)))
        .contains("ru-RF-001.txt", "ru-KG-002-cassation.txt", "ru-KG-004-supervision.txt");
  }

  private List<String> ids(String table) {
    return warehouse.table(table).select("act_id").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    Warehouse.tables().forEach(table -> digests.put(table, warehouse.digest(table)));
    return digests;
  }

  private Path write(String... lines) throws Exception {
    Path file = Files.createTempDirectory(folder, "in").resolve("acts.jsonl");
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static String record(String id, String word) {
    return """
        {"act_id":"%s","court":"Суд № 1","act_type":"verdict","act_date":"2021-03-04",\
        "text":"ПРИГОВОР\\nИМЕНЕМ РЕСПУБЛИКИ КАЗАХСТАН\\n4 марта 2021 года. Дело %s подсудимого.%s"}"""
        .formatted(id, word, BODY);
  }
}
