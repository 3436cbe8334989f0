package kz.tarazy.job;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kz.tarazy.act.Coded;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Side;
import kz.tarazy.act.Status;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.tally.Case;
import kz.tarazy.measure.tally.CircumstanceFacts;
import kz.tarazy.measure.tally.ItemReading;
import kz.tarazy.measure.tally.Person;
import kz.tarazy.measure.tally.SentencedCount;
import kz.tarazy.measure.tally.Told;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.sql.Row;

/** Acts as the measures see them, from the rows of {@link CaseTable}. */
final class CaseRows implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The strongest status a circumstance is told with stands for it (annotation format). */
  static final List<String> STRENGTH =
      List.of(
          Status.RECOGNISED.code(),
          Status.DENIED.code(),
          Status.FACT_ONLY.code(),
          Status.CLAIMED.code());

  private final CircumstanceFacts facts;
  private final HashSet<String> priorRecord;

  /**
   * Acts under a catalogue.
   *
   * @param facts what the catalogue says of the circumstances
   * @param priorRecord the circumstances by which a court counts an earlier conviction
   */
  CaseRows(CircumstanceFacts facts, List<String> priorRecord) {
    this.facts = facts;
    this.priorRecord = new HashSet<>(priorRecord);
  }

  /** The concepts of provisions, looked up once a JVM. */
  private static final class Shared {
    static final Catalogue CATALOGUE = Catalogue.load();
    static final Map<List<String>, List<String>> CONCEPTS = new ConcurrentHashMap<>();

    static List<String> concepts(List<String> provision) {
      return CONCEPTS.computeIfAbsent(
          provision,
          p ->
              List.copyOf(
                  CATALOGUE.concept(
                      Coded.of(LawCode.class, p.get(0)),
                      p.get(1),
                      p.get(2).isEmpty() ? null : p.get(2),
                      p.get(3).isEmpty() ? null : p.get(3))));
    }
  }

  /** The act of a row. */
  Case of(Row row) {
    LocalDate day = row.getAs("act_date");
    Map<Column, String> ofAct = new EnumMap<>(Column.class);
    put(ofAct, Column.COURT, row.getAs("court"));
    put(ofAct, Column.REGION, row.getAs("region"));
    put(ofAct, Column.YEAR, day == null ? null : String.valueOf(day.getYear()));
    put(ofAct, Column.LANGUAGE, row.getAs("language"));
    put(ofAct, Column.ACT_TYPE, row.getAs("act_type"));
    put(ofAct, Column.PROCEDURE, row.getAs("procedure"));
    Map<String, String> editions = facts.on(day);
    Map<String, List<Row>> finals = by(row, CaseTable.FINALS);
    Map<String, List<Row>> charges = by(row, CaseTable.CHARGES);
    Map<String, List<Row>> limits = by(row, CaseTable.LIMITS);
    Map<String, List<Row>> told = by(row, CaseTable.TOLD);
    Map<String, List<Row>> checks = by(row, CaseTable.CHECKS);
    Map<String, List<Row>> applied = by(row, CaseTable.APPLIED);
    List<Person> persons = new ArrayList<>();
    for (Row one : list(row, CaseTable.PERSONS)) {
      String person = one.getString(0);
      List<Row> found = told.getOrDefault(person, List.of());
      EnumMap<Column, String> values = new EnumMap<>(Column.class);
      values.putAll(ofAct);
      put(values, Column.MINOR, String.valueOf(one.getBoolean(1)));
      finals
          .getOrDefault(person, List.of())
          .forEach(penalty -> put(values, Column.PENALTY_KIND, penalty.getAs("kind")));
      put(values, Column.PRIOR_RECORD, String.valueOf(recorded(found)));
      Map<String, Row> chargeOf = new HashMap<>();
      charges
          .getOrDefault(person, List.of())
          .forEach(charge -> chargeOf.put(String.valueOf(charge.<Object>getAs("ordinal")), charge));
      List<SentencedCount> counts = new ArrayList<>();
      EnumMap<Column, String> gravest = new EnumMap<>(values);
      for (Row limit : limits.getOrDefault(person, List.of())) {
        Row charge = chargeOf.get(String.valueOf(limit.<Object>getAs("charge")));
        if (charge != null) {
          EnumMap<Column, String> ofCount = new EnumMap<>(values);
          qualify(ofCount, limit, charge);
          if (limit.<Boolean>getAs("gravest")) {
            qualify(gravest, limit, charge);
          }
          put(ofCount, Column.PENALTY_KIND, limit.getAs("kind"));
          counts.add(
              new SentencedCount(
                  ofCount,
                  charge.getAs("part"),
                  counted(found),
                  Fractions.of(limit, charge.getAs("code"))));
        }
      }
      persons.add(
          new Person(
              person,
              gravest,
              circumstances(found, editions),
              checks(checks.getOrDefault(person, List.of())),
              editions,
              counts,
              readings(found, applied, person)));
    }
    return new Case(row.getAs(FindingTable.KEY), day == null ? null : period(day), persons);
  }

  private static int period(LocalDate day) {
    return 4 * day.getYear() + (day.getMonthValue() - 1) / 3;
  }

  private static void qualify(Map<Column, String> values, Row limit, Row charge) {
    Integer chapter = limit.getAs("chapter");
    put(values, Column.ARTICLE_GROUP, chapter == null ? null : chapter.toString());
    put(values, Column.CATEGORY, limit.getAs("category"));
    put(values, Column.CHARGE_CODE, charge.getAs("code"));
    put(values, Column.ARTICLE, charge.getAs("article"));
    put(values, Column.STAGE, charge.getAs("stage"));
  }

  private boolean recorded(List<Row> found) {
    return found.stream()
        .anyMatch(
            row ->
                Side.AGGRAVATING.code().equals(row.getAs("side"))
                    && recognised(row)
                    && priorRecord.contains(row.<String>getAs("code")));
  }

  private static boolean recognised(Row row) {
    return Status.RECOGNISED.code().equals(row.getAs("status"));
  }

  private static List<String> counted(List<Row> found) {
    Set<String> counted = new TreeSet<>();
    found.stream().filter(CaseRows::recognised).forEach(row -> counted.add(row.getAs("code")));
    return List.copyOf(counted);
  }

  private List<Told> circumstances(List<Row> found, Map<String, String> editions) {
    Map<String, String> strongest = new TreeMap<>();
    for (Row row : found) {
      strongest.merge(
          row.getAs("code"),
          row.getAs("status"),
          (one, other) ->
              List.of(one, other).stream()
                  .min(Comparator.comparingInt(STRENGTH::indexOf))
                  .orElseThrow());
    }
    List<Told> told = new ArrayList<>();
    strongest.forEach(
        (code, status) -> {
          EnumMap<Column, String> values = new EnumMap<>(Column.class);
          values.putAll(facts.grounds(code));
          put(values, Column.EDITION, editions.get(code));
          told.add(new Told(code, status, values));
        });
    return told;
  }

  private static List<Told> checks(List<Row> rows) {
    List<Told> checks = new ArrayList<>();
    for (Row row : rows) {
      EnumMap<Column, String> values = new EnumMap<>(Column.class);
      put(values, Column.CHECK, row.getAs("check"));
      put(values, Column.DEMAND, row.getAs("demand"));
      put(values, Column.PRACTICE, row.getAs("practice"));
      put(values, Column.EDITION, row.getAs("edition"));
      checks.add(new Told(row.getAs("check"), row.getAs("result"), values));
    }
    return checks;
  }

  private Map<String, ItemReading> readings(
      List<Row> found, Map<String, List<Row>> applied, String person) {
    Map<String, ItemReading> readings = new TreeMap<>();
    for (Row row : found) {
      String item = facts.item(row.getAs("code"));
      if (item != null) {
        boolean stated = !Status.CLAIMED.code().equals(row.getAs("status"));
        readings.merge(item, new ItemReading(stated, false, recognised(row)), ItemReading::or);
      }
      for (Object cited : row.getList(row.fieldIndex("cited"))) {
        readings.merge((String) cited, new ItemReading(false, true, false), ItemReading::or);
      }
    }
    List<Row> citations = new ArrayList<>(applied.getOrDefault(person, List.of()));
    citations.addAll(applied.getOrDefault("", List.of()));
    for (Row row : citations) {
      Shared.concepts(
              List.of(
                  row.getAs("code"), row.getAs("article"), word(row, "part"), word(row, "item")))
          .stream()
          .map(facts::item)
          .filter(Objects::nonNull)
          .forEach(
              item -> readings.merge(item, new ItemReading(false, true, false), ItemReading::or));
    }
    return readings;
  }

  private static String word(Row row, String column) {
    return Objects.requireNonNullElse(row.<String>getAs(column), "");
  }

  private static void put(Map<Column, String> values, Column column, String value) {
    if (value != null) {
      values.put(column, value);
    }
  }

  /** The rows of a list by defendant; those of nobody in particular under the empty word. */
  private static Map<String, List<Row>> by(Row row, String list) {
    Map<String, List<Row>> by = new HashMap<>();
    for (Row one : list(row, list)) {
      by.computeIfAbsent(word(one, "defendant"), name -> new ArrayList<>()).add(one);
    }
    return by;
  }

  private static List<Row> list(Row row, String list) {
    int index = row.fieldIndex(list);
    return row.isNullAt(index) ? List.of() : row.getList(index);
  }
}
