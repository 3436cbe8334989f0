package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.generate.StatisticalCards;
import kz.tarazy.generate.SyntheticCorpus;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was planted in the courts of a generated corpus is what the measures find. {@code
 * -Dtarazy.acts=100000} runs it at the size of a country.
 */
@Tag("slow")
class PlantedMeasuresTest {

  private static final int ACTS = Integer.getInteger("tarazy.acts", 12_000);

  @TempDir private static Path folder;
  private static Warehouse warehouse;
  private static JsonNode planted;
  private static Duration took;

  @BeforeAll
  static void run() throws Exception {
    SyntheticCorpus.write(ACTS, 11, folder);
    planted = new ObjectMapper().readTree(folder.resolve("planted.json").toFile());
    warehouse = Warehouse.open(Session.start(), folder.resolve("w"));
    long start = System.nanoTime();
    TruthTables.fill(warehouse, folder);
    System.out.printf("%d acts: tables %s%n", ACTS, Duration.ofNanos(System.nanoTime() - start));
    start = System.nanoTime();
    AssessJob.run(warehouse);
    System.out.printf("%d acts: assess %s%n", ACTS, Duration.ofNanos(System.nanoTime() - start));
    start = System.nanoTime();
    int figures = MeasureJob.run(warehouse, null, null);
    took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf("%d acts: measure %s, %d figures%n", ACTS, took, figures);
  }

  @Test
  void measuresTakeMinutes() {
    assertThat(took).isLessThan(Duration.ofMinutes(3));
  }

  /** Wilson's intervals hold the probability planted in each court 93 to 97 times of 100. */
  @Test
  void recognitionGivenTheFact_isThatOfTheCourt() {
    Map<List<String>, Double> probability = new HashMap<>();
    for (JsonNode court : planted.get("courts")) {
      for (Map.Entry<String, JsonNode> code : court.get("recognition").properties()) {
        probability.put(
            List.of(court.get("court").asText(), code.getKey()),
            code.getValue().get("probability").asDouble());
      }
    }
    int held = 0;
    int cells = 0;
    for (Row row : rows("recognition_given_fact", "court")) {
      Double truth = probability.get(List.of(row.getString(3), row.getString(4)));
      if (truth != null && !row.isNullAt(8)) {
        cells++;
        held += row.getDouble(8) <= truth && truth <= row.getDouble(9) ? 1 : 0;
      }
    }

    assertThat(cells).isGreaterThan(300);
    assertThat(held / (double) cells).isBetween(0.93, 0.98);
  }

  /** The interval of the median odds ratio holds that of the probabilities planted. */
  @Test
  void medianOddsRatio_isThatOfTheCourtsPlanted() {
    int held = 0;
    int subjects = 0;
    for (Row row : rows("recognition_given_fact", "court_model")) {
      if (row.getString(3).equals("median_odds_ratio") && !row.isNullAt(7)) {
        double[] logits = logits(row.getString(4));
        double truth = Math.exp(Math.sqrt(2) * 0.6744897501960817 * deviation(logits));
        subjects++;
        held += row.getDouble(8) <= truth && truth <= row.getDouble(9) ? 1 : 0;
      }
    }

    assertThat(subjects).isGreaterThanOrEqualTo(15);
    assertThat(held / (double) subjects).isGreaterThanOrEqualTo(0.8);
  }

  /** Harsh courts come out harsh, once like cases are compared. */
  @Test
  void deviationsOfSentence_followTheEffectsPlanted() {
    Map<String, Double> effect = new HashMap<>();
    planted
        .get("courts")
        .forEach(
            court ->
                effect.put(court.get("court").asText(), court.get("sentence_effect").asDouble()));
    List<Double> found = new ArrayList<>();
    List<Double> truth = new ArrayList<>();
    for (Row row :
        warehouse
            .table("court_effect")
            .filter(
                col("measure")
                    .equalTo("sentence_fraction")
                    .and(col("subject").equalTo("imprisonment"))
                    .and(col("term").equalTo("intercept")))
            .collectAsList()) {
      found.add(row.getAs("deviation"));
      truth.add(effect.get(row.<String>getAs("court")));
    }

    assertThat(found).hasSizeGreaterThanOrEqualTo(38);
    assertThat(new PearsonsCorrelation().correlation(values(found), values(truth)))
        .isGreaterThan(0.8);
  }

