package kz.tarazy.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.Coded;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Status;
import kz.tarazy.measure.Agreement;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Ratings;
import kz.tarazy.measure.Reason;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Figures;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Three readings of one case, item by item of the law: does the act state the fact, does the court
 * cite the item, does it count the circumstance?
 */
final class ThreeReadings {

  private static final String DEFENDANT = "defendant";
  private static final List<String> READINGS = List.of("stated", "cited", "recognised");

  private final Warehouse warehouse;
  private final Catalogue catalogue;

  ThreeReadings(Warehouse warehouse, Catalogue catalogue) {
    this.warehouse = warehouse;
    this.catalogue = catalogue;
  }

  /**
   * Krippendorff's alpha of each item.
   *
   * @param defendants defendants of the population
   */
  List<Measure> rows(Declaration declaration, Topics topics, Dataset<Row> defendants) {
    Map<List<String>, Long> units = new TreeMap<>(ThreeReadings::compare);
    for (Row row :
        Populations.stratified(defendants, declaration.strata())
            .groupBy(Populations.STRATUM, Populations.LEVEL)
            .count()
            .collectAsList()) {
      units.put(cell(row.getString(0), row.getString(1)), row.getLong(2));
    }
    Map<List<String>, List<Ratings>> patterns = new TreeMap<>(ThreeReadings::compare);
    Dataset<Row> found = patterns(declaration, defendants);
    org.apache.spark.sql.Column[] order =
        Arrays.stream(found.columns())
            .map(org.apache.spark.sql.functions::col)
            .toArray(org.apache.spark.sql.Column[]::new);
    for (Row row : found.orderBy(order).collectAsList()) {
      List<String> cell = cell(row.getString(0), row.getString(1));
      List<String> values = new ArrayList<>();
      for (int k = 0; k < READINGS.size(); k++) {
        values.add(row.getBoolean(3 + k) ? "yes" : "no");
      }
      List<String> key = List.of(row.getString(2), cell.get(0), cell.get(1));
      patterns
          .computeIfAbsent(key, name -> new ArrayList<>())
          .add(new Ratings(values, row.getLong(row.size() - 1)));
    }
    List<Measure> rows = new ArrayList<>();
    patterns.forEach(
        (key, told) -> {
          long n = Objects.requireNonNull(units.get(key.subList(1, 3)));
          long silent = n - told.stream().mapToLong(Ratings::count).sum();
          if (silent > 0) {
            told.add(new Ratings(List.of("no", "no", "no"), silent));
          }
          Estimate alpha =
              n < declaration.minimum()
                  ? Estimate.none(Agreement.ALPHA, Reason.BELOW_MINIMUM)
                  : Agreement.alpha(told);
          rows.add(topics.of(declaration, key.get(0)).row(key.get(1), key.get(2), n, null, alpha));
        });
    return rows;
  }

  private Dataset<Row> patterns(Declaration declaration, Dataset<Row> defendants) {
    String[] kept = {Units.SUBJECT, "stated", "cited", "recognised"};
    Dataset<Row> told =
        defendants
            .join(told(), Columns.named(FindingTable.KEY, DEFENDANT), "inner")
            .groupBy(columns(defendants.columns(), Units.SUBJECT))
            .agg(
                max("stated").as("stated"),
                max("cited").as("cited"),
                max("recognised").as("recognised"))
            .filter(col("stated").or(col("cited")).or(col("recognised")));
    Dataset<Row> concerned =
        told.filter(
            col(Units.SUBJECT)
                .isin(
                    items().values().stream()
                        .filter(declaration.outcome()::concerns)
                        .distinct()
                        .toArray()));
    return Populations.stratified(concerned, declaration.strata(), kept)
        .groupBy(
            Populations.STRATUM, Populations.LEVEL, Units.SUBJECT, "stated", "cited", "recognised")
        .count();
  }

