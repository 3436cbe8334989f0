package kz.tarazy.job;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Means;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Reason;
import kz.tarazy.measure.declared.Basis;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Figures;
import kz.tarazy.measure.declared.Method;
import kz.tarazy.measure.declared.Settings;
import kz.tarazy.measure.model.AlikeCase;
import kz.tarazy.measure.model.CaseCoding;
import kz.tarazy.measure.model.ModelRows;
import kz.tarazy.measure.model.Moments;
import kz.tarazy.measure.model.SentenceRows;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** The measures of the sentence itself, on each basis that a declaration names. */
final class Sentences {

  /** The circumstances that the court counts for the person, sorted. */
  static final String COUNTED = "counted";

  private static final String COURT = "court";
  private static final int FEW = 20;

  private final Declaration declaration;
  private final Settings settings;
  private final Topics topics;
  private final Dataset<Row> cases;

  /**
   * The sentences of a population.
   *
   * @param cases counts with their fraction, basis and circumstances counted
   */
  Sentences(Declaration declaration, Settings settings, Topics topics, Dataset<Row> cases) {
    this.declaration = declaration;
    this.settings = settings;
    this.topics = topics;
    this.cases = cases;
  }

  /** All rows that the declaration asks for. */
  ModelRows rows() {
    List<Measure> rows = new ArrayList<>();
    if (declaration.methods().contains(Method.MEAN)) {
      rows.addAll(means());
    }
    ModelRows all = new ModelRows(rows, List.of());
    for (Basis basis : declaration.population().bases()) {
      Dataset<Row> known =
          cases.filter(col(Fractions.BASIS).equalTo(basis.code()).and(col(COURT).isNotNull()));
      if (declaration.methods().contains(Method.RANDOM_SLOPE)) {
        all = all.plus(models(basis, known));
      }
      if (declaration.methods().contains(Method.EXACT_MATCH)) {
        all =
            all.plus(
                new ModelRows(
                    SentenceRows.alike(
                        topics.of(declaration, basis.code()),
                        alike(known),
                        settings.draws(),
                        settings.seed()),
                    List.of()));
      }
    }
    return all;
  }

  private List<Measure> means() {
    List<Column> strata = new ArrayList<>(declaration.strata());
    List<Measure> rows = new ArrayList<>();
    for (Row row :
        Populations.stratified(cases, strata, Fractions.BASIS, Fractions.FRACTION)
            .groupBy(Fractions.BASIS, Populations.STRATUM, Populations.LEVEL)
            .agg(
                count(lit(1)),
                exactSum(col(Fractions.FRACTION)),
                exactSum(col(Fractions.FRACTION).multiply(col(Fractions.FRACTION))))
            .orderBy(Fractions.BASIS, Populations.STRATUM, Populations.LEVEL)
            .collectAsList()) {
      String stratum = row.getString(1);
      Estimate mean =
          Means.mean(row.getLong(3), row.getDouble(4), row.getDouble(5), declaration.minimum());
      String level = row.isNullAt(2) ? Figures.UNKNOWN : row.getString(2);
      rows.add(
          topics
              .of(declaration, row.getString(0))
              .row(
                  stratum == null ? Figures.ALL : stratum,
                  stratum == null ? Figures.ALL : level,
                  row.getLong(3),
                  null,
                  mean));
    }
    return rows;
  }

  /** A sum that does not depend on the order of the rows, as one of doubles would. */
  private static org.apache.spark.sql.Column exactSum(org.apache.spark.sql.Column values) {
    return sum(values.cast("decimal(28,16)")).cast("double");
  }

  private ModelRows models(Basis basis, Dataset<Row> known) {
    List<String> circumstances = circumstances(known);
    if (circumstances.isEmpty()) {
      return SentenceRows.notEstimable(
          topics.of(declaration, basis.code()), known.count(), Reason.NO_VARIATION);
    }
    CaseCoding coding = new CaseCoding(values(known));
    List<String> names = new ArrayList<>(coding.names());
    names.addAll(circumstances);
    List<Moments> courts = moments(known, coding, circumstances);
    ModelRows all =
        SentenceRows.courts(
            topics.of(declaration, basis.code()), names, circumstances.get(0), courts);
    List<ModelRows> weights =
        circumstances.parallelStream()
            .map(
                code ->
                    SentenceRows.weight(topics.of(declaration, code), basis.code(), names, courts))
            .toList();
    for (ModelRows weight : weights) {
      all = all.plus(weight);
    }
    return all;
  }

