package kz.tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kz.tarazy.generate.SyntheticCorpus;
import kz.tarazy.job.Published;
import kz.tarazy.job.Session;
import kz.tarazy.job.TruthTables;
import kz.tarazy.job.Warehouse;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be estimated is said with its reason, and what cannot be read is refused. */
class MeasureCommandTest {

  private static final int ACTS = 60;
  private static final JsonMapper JSON = new JsonMapper();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void noActAtAll_isMeasuredAndReported() throws Exception {
    assertThat(run("measure", "--warehouse", place())).as(err.toString()).isZero();

    assertThat(measures()).allSatisfy(row -> assertThat(row.<Long>getAs("n")).isZero());
    everyFigureIsOneOrSaysWhyNot();
    reported();
  }

  @Test
  void oneCourt_isNotComparedWithItself() throws Exception {
    fill((act, truth) -> act.put("court", "Суд").put("region", "Область"));

    assertThat(run("measure", "--warehouse", place())).as(err.toString()).isZero();

    everyFigureIsOneOrSaysWhyNot();
    assertThat(notes("sentence_fraction", "exact_match")).isNotEmpty().doesNotContainNull();
    assertThat(notes("sentence_fraction", "deviation")).isNotEmpty().doesNotContainNull();
    assertThat(notes("recognition_given_fact", "court_model")).doesNotContainNull();
    assertThat(notes("recognition_given_fact", "court_model")).contains("one_court");
    assertThat(open().table("court_effect").isEmpty()).isTrue();
    assertThat(reported()).contains("one_court");
  }