  @Test
  void brokenCaps_areCountedAsPlanted() {
    long broken = planted.get("caps").get("broken").asLong();
    long capped = planted.get("caps").get("counts_under_cap").asLong();
    Row row =
        rows("cap_kept", "all").stream()
            .filter(one -> one.getString(4).equals("cap.55.2"))
            .findFirst()
            .orElseThrow();

    double rate = 1 - row.getDouble(7);
    assertThat(rate).isBetween(0.7 * broken / capped, 1.3 * broken / capped);
  }

  /**
   * Cards that miss a twentieth and invent a fiftieth. Of a share p of persons with the item, a
   * card has it with 0.95 p + 0.02 (1 − p), agrees with 0.95 p + 0.98 (1 − p), and by chance with
   * what the two margins give: that is kappa.
   */
  @Test
  void cards_agreeAsWellAsTheirErrorsLetThem() {
    new StatisticalCards(0.05, 0.02, 5)
        .write(folder.resolve("truth.jsonl"), folder.resolve("cards.jsonl"));
    MeasureJob.run(warehouse, null, null, folder.resolve("cards.jsonl"));
    int checked = 0;
    for (Row row : rows("card_agreement", "all")) {
      double p = share(row.getString(4));
      double card = 0.95 * p + 0.02 * (1 - p);
      double agreed = 0.95 * p + 0.98 * (1 - p);
      double chance = p * card + (1 - p) * (1 - card);
      if (p > 0.02) {
        checked++;
        assertThat(row.getDouble(7))
            .as(row.getString(4))
            .isCloseTo((agreed - chance) / (1 - chance), within(0.03));
      }
    }

    assertThat(checked).isGreaterThanOrEqualTo(5);
    assertThat(warehouse.table("card_disagreement").count()).isPositive();
    assertThat(
            warehouse
                .table("card_disagreement")
                .filter(col("subject").isin("article", "stage"))
                .count())
        .isZero();
  }

  /** The share of persons for whom an item is counted. */
  private static double share(String item) {
    Dataset<Row> told = warehouse.table("circumstance").filter(col("status").equalTo("recognised"));
    long persons =
        told.filter(col("code").equalTo(item).or(col("code").startsWith(item + ".")))
            .select("act_id", "defendant")
            .distinct()
            .count();
    return persons / (double) warehouse.table("defendant").count();
  }

  @Test
  void proposals_areSupposedInTablesOfTheirOwn() {
    String before = warehouse.digest("measure");

    ScenarioJob.run(warehouse, "proposal-2023", null, null);

    assertThat(warehouse.digest("measure")).isEqualTo(before);
    List<Row> rows = warehouse.table("scenario_measure").collectAsList();
    assertThat(rows).extracting(row -> row.<String>getAs("scenario")).containsOnly("proposal-2023");
    assertThat(rows)
        .filteredOn(row -> row.getAs("subject").equals("55-1"))
        .extracting(row -> row.<String>getAs("note"))
        .containsExactly("no_text");
    long counted =
        warehouse
            .table("circumstance")
            .filter(col("code").equalTo("53.2.dependants").and(col("status").equalTo("recognised")))
            .count();
    assertThat(rows)
        .filteredOn(row -> row.getAs("measure").equals("counted"))
        .filteredOn(row -> row.getAs("subject").equals("53.1.4"))
        .extracting(row -> row.<Long>getAs("successes"))
        .containsExactly(counted);
    assertThat(rows).extracting(row -> row.<String>getAs("level")).contains("median_odds_ratio");
  }

  private static List<Row> rows(String measure, String dimension) {
    Dataset<Row> rows = warehouse.table("measure");
    return rows.filter(col("measure").equalTo(measure).and(col("dimension").equalTo(dimension)))
        .collectAsList();
  }

  private static double[] logits(String code) {
    List<Double> logits = new ArrayList<>();
    for (JsonNode court : planted.get("courts")) {
      double p = court.get("recognition").get(code).get("probability").asDouble();
      logits.add(Math.log(p / (1 - p)));
    }
    return values(logits);
  }

  private static double deviation(double[] values) {
    double sum = 0;
    double squares = 0;
    for (double value : values) {
      sum += value;
      squares += value * value;
    }
    return Math.sqrt((squares - sum * sum / values.length) / (values.length - 1));
  }

  private static double[] values(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
