package kz.tarazy.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Charge;
import kz.tarazy.act.CheckResult;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Language;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Procedure;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Section;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.act.Stage;
import kz.tarazy.act.Status;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {

  private static final CourtAct ACT =
      new CourtAct(
          "a-1",
          "hash",
          "1-2",
          "Суд",
          null,
          "J-1",
          ActType.VERDICT,
          LocalDate.of(2020, 2, 29),
          Language.RUSSIAN,
          true,
          "acts.jsonl",
          List.of("no_region"),
          "Ж. раскаялся.");

  private Warehouse warehouse;

  @BeforeEach
  void open(@TempDir Path folder) {
    warehouse = Warehouse.open(Session.start(), folder.resolve("w"));
  }

  @Test
  void everyColumnAndTableSaysWhatItHolds() {
    for (String table : Warehouse.tables()) {
      assertThat(warehouse.schema(table).fields())
          .as(table)
          .allSatisfy(column -> assertThat(column.getComment().nonEmpty()).isTrue());
      assertThat(Declared.of(warehouse, table).comment()).as(table).startsWith("One row per");
    }
  }

  @Test
  void aRecordComesBackFromItsRowAsItWas() {
    Row row = RecordRows.row(ACT, warehouse.schema("act"), "key", "load", new Long[0]);
    warehouse.append("act", rows("act", row));

    assertThat(RecordRows.record(CourtAct.class, warehouse.table("act").first())).isEqualTo(ACT);
  }

  @Test
  void aReadingComesBackFromItsTablesAsItWas() {
    Reading reading = reading();
    warehouse.append(
        "act",
        rows("act", RecordRows.row(ACT, warehouse.schema("act"), "key", "load", new Long[0])));
    warehouse.append(
        "reading", rows("reading", RecordRows.row(reading, warehouse.schema("reading"))));
    for (FindingTable table : FindingTable.ALL) {
      StructType schema = warehouse.schema(table.name());
      warehouse.append(
          table.name(),
          warehouse
              .spark()
              .createDataFrame(
                  table.list().apply(reading).stream()
                      .map(finding -> RecordRows.row(finding, schema, ACT.actId()))
                      .toList(),
                  schema));
    }

    List<Row> rows = Readings.of(warehouse, warehouse.table("act")).collectAsList();

    assertThat(rows).hasSize(1);
    assertThat(Readings.act(rows.get(0))).isEqualTo(ACT);
    assertThat(Readings.reading(rows.get(0))).isEqualTo(reading);
  }

  @Test
  void anAssessmentComesBackWithItsSpans() {
    Assessment assessment =
        new Assessment(
            "cap.55.2",
            "Ж.",
            0,
            "55.2",
            "E1",
            "required",
            "applied",
            CheckResult.KEPT,
            "within_cap",
            List.of("24 <= 36"),
            List.of(new Span(0, 2), new Span(3, 5)),
            "v1");
    warehouse.append(
        "assessment",
        rows(
            "assessment", RecordRows.row(assessment, warehouse.schema("assessment"), ACT.actId())));

    assertThat(RecordRows.record(Assessment.class, warehouse.table("assessment").first()))
        .isEqualTo(assessment);
  }

  @Test
  void rowsThatCameSinceAreReplaced() {
    Dataset<Row> rows =
        rows("act", RecordRows.row(ACT, warehouse.schema("act"), "key", "load", new Long[0]));
    warehouse.replace("act", rows);
    String digest = warehouse.digest("act");
    warehouse.append("act", rows);

    warehouse.replace("act", rows);

    assertThat(warehouse.digest("act")).isEqualTo(digest);
  }

  @Test
  void replacingNothingByNothingMakesNoSnapshot() {
    warehouse.replace("act", warehouse.table("act"));

    assertThat(warehouse.snapshot("act")).isNull();
  }

  @Test
  void replacingRowsByTheSameRowsMakesNoSnapshot() {
    Dataset<Row> rows =
        rows("act", RecordRows.row(ACT, warehouse.schema("act"), "key", "load", new Long[0]));
    warehouse.replace("act", rows);
    Long snapshot = warehouse.snapshot("act");
    String digest = warehouse.digest("act");

    warehouse.replace("act", rows);

    assertThat(snapshot).isNotNull();
    assertThat(warehouse.snapshot("act")).isEqualTo(snapshot);
    assertThat(warehouse.digest("act")).isEqualTo(digest);
  }

  @Test
  void mergingReplacesTheRowOfTheSameKeyAndAddsTheRest() {
    Row first = RecordRows.row(ACT, warehouse.schema("act"), "key", "load 1", new Long[0]);
    Row corrected = RecordRows.row(ACT, warehouse.schema("act"), "key", "load 2", new Long[0]);
    warehouse.merge("act", "act_id", rows("act", first));
    warehouse.merge("act", "act_id", rows("act", corrected));

    assertThat(warehouse.table("act").select("load_id").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("load 2");
  }

  @Test
  void forgettingTakesAwayOnlyTheRowsOfTheActsNamed() {
    Row one = RecordRows.row(ACT, warehouse.schema("act"), "key", "load", new Long[0]);
    warehouse.append("act", rows("act", one));
    warehouse.append(
        "section",
        warehouse
            .spark()
            .createDataFrame(
                List.of(
                    RecordRows.row(section(), warehouse.schema("section"), "a-1"),
                    RecordRows.row(section(), warehouse.schema("section"), "a-2")),
                warehouse.schema("section")));

    warehouse.forget("section", warehouse.table("act"));

    assertThat(warehouse.table("section").select("act_id").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("a-2");
  }

  private Dataset<Row> rows(String table, Row row) {
    return warehouse.spark().createDataFrame(List.of(row), warehouse.schema(table));
  }

  private static Section section() {
    return new Section(0, SectionKind.REASONING, new Span(0, 13));
  }

  private static Reading reading() {
    Span span = new Span(0, 2);
    return new Reading(
        "a-1",
        "hash",
        "lexicon",
        ActType.VERDICT,
        Procedure.ACCELERATED,
        null,
        List.of(section()),
        List.of(new Defendant("Ж.", false, null, new Span(3, 12), span)),
        List.of(
            new Charge(
                "Ж.", 0, LawCode.KZ_2014, "188", null, List.of("1", "3"), Stage.ATTEMPT, span)),
        List.of(),
        List.of(
            new Circumstance(
                "Ж.",
                "53.1.11.repentance",
                Side.MITIGATING,
                Status.RECOGNISED,
                "rule",
                List.of("53.1.11.repentance"),
                "раскаялся",
                new Span(3, 12))),
        List.of());
  }
}