  @ParameterizedTest
  @CsvSource({"recognised, recognised, no_variation", "recognised, denied, separation"})
  void outcomesThatTheCourtDecidesAlone_haveNoModel(String first, String second, String note)
      throws Exception {
    List<String> courts = new ArrayList<>();
    fill(
        (act, truth) -> {
          String court = act.get("court").asText();
          if (!courts.contains(court)) {
            courts.add(court);
          }
          boolean odd = courts.indexOf(court) % 2 == 1;
          act.put("court", odd ? "Первый суд" : "Второй суд");
          counted(truth, odd ? first : second);
        });

    assertThat(run("measure", "--warehouse", place())).as(err.toString()).isZero();

    everyFigureIsOneOrSaysWhyNot();
    assertThat(notes("recognition_given_fact", "court_model")).doesNotContainNull().contains(note);
    reported();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"act_id\":\"a\",\"defendant\":\"А.\"}|{ no json', 'line 2: no JSON'",
    "'{\"act_id\":\"a\"}', 'line 1: a card must have the text defendant'",
    "'{\"act_id\":\"a\",\"defendant\":\"А.\",\"mitigating\":\"one\"}', 'line 1: mitigating'"
  })
  void cardsThatCannotBeRead_areRefusedAndNothingChanges(String lines, String told)
      throws Exception {
    Path cards = Files.writeString(folder.resolve("cards.jsonl"), lines.replace('|', '\n'));

    assertThat(run("measure", "--warehouse", place(), "--cards", cards.toString()))
        .isEqualTo(ExitCode.INPUT_REFUSED);

    assertThat(err.toString()).contains("cards.jsonl", told).doesNotContain("Exception");
    assertThat(open().snapshot("measure")).isNull();
  }

  @Test
  void aScenarioThatIsNotThere_isWrongUse() {
    assertThat(run("measure", "--warehouse", place(), "--scenario", "none"))
        .isEqualTo(ExitCode.WRONG_USE);
    assertThat(err.toString()).contains("none").doesNotContain("Exception");
  }

  @Test
  void cards_areComparedWithTheActs() throws Exception {
    fill((act, truth) -> {});
    List<ObjectNode> cards = cards();
    ObjectNode wrong = cards.stream().filter(card -> has(card, "53.1.4")).findFirst().orElseThrow();
    wrong.withArray("mitigating").removeAll();
    wrong.put("article", "none");
    ObjectNode stranger = JSON.createObjectNode().put("act_id", "absent").put("defendant", "А.");
    Path file = folder.resolve("cards.jsonl");
    List<String> lines = new ArrayList<>(cards.stream().map(ObjectNode::toString).toList());
    lines.add(stranger.toString());
    Files.write(file, lines);

    assertThat(run("measure", "--warehouse", place(), "--cards", file.toString()))
        .as(err.toString())
        .isZero();

    List<Row> differing = open().table("card_disagreement").collectAsList();
    assertThat(differing).allMatch(row -> row.getAs("act_id").equals(wrong.get("act_id").asText()));
    assertThat(differing)
        .extracting(row -> row.<String>getAs("subject"))
        .contains("53.1.4", "article");
    assertThat(kappa("53.1.4")).isLessThan(1);
    assertThat(kappa("53.1.6")).isEqualTo(1);
    assertThat(row("card_agreement", "excluded", "card_without_person").<Long>getAs("n"))
        .isEqualTo(1);
    everyFigureIsOneOrSaysWhyNot();
  }

  @Test
  void aScenario_isToldInTablesOfItsOwn() throws Exception {
    fill((act, truth) -> {});

    assertThat(run("measure", "--warehouse", place(), "--scenario", "proposal-2023"))
        .as(err.toString())
        .isZero();

    List<Row> rows = open().table("scenario_measure").collectAsList();
    assertThat(rows).allMatch(row -> "proposal-2023".equals(row.getAs("scenario")));
    assertThat(rows).allMatch(MeasureCommandTest::isFigureOrSaysWhyNot);
    assertThat(rows.stream().map(row -> row.<String>getAs("measure")).distinct())
        .containsExactlyInAnyOrder("counted", "counted_given_fact", "would_break_cap");
    assertThat(rows)
        .filteredOn(
            row -> row.getAs("measure").equals("counted") && row.getAs("level").equals("all"))
        .allMatch(row -> row.<Long>getAs("n") > 0);
    assertThat(open().snapshot("measure")).isNull();
  }

  /** A card for every person of the acts that says what the act says. */
  private List<ObjectNode> cards() {
    Map<List<String>, ObjectNode> cards = new TreeMap<>(Comparator.comparing(List::toString));
    for (Row person : open().table("defendant").collectAsList()) {
      List<String> key = List.of(person.getAs("act_id"), person.getAs("defendant"));
      ObjectNode card =
          JSON.createObjectNode().put("act_id", key.get(0)).put("defendant", key.get(1));
      card.putArray("mitigating");
      card.putArray("aggravating");
      cards.put(key, card);
    }
    for (Row told : open().table("circumstance").collectAsList()) {
      if ("recognised".equals(told.getAs("status"))) {
        cards
            .get(List.of(told.getAs("act_id"), told.getAs("defendant")))
            .withArray(told.<String>getAs("side"))
            .add(item(told.getAs("code")));
      }
    }
    return List.copyOf(cards.values());
  }

  private static String item(String code) {
    String[] parts = code.split("\\.", -1);
    return String.join(".", List.of(parts).subList(0, parts[1].equals("2") ? 2 : 3));
  }

  private static boolean has(ObjectNode card, String item) {
    for (JsonNode one : card.get("mitigating")) {
      if (one.asText().equals(item)) {
        return true;
      }
    }
    return false;
  }

  private double kappa(String item) {
    return measures().stream()
        .filter(row -> "card_agreement".equals(row.getAs("measure")))
        .filter(row -> "all".equals(row.getAs("level")) && item.equals(row.getAs("subject")))
        .filter(row -> row.<String>getAs("method").contains("kappa"))
        .map(row -> row.<Double>getAs("estimate"))
        .findFirst()
        .orElseThrow();
  }

  private Row row(String measure, String dimension, String level) {
    return measures().stream()
        .filter(row -> measure.equals(row.getAs("measure")))
        .filter(row -> dimension.equals(row.getAs("dimension")) && level.equals(row.getAs("level")))
        .findFirst()
        .orElseThrow();
  }

  private static void counted(ObjectNode truth, String status) {
    for (JsonNode person : truth.get("defendants")) {
      person.get("mitigating").forEach(one -> ((ObjectNode) one).put("status", status));
    }
  }

  /** Tables filled from a generated corpus whose records were changed. */
  private void fill(BiConsumer<ObjectNode, ObjectNode> change) throws Exception {
    Path corpus = folder.resolve("corpus");
    SyntheticCorpus.write(ACTS, 3, corpus);
    ArrayNode acts = lines(corpus.resolve("acts.jsonl"));
    ArrayNode truth = lines(corpus.resolve("truth.jsonl"));
    for (int i = 0; i < acts.size(); i++) {
      change.accept((ObjectNode) acts.get(i), (ObjectNode) truth.get(i));
    }
    write(corpus.resolve("acts.jsonl"), acts);
    write(corpus.resolve("truth.jsonl"), truth);
    TruthTables.fill(open(), corpus);
  }

  private static ArrayNode lines(Path file) throws IOException {
    ArrayNode all = JSON.createArrayNode();
    for (String line : Files.readAllLines(file)) {
      all.add(JSON.readTree(line));
    }
    return all;
  }

  private static void write(Path file, ArrayNode records) throws IOException {
    List<String> lines = new ArrayList<>();
    records.forEach(record -> lines.add(record.toString()));
    Files.write(file, lines);
  }

  private void everyFigureIsOneOrSaysWhyNot() {
    assertThat(measures()).isNotEmpty().allMatch(MeasureCommandTest::isFigureOrSaysWhyNot);
  }

  private static boolean isFigureOrSaysWhyNot(Row row) {
    List<Double> figures = Stream.of("estimate", "lower", "upper").map(row::<Double>getAs).toList();
    String note = row.getAs("note");
    return figures.stream().allMatch(one -> one == null || Double.isFinite(one))
        && (!figures.contains(null) || (note != null && !note.isBlank()));
  }

  private List<String> notes(String measure, String dimension) {
    List<String> notes = new ArrayList<>();
    for (Row row : measures()) {
      if (measure.equals(row.getAs("measure")) && dimension.equals(row.getAs("dimension"))) {
        notes.add(row.getAs("note"));
      }
    }
    return notes;
  }

  private List<Row> measures() {
    return open().table("measure").collectAsList();
  }

  /** The notes of the report's figures. */
  private List<String> reported() throws IOException {
    Path report = folder.resolve("report");
    assertThat(run("report", "--warehouse", place(), "--output", report.toString()))
        .as(err.toString())
        .isZero();
    List<String> notes = new ArrayList<>();
    for (CSVRecord row : Published.measures(report)) {
      assertThat(row.toMap().values()).as("%s", row).noneMatch("NaN"::equalsIgnoreCase);
      notes.add(row.get("note"));
    }
    return notes;
  }

  private Warehouse open() {
    return Warehouse.open(Session.start(), folder.resolve("w"));
  }

  private String place() {
    return folder.resolve("w").toString();
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Tarazy.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