  private Dataset<Row> told() {
    Dataset<Row> circumstances = warehouse.table("circumstance");
    Dataset<Row> found =
        circumstances
            .join(broadcast(table(items(), "code")), "code")
            .select(
                col(FindingTable.KEY),
                col(DEFENDANT),
                col(Units.SUBJECT),
                col("status").notEqual(Status.CLAIMED.code()).as("stated"),
                lit(false).as("cited"),
                col("status").equalTo(Status.RECOGNISED.code()).as("recognised"));
    Dataset<Row> named =
        circumstances
            .select(col(FindingTable.KEY), col(DEFENDANT), explode(col("cited")).as(Units.SUBJECT))
            .select(
                col(FindingTable.KEY),
                col(DEFENDANT),
                col(Units.SUBJECT),
                lit(false).as("stated"),
                lit(true).as("cited"),
                lit(false).as("recognised"));
    return found.unionByName(named).unionByName(citations());
  }

  /** Items applied to a person, or to all persons of the act where no one is named. */
  private Dataset<Row> citations() {
    Dataset<Row> applied =
        warehouse
            .table("citation")
            .filter(col("role").equalTo(CitationRole.APPLIED.code()))
            .select(
                col(FindingTable.KEY),
                col(DEFENDANT).as("whom"),
                col("code"),
                col("article"),
                coalesce(col("part"), lit("")).as("part"),
                coalesce(col("item"), lit("")).as("item"));
    List<Row> known = new ArrayList<>();
    for (Row row : applied.select("code", "article", "part", "item").distinct().collectAsList()) {
      catalogue
          .concept(
              Coded.of(LawCode.class, row.getString(0)),
              row.getString(1),
              row.getString(2).isEmpty() ? null : row.getString(2),
              row.getString(3).isEmpty() ? null : row.getString(3))
          .stream()
          .map(items()::get)
          .filter(Objects::nonNull)
          .distinct()
          .forEach(
              item ->
                  known.add(
                      RowFactory.create(
                          row.getString(0),
                          row.getString(1),
                          row.getString(2),
                          row.getString(3),
                          item)));
    }
    StructType schema = new StructType();
    for (String name : List.of("code", "article", "part", "item", Units.SUBJECT)) {
      schema = schema.add(name, DataTypes.StringType);
    }
    Dataset<Row> items = warehouse.spark().createDataFrame(known, schema);
    return applied
        .join(broadcast(items), Columns.named("code", "article", "part", "item"), "inner")
        .join(
            warehouse.table("defendant").select(FindingTable.KEY, DEFENDANT),
            Columns.named(FindingTable.KEY),
            "inner")
        .filter(col("whom").isNull().or(col("whom").equalTo(col(DEFENDANT))))
        .select(
            col(FindingTable.KEY),
            col(DEFENDANT),
            col(Units.SUBJECT),
            lit(false).as("stated"),
            lit(true).as("cited"),
            lit(false).as("recognised"));
  }

  /** The item of the law that each circumstance stands in. */
  private Map<String, String> items() {
    Map<String, String> items = new TreeMap<>();
    catalogue.circumstances().forEach(concept -> items.put(concept.code(), concept.provision()));
    return items;
  }

  private Dataset<Row> table(Map<String, String> items, String key) {
    List<Row> rows = new ArrayList<>();
    items.forEach((code, item) -> rows.add(RowFactory.create(code, item)));
    return warehouse
        .spark()
        .createDataFrame(
            rows,
            new StructType()
                .add(key, DataTypes.StringType)
                .add(Units.SUBJECT, DataTypes.StringType));
  }

  private static org.apache.spark.sql.Column[] columns(String[] names, String more) {
    List<org.apache.spark.sql.Column> columns = new ArrayList<>();
    Arrays.stream(names).forEach(name -> columns.add(col(name)));
    columns.add(col(more));
    return columns.toArray(org.apache.spark.sql.Column[]::new);
  }

  private static List<String> cell(String stratum, String level) {
    return stratum == null
        ? List.of(Figures.ALL, Figures.ALL)
        : List.of(stratum, level == null ? Figures.UNKNOWN : level);
  }

  static int compare(List<String> one, List<String> other) {
    return String.join("\n", one).compareTo(String.join("\n", other));
  }
}
