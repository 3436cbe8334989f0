package kz.tarazy.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.CardAgreement;
import kz.tarazy.measure.CardCount;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Population;
import kz.tarazy.measure.tally.Case;
import kz.tarazy.measure.tally.Figures;
import kz.tarazy.measure.tally.Person;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The statistical card of a case (form 1-R) against the text of its act.
 *
 * <p>A card is a line of JSON: {@code act_id}, {@code defendant}, {@code mitigating} and {@code
 * aggravating} (items of the law such as {@code 53.1.4}), {@code article}, {@code stage}.
 */
final class Cards {

  private static final String DEFENDANT = "defendant";
  private static final String ITEMS = "items";
  private static final StructType CARD =
      new StructType()
          .add(FindingTable.KEY, DataTypes.StringType)
          .add(DEFENDANT, DataTypes.StringType)
          .add("mitigating", new ArrayType(DataTypes.StringType, false))
          .add("aggravating", new ArrayType(DataTypes.StringType, false))
          .add("article", DataTypes.StringType)
          .add("stage", DataTypes.StringType);

  private static final StructType PERSON =
      new StructType()
          .add(FindingTable.KEY, DataTypes.StringType)
          .add(DEFENDANT, DataTypes.StringType)
          .add("court", DataTypes.StringType)
          .add("article", DataTypes.StringType)
          .add("stage", DataTypes.StringType)
          .add(ITEMS, new ArrayType(DataTypes.StringType, false));

  private final Warehouse warehouse;
  private final Catalogue catalogue;
  private final Dataset<Row> cards;

  /**
   * The cards of a file.
   *
   * @param file cards, one a line
   */
  Cards(Warehouse warehouse, Catalogue catalogue, Path file) {
    this.warehouse = warehouse;
    this.catalogue = catalogue;
    this.cards =
        warehouse
            .spark()
            .read()
            .schema(CARD)
            .json(file.toAbsolutePath().toString())
            .select(
                col(FindingTable.KEY),
                col(DEFENDANT),
                array_distinct(concat(items("mitigating"), items("aggravating"))).as("card_items"),
                col("article").as("card_article"),
                col("stage").as("card_stage"))
            .dropDuplicates(FindingTable.KEY, DEFENDANT);
  }

  private static Column items(String name) {
    return coalesce(col(name), array().cast("array<string>"));
  }

  /**
   * The agreement on each item over all courts and by court, and how many cards have no person.
   *
   * @param pairs persons with a card and a text
   */
  List<Measure> rows(Declaration declaration, Topics topics, Dataset<Row> pairs) {
    Map<String, Map<String, long[]>> byItem = new TreeMap<>();
    List<Column> sums = new ArrayList<>();
    List<String> items = items();
    for (String item : items) {
      Column card = array_contains(col("card_items"), item);
      Column text = array_contains(col(ITEMS), item);
      sums.add(number(card.and(text)));
      sums.add(number(card.and(not(text))));
      sums.add(number(text.and(not(card))));
    }
    for (Row row :
        pairs
            .groupBy(coalesce(col("court"), lit(Figures.UNKNOWN)).as("court"))
            .agg(count(lit(1)), sums.toArray(Column[]::new))
            .collectAsList()) {
      for (int i = 0; i < items.size(); i++) {
        long both = row.getLong(2 + 3 * i);
        long cardOnly = row.getLong(3 + 3 * i);
        long textOnly = row.getLong(4 + 3 * i);
        byItem
            .computeIfAbsent(items.get(i), item -> new TreeMap<>())
            .put(
                row.getString(0),
                new long[] {both, cardOnly, textOnly, row.getLong(1) - both - cardOnly - textOnly});
      }
    }
    List<Measure> rows = new ArrayList<>();
    byItem.forEach(
        (item, courts) -> {
          List<CardCount> counts =
              courts.entrySet().stream()
                  .map(court -> cell(court.getKey(), court.getValue()))
                  .toList();
          if (counts.stream()
              .anyMatch(count -> count.both() + count.cardOnly() + count.textOnly() > 0)) {
            rows.addAll(
                CardAgreement.rows(topics.of(declaration, item), counts, declaration.minimum()));
          }
        });
    long unmatched = cards.count() - pairs.count();
    rows.addAll(
        Figures.excluded(
            topics.of(declaration, Figures.ALL), Map.of("card_without_person", unmatched)));
    return rows;
  }

  /** Rows of {@code card_disagreement}: items, article and stage on which the two differ. */
  Dataset<Row> disagreements(Dataset<Row> pairs) {
    Dataset<Row> all = null;
    for (String item : items()) {
      Column card = array_contains(col("card_items"), item);
      Column text = array_contains(col(ITEMS), item);
      all = plus(all, differing(pairs, item, yesNo(card), yesNo(text)));
    }
    all = plus(all, differing(pairs, "article", col("card_article"), col("article")));
    return plus(all, differing(pairs, "stage", col("card_stage"), col("stage")));
  }

  private static Dataset<Row> differing(
      Dataset<Row> pairs, String subject, Column card, Column text) {
    return pairs
        .filter(card.isNotNull().and(not(card.eqNullSafe(text))))
        .select(
            col(FindingTable.KEY),
            col(DEFENDANT),
            lit(subject).as("subject"),
            col("court"),
            card.as("card"),
            text.as("text"));
  }

  private static Dataset<Row> plus(Dataset<Row> all, Dataset<Row> more) {
    return all == null ? more : all.unionByName(more);
  }

  /** Persons of a population that have a card, with the items that the act counts for each. */
  Dataset<Row> pairs(JavaRDD<Case> acts, Population population) {
    JavaRDD<Row> persons = acts.flatMap(act -> persons(act, population).iterator());
    return warehouse
        .spark()
        .createDataFrame(persons, PERSON)
        .join(cards, Columns.named(FindingTable.KEY, DEFENDANT), "inner");
  }

  private static List<Row> persons(Case act, Population population) {
    List<Row> rows = new ArrayList<>();
    for (Person person : act.persons()) {
      if (population.exclusion(person.values()).isEmpty()) {
        rows.add(
            RowFactory.create(
                act.act(),
                person.label(),
                person.values().get(kz.tarazy.measure.declared.Column.COURT),
                person.values().get(kz.tarazy.measure.declared.Column.ARTICLE),
                person.values().get(kz.tarazy.measure.declared.Column.STAGE),
                person.readings().entrySet().stream()
                    .filter(item -> item.getValue().recognised())
                    .map(Map.Entry::getKey)
                    .toArray(String[]::new)));
      }
    }
    return rows;
  }

  private List<String> items() {
    return catalogue.circumstances().stream()
        .map(concept -> concept.provision())
        .distinct()
        .toList();
  }

  private static CardCount cell(String court, long[] counts) {
    return new CardCount(court, counts[0], counts[1], counts[2], counts[3]);
  }

  private static Column number(Column condition) {
    return sum(when(condition, 1L).otherwise(0L));
  }

  private static Column yesNo(Column condition) {
    return when(condition, "yes").otherwise("no");
  }
}
