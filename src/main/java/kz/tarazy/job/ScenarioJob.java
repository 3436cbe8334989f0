package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.Status;
import kz.tarazy.extract.lexicon.Lexicon;
import kz.tarazy.extract.lexicon.LexiconEntry;
import kz.tarazy.measure.Count;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Rates;
import kz.tarazy.measure.Reason;
import kz.tarazy.measure.Topic;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Figures;
import kz.tarazy.measure.declared.Settings;
import kz.tarazy.measure.declared.Supposition;
import kz.tarazy.measure.declared.Supposition.Proposal;
import kz.tarazy.measure.model.CaseMix;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Asks what proposals for the law would change: how often courts count the circumstance already,
 * how unevenly, and which sentences would break a cap if it were counted where its fact is stated.
 *
 * <p>Input: as {@link MeasureJob}. Output: {@code scenario_measure}, {@code scenario_case}, each
 * replaced whole. The tables of the law in force are not touched.
 *
 * <p>Example: {@code jobs/tarazy measure --warehouse w --scenario proposal-2023}
 */
public final class ScenarioJob {

  private static final String COUNTED = "counted";
  private static final String COUNTED_GIVEN_FACT = "counted_given_fact";
  private static final String WOULD_BREAK = "would_break_cap";

  private final Warehouse warehouse;
  private final Supposition supposition;
  private final Catalogue catalogue;
  private final String lexicon;

  /** The circumstances that the lexicon has rules for. */
  private final Set<String> read;

  private ScenarioJob(Warehouse warehouse, Supposition supposition, Catalogue catalogue) {
    this.warehouse = warehouse;
    this.supposition = supposition;
    this.catalogue = catalogue;
    this.lexicon = MeasureJob.version(warehouse, "reading", "lexicon");
    this.read =
        Lexicon.load().entries().stream().map(LexiconEntry::code).collect(Collectors.toSet());
  }

  /**
   * Runs the stage; the number of figures.
   *
   * @param scenario name of the proposals
   * @throws IllegalArgumentException if no scenario has this name
   */
  public static int run(Warehouse warehouse, String scenario, LocalDate from, LocalDate to) {
    Path folder = DataSchema.folder("measures/scenarios");
    Supposition supposition = Supposition.read(folder, scenario);
    Settings settings = Settings.read(DataSchema.folder("measures/common"));
    Catalogue catalogue = Catalogue.loadScenario(scenario);
    SubjectTable subjects = new SubjectTable(warehouse.spark(), catalogue, settings.priorRecord());
    ScenarioJob job = new ScenarioJob(warehouse, supposition, catalogue);
    return Stage.run(warehouse, "measure", () -> job.run(new Units(warehouse, subjects, from, to)));
  }

  private int run(Units units) {
    Dataset<Row> plain = Populations.within(supposition.population(), units.defendants());
    Dataset<Row> told =
        Populations.within(supposition.population(), units.circumstances())
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> cases = new SupposedCaps(warehouse, supposition).of(told);
    warehouse.replace("scenario_case", cases);
    List<Measure> measures = new ArrayList<>();
    long sentenced = plain.count();
    for (Proposal proposal : supposition.proposals()) {
      measures.addAll(figures(proposal, sentenced, told));
    }
    told.unpersist();
    Dataset<Row> rows = MeasureJob.rows(warehouse, "measure", measures);
    warehouse.replace("scenario_measure", rows.withColumn("scenario", lit(supposition.id())));
    return measures.size();
  }

  private List<Measure> figures(Proposal proposal, long sentenced, Dataset<Row> told) {
    Reason reason = obstacle(proposal);
    if (reason != null) {
      Estimate none = Estimate.none(Rates.METHOD, reason);
      return List.of(topic(COUNTED, proposal).row(Figures.ALL, Figures.ALL, sentenced, 0L, none));
    }
    Dataset<Row> stated =
        told.filter(
            col(Units.SUBJECT)
                .isin(proposal.circumstances().toArray())
                .and(col(Units.OUTCOME).notEqual(Status.CLAIMED.code())));
    long facts = stated.count();
    long counted = stated.filter(col(Units.OUTCOME).equalTo(Status.RECOGNISED.code())).count();
    List<Measure> rows = new ArrayList<>();
    rows.addAll(whole(topic(COUNTED, proposal), sentenced, counted));
    rows.addAll(whole(topic(COUNTED_GIVEN_FACT, proposal), facts, counted));
    rows.addAll(
        CaseMix.rows(
                topic(COUNTED_GIVEN_FACT, proposal),
                supposition.covariates().stream().map(Column::code).toList(),
                new Patterns(supposition.covariates()).pooled(stated))
            .measures());
    Map<String, Long> results = new HashMap<>();
    warehouse
        .table("scenario_case")
        .filter(col(Units.SUBJECT).equalTo(proposal.provision()))
        .groupBy("result")
        .count()
        .collectAsList()
        .forEach(row -> results.put(row.getString(0), row.getLong(1)));
    long broken = results.getOrDefault("broken", 0L);
    rows.addAll(
        whole(topic(WOULD_BREAK, proposal), broken + results.getOrDefault("kept", 0L), broken));
    return rows;
  }

  private List<Measure> whole(Topic topic, long n, long successes) {
    return Rates.rows(
        topic, Figures.ALL, List.of(new Count(Figures.ALL, n, successes)), supposition.minimum());
  }

  /** Why nothing can be said of a proposal: it names no fact, or no rule reads the fact. */
  private Reason obstacle(Proposal proposal) {
    if (proposal.circumstances().isEmpty()) {
      return Reason.NO_TEXT;
    }
    return proposal.circumstances().stream().anyMatch(read::contains) ? null : Reason.NOT_READ;
  }

  private Topic topic(String measure, Proposal proposal) {
    return new Topic(
        measure, supposition.population().id(), proposal.provision(), catalogue.version(), lexicon);
  }
}
