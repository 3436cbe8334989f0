package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.generate.Plan;
import kz.tarazy.generate.Plan.Weight;
import kz.tarazy.generate.SyntheticCorpus;
import kz.tarazy.measure.Validations;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is planted in generated courts comes out of the tables, the acts being read without error.
 *
 * <p>{@code -Dtarazy.planted=100000} takes as many acts in place of 2,000; from 100,000 on the
 * stage is held to three minutes.
 */
@Tag("slow")
class PlantedEffectsTest {

  private static final int ACTS = Integer.getInteger("tarazy.planted", 2000);
  private static final String REPENTANCE = "53.1.11.repentance";
  private static final String RESTITUTION = "53.1.6";
  private static final Weight OF_REPENTANCE = new Weight(-0.08, 0.04);
  private static final Weight OF_RESTITUTION = new Weight(-0.05, 0);

  @TempDir private static Path folder;
  private static JsonNode planted;
  private static Map<List<String>, Row> measures;
  private static Duration taken;

  @BeforeAll
  static void measure() throws Exception {
    Path corpus = folder.resolve("corpus");
    Plan plan = Plan.weighing(Map.of(REPENTANCE, OF_REPENTANCE, RESTITUTION, OF_RESTITUTION));
    SyntheticCorpus.write(ACTS, 5, plan, corpus);
    planted = new JsonMapper().readTree(corpus.resolve("planted.json").toFile());
    Warehouse warehouse = Warehouse.open(Session.start(), folder.resolve("w"));
    TruthTables.fill(warehouse, corpus);
    Instant start = Instant.now();
    MeasureJob.run(warehouse, null, null, null, Validations.NONE);
    taken = Duration.between(start, Instant.now());
    measures = measures(warehouse);
  }

