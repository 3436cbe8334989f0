package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.tarazy.act.DataSchema;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Reason;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Declarations;
import kz.tarazy.measure.declared.OutcomeKind;
import kz.tarazy.publish.Report;
import kz.tarazy.publish.ReportContent;
import kz.tarazy.publish.ReportContent.Corpus;
import kz.tarazy.publish.ReportContent.Evidence;
import kz.tarazy.publish.ReportContent.Versions;
import kz.tarazy.publish.ReportOptions;
import org.apache.spark.sql.Row;

/**
 * Publishes the figures with the words behind them.
 *
 * <p>Input: {@code measure}, {@code court_deviation}, and what they were made from. Output: a
 * report folder.
 *
 * <p>Example: {@code jobs/tarazy report --warehouse w --output report}
 */
public final class ReportJob {

  private static final String PROGRAM = "tarazy 0.1.0";

  private ReportJob() {}

  /** Runs the stage over the state seen, or the latest; the folder written. */
  public static Path run(Warehouse written, ReportOptions options, Path folder) {
    Warehouse warehouse = written.settled();
    List<Measure> all =
        records(warehouse, "measure", Measure.class, "measure", "subject", "dimension", "level");
    Set<List<String>> unpublishable =
        all.stream()
            .filter(row -> Reason.NOT_PUBLISHABLE.code().equals(row.note()))
            .map(row -> List.of(row.measure(), row.subject()))
            .collect(Collectors.toSet());
    List<Measure> measures =
        all.stream()
            .filter(
                row ->
                    !unpublishable.contains(List.of(row.measure(), row.subject()))
                        || row.dimension().equals("all"))
            .map(
                row ->
                    unpublishable.contains(List.of(row.measure(), row.subject()))
                        ? named(row)
                        : row)
            .toList();
    Corpus corpus = corpus(warehouse);
    ReportContent content =
        new ReportContent(
            tally(warehouse),
            corpus,
            measures,
            records(
                warehouse, "court_deviation", CourtDeviation.class, "measure", "subject", "court"),
            evidence(warehouse, options).stream()
                .filter(row -> !unpublishable.contains(List.of(row.measure(), row.subject())))
                .toList(),
            regionOfCourt(warehouse),
            versions(warehouse, corpus, measures));
    Report.write(content, options, folder);
    return folder;
  }

  /** What is left of a figure that is not published: its name and why. */
  private static Measure named(Measure row) {
    return new Measure(
        row.measure(),
        row.population(),
        row.dimension(),
        row.level(),
        row.subject(),
        row.n(),
        null,
        null,
        null,
        null,
        row.method(),
        Reason.NOT_PUBLISHABLE.code(),
        row.catalogue(),
        row.lexicon());
  }

  private static <R extends Record> List<R> records(
      Warehouse warehouse, String table, Class<R> type, String first, String... order) {
    return warehouse.table(table).orderBy(first, order).collectAsList().stream()
        .map(row -> RecordRows.record(type, row))
        .toList();
  }

  private static ReportContent.Tally tally(Warehouse warehouse) {
    Row sums =
        warehouse.table("intake").agg(sum("received"), sum("accepted"), sum("duplicate")).first();
    return new ReportContent.Tally(
        whole(sums, 0), whole(sums, 1), whole(sums, 2), counts(warehouse, "quarantine", "reason"));
  }

  private static Corpus corpus(Warehouse warehouse) {
    Row sums =
        warehouse
            .table("act")
            .agg(count(lit(1)), sum(col("synthetic").cast("int")), min("act_date"), max("act_date"))
            .first();
    return new Corpus(
        whole(sums, 0),
        whole(sums, 1),
        warehouse.table("defendant").count(),
        counts(warehouse, "act", "language"),
        (LocalDate) sums.get(2),
        (LocalDate) sums.get(3));
  }

  private static List<Evidence> evidence(Warehouse warehouse, ReportOptions options) {
    Evidences evidences = new Evidences(warehouse, options.evidencePerCourt());
    List<Evidence> evidence = new ArrayList<>();
    for (Declaration declaration : Declarations.read(DataSchema.folder("measures"))) {
      if (declaration.outcome().of() != OutcomeKind.SENTENCE_FRACTION) {
        evidence.addAll(evidences.of(declaration));
      }
    }
    return evidence;
  }

  private static Map<String, String> regionOfCourt(Warehouse warehouse) {
    Map<String, String> regions = new TreeMap<>();
    warehouse
        .table("act")
        .filter(col("court").isNotNull().and(col("region").isNotNull()))
        .groupBy("court")
        .agg(max("region"))
        .collectAsList()
        .forEach(row -> regions.put(row.getString(0), row.getString(1)));
    return regions;
  }

  /** The day the data stand for is the date of the latest act: the same data, the same report. */
  private static Versions versions(Warehouse warehouse, Corpus corpus, List<Measure> measures) {
    Map<String, String> snapshots = new TreeMap<>();
    for (String table : Warehouse.tables()) {
      Long snapshot = warehouse.snapshot(table);
      if (snapshot != null) {
        snapshots.put(table, String.valueOf(snapshot));
      }
    }
    return new Versions(
        corpus.to(),
        PROGRAM,
        measures.isEmpty() ? "" : measures.get(0).catalogue(),
        measures.isEmpty() ? "" : measures.get(0).lexicon(),
        warehouse.seen().map(State::number).orElse(null),
        snapshots);
  }

  private static Map<String, Long> counts(Warehouse warehouse, String table, String column) {
    Map<String, Long> counts = new TreeMap<>();
    for (Row row : warehouse.table(table).groupBy(column).count().collectAsList()) {
      counts.put(row.getString(0), row.getLong(1));
    }
    return counts;
  }

  private static long whole(Row row, int column) {
    return row.isNullAt(column) ? 0 : row.getLong(column);
  }
}