  /** The circumstances counted often enough, and not always, the commonest first. */
  private List<String> circumstances(Dataset<Row> known) {
    long n = known.count();
    Map<String, Long> counts = new TreeMap<>();
    known
        .select(explode(col(COUNTED)).as("code"))
        .groupBy("code")
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    return counts.entrySet().stream()
        .filter(code -> code.getValue() >= FEW && n - code.getValue() >= FEW)
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, Map<String, Long>> values(Dataset<Row> known) {
    Map<String, Map<String, Long>> values = new LinkedHashMap<>();
    for (Column covariate : declaration.covariates()) {
      Map<String, Long> counts = new TreeMap<>();
      for (Row row : known.groupBy(col(covariate.code())).count().collectAsList()) {
        counts.put(row.isNullAt(0) ? CaseCoding.UNKNOWN : row.getString(0), row.getLong(1));
      }
      values.put(covariate.code(), counts);
    }
    return values;
  }

  /** Each court's sums, over its cases in one order, so that any partitioning gives the same. */
  private List<Moments> moments(Dataset<Row> known, CaseCoding coding, List<String> circumstances) {
    List<String> covariates = declaration.covariates().stream().map(Column::code).toList();
    List<org.apache.spark.sql.Column> columns = new ArrayList<>();
    columns.add(col(COURT));
    columns.add(col(Fractions.FRACTION));
    covariates.forEach(name -> columns.add(col(name)));
    circumstances.forEach(code -> columns.add(array_contains(col(COUNTED), code).as(code)));
    int width = coding.names().size() + circumstances.size();
    Dataset<Row> coded = known.select(columns.toArray(org.apache.spark.sql.Column[]::new));
    org.apache.spark.sql.Column[] order =
        Arrays.stream(coded.columns())
            .map(name -> col("`" + name + "`"))
            .toArray(org.apache.spark.sql.Column[]::new);
    return coded
        .repartition(col(COURT))
        .sortWithinPartitions(order)
        .toJavaRDD()
        .mapPartitionsToPair(
            rows -> {
              Map<String, Moments> courts = new HashMap<>();
              while (rows.hasNext()) {
                Row row = rows.next();
                courts
                    .computeIfAbsent(row.getString(0), name -> new Moments(name, width))
                    .add(code(row, coding, covariates, width), row.getDouble(1));
              }
              return courts.entrySet().stream()
                  .map(court -> new Tuple2<>(court.getKey(), court.getValue()))
                  .iterator();
            })
        .reduceByKey(Moments::merge)
        .values()
        .collect()
        .stream()
        .sorted(Comparator.comparing(Moments::court))
        .toList();
  }

  private static double[] code(Row row, CaseCoding coding, List<String> covariates, int width) {
    Map<String, String> caseMix = new HashMap<>();
    for (int k = 0; k < covariates.size(); k++) {
      if (!row.isNullAt(k + 2)) {
        caseMix.put(covariates.get(k), row.getString(k + 2));
      }
    }
    double[] mix = coding.code(caseMix);
    double[] code = new double[width];
    System.arraycopy(mix, 0, code, 0, mix.length);
    for (int k = mix.length; k < width; k++) {
      code[k] = row.getBoolean(2 + covariates.size() + k - mix.length) ? 1 : 0;
    }
    return code;
  }

  /**
   * The cases that have their like in another court: these alone bear on the comparison, and they
   * are what comes to the driver.
   */
  private static List<AlikeCase> alike(Dataset<Row> known) {
    Dataset<Row> keyed =
        known.select(
            xxhash64(
                    col("charge_code"),
                    col("article"),
                    col("part"),
                    col("stage"),
                    concat_ws(",", col(COUNTED)))
                .as("stratum"),
            col(COURT),
            col(Fractions.FRACTION));
    Dataset<Row> compared =
        keyed
            .groupBy("stratum")
            .agg(countDistinct(col(COURT)).as("courts"))
            .filter(col("courts").gt(1))
            .select("stratum");
    List<AlikeCase> cases = new ArrayList<>();
    for (Row row :
        keyed
            .join(compared, "stratum")
            .orderBy("stratum", COURT, Fractions.FRACTION)
            .collectAsList()) {
      cases.add(
          new AlikeCase(Long.toHexString(row.getLong(0)), row.getString(1), row.getDouble(2)));
    }
    return cases;
  }
}