  /** The interval of the median odds ratio holds that of the courts' own chances. */
  @Test
  void differencesBetweenCourtsInRecognition_areRecovered() {
    List<String> missed = new ArrayList<>();
    int estimated = 0;
    for (String code : codes()) {
      Row row = row("recognition_given_fact", "court_model", "median_odds_ratio", code);
      if (row == null || row.isNullAt(row.fieldIndex("lower"))) {
        continue;
      }
      estimated++;
      double truth = Math.exp(Math.sqrt(2) * 0.6744897501960817 * spread(code));
      if (truth < row.<Double>getAs("lower") || truth > row.<Double>getAs("upper")) {
        missed.add("%s: %.3f, %s".formatted(code, truth, row));
      }
    }

    // Of twenty intervals one misses on average; more than three would be one run in sixty.
    assertThat(estimated).isGreaterThanOrEqualTo(17);
    assertThat(missed).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void weightsOfCircumstances_areRecovered_andTheirSpreadBetweenCourts() {
    List<Double> ofCourts = new ArrayList<>();
    planted
        .path("courts")
        .forEach(court -> ofCourts.add(court.path("weights").path(REPENTANCE).asDouble()));
    double mean = ofCourts.stream().mapToDouble(Double::doubleValue).average().orElseThrow();

    assertHolds(row("sentence_fraction", "weight", "imprisonment", REPENTANCE), mean);
    assertHolds(row("sentence_fraction", "weight_spread", "imprisonment", REPENTANCE), 0.04);
    assertHolds(row("sentence_fraction", "weight", "imprisonment", RESTITUTION), -0.05);
  }

  /**
   * Aggravating circumstances are left out: only a sentence under a cap is drawn above it, so that
   * they do weigh.
   */
  @Test
  void noWeightIsFound_whereNoneIsPlanted() {
    List<String> found = new ArrayList<>();
    int looked = 0;
    for (String code : codes()) {
      Row row = row("sentence_fraction", "weight", "imprisonment", code);
      if (row != null
          && !row.isNullAt(row.fieldIndex("lower"))
          && !List.of(REPENTANCE, RESTITUTION).contains(code)) {
        looked++;
        if (row.<Double>getAs("lower") > 0 || row.<Double>getAs("upper") < 0) {
          found.add(row.toString());
        }
      }
    }

    assertThat(looked).isGreaterThanOrEqualTo(15);
    assertThat(found).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void everyLimitThatHoldsIsCounted_andEveryBreachOfItThatCanBeDecided() {
    Row kept = row("cap_kept", "all", "all", "cap.55.2");
    Row undecided = row("cap_kept", "excluded", "not_decidable", "cap.55.2");
    long broken = kept.<Long>getAs("n") - kept.<Long>getAs("successes");
    double decided =
        (double) kept.<Long>getAs("n") / (kept.<Long>getAs("n") + undecided.<Long>getAs("n"));
    long drawn = planted.path("caps").path("broken").asLong();

    assertThat(kept.<Long>getAs("n") + undecided.<Long>getAs("n"))
        .isEqualTo(planted.path("caps").path("counts_under_cap").asLong());
    assertThat(broken).isLessThanOrEqualTo(drawn);
    assertThat(broken / (drawn * decided)).isCloseTo(1, within(0.05));
  }

  @Test
  void everyPlantedContradiction_isCounted() {
    Row row = row("contradictions", "all", "all", "none.aggravating");

    assertThat(row.<Long>getAs("successes"))
        .isEqualTo(planted.path("contradictions_drawn").asLong());
  }

  @Test
  void aHundredThousandActs_areMeasuredInThreeMinutes() {
    if (ACTS >= 100_000) {
      assertThat(taken).isLessThan(Duration.ofMinutes(3));
    }
  }

  /** The same courts without any difference: few intervals say that there is one. */
  @Test
  void courtsThatDoNotDiffer_areNotSaidTo(@TempDir Path alike) throws Exception {
    SyntheticCorpus.write(1500, 6, Plan.withoutCourtEffects(), alike.resolve("corpus"));
    Warehouse warehouse = Warehouse.open(Session.start(), alike.resolve("w"));
    TruthTables.fill(warehouse, alike.resolve("corpus"));
    MeasureJob.run(warehouse, null, null, null, Validations.NONE);

    List<Row> ratios =
        warehouse
            .table("measure")
            .filter(
                col("measure")
                    .equalTo("recognition_given_fact")
                    .and(col("level").equalTo("median_odds_ratio"))
                    .and(col("lower").isNotNull()))
            .collectAsList();
    assertThat(ratios).hasSizeGreaterThanOrEqualTo(15);
    assertThat(ratios.stream().filter(row -> row.<Double>getAs("lower") > 1).toList())
        .hasSizeLessThanOrEqualTo(3);
    long courts = warehouse.table("court_deviation").count();
    long flagged = warehouse.table("court_deviation").filter(col("q").lt(0.05)).count();
    assertThat(courts).isGreaterThan(500);
    assertThat(flagged / (double) courts).isLessThan(0.01);
  }

  private static void assertHolds(Row row, double truth) {
    assertThat(truth)
        .as("%s", row)
        .isBetween(row.<Double>getAs("lower"), row.<Double>getAs("upper"));
  }

  /** Standard deviation between the courts of the log-odds to count a circumstance. */
  private static double spread(String code) {
    List<Double> logits = new ArrayList<>();
    for (JsonNode court : planted.path("courts")) {
      double p = court.path("recognition").path(code).path("probability").asDouble();
      logits.add(Math.log(p / (1 - p)));
    }
    double mean = logits.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    return Math.sqrt(
        logits.stream().mapToDouble(one -> Math.pow(one - mean, 2)).average().orElseThrow());
  }

  private static List<String> codes() {
    List<String> codes = new ArrayList<>();
    planted.path("courts").path(0).path("recognition").fieldNames().forEachRemaining(codes::add);
    return codes;
  }

  private static Row row(String measure, String dimension, String level, String subject) {
    return measures.get(List.of(measure, dimension, level, subject));
  }

  private static Map<List<String>, Row> measures(Warehouse warehouse) {
    Map<List<String>, Row> rows = new HashMap<>();
    for (Row row : warehouse.table("measure").collectAsList()) {
      rows.put(
          List.of(
              row.getAs("measure"),
              row.getAs("dimension"),
              row.getAs("level"),
              row.getAs("subject")),
          row);
    }
    return rows;
  }
}
