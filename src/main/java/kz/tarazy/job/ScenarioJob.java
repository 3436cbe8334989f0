package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tarazy.act.CheckResult;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.Status;
import kz.tarazy.extract.lexicon.Lexicon;
import kz.tarazy.extract.lexicon.LexiconEntry;
import kz.tarazy.measure.ActCount;
import kz.tarazy.measure.ClusterSums;
import kz.tarazy.measure.ClusteredRate;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Reason;
import kz.tarazy.measure.Topic;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Outcome;
import kz.tarazy.measure.declared.OutcomeKind;
import kz.tarazy.measure.declared.Population;
import kz.tarazy.measure.declared.Settings;
import kz.tarazy.measure.declared.Supposition;
import kz.tarazy.measure.declared.Supposition.Proposal;
import kz.tarazy.measure.declared.Unit;
import kz.tarazy.measure.model.CaseMix;
import kz.tarazy.measure.tally.Asked;
import kz.tarazy.measure.tally.Case;
import kz.tarazy.measure.tally.CircumstanceFacts;
import kz.tarazy.measure.tally.Figures;
import kz.tarazy.measure.tally.GroupTallies;
import kz.tarazy.measure.tally.Person;
import kz.tarazy.measure.tally.Tallies;
import kz.tarazy.measure.tally.Told;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

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

  /** A fact that only a party claims is not stated. */
  private static final List<String> STATED =
      List.of(Status.RECOGNISED.code(), Status.DENIED.code(), Status.FACT_ONLY.code());

  private static final List<String> UNCOUNTED =
      List.of(Status.DENIED.code(), Status.FACT_ONLY.code());

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

  /** Whether there is a scenario of this name. */
  public static boolean isDeclared(String scenario) {
    return Files.isRegularFile(folder().resolve(scenario + ".yaml"));
  }

  /**
   * Runs the stage; the number of figures.
   *
   * @param scenario name of the proposals
   * @throws IllegalArgumentException if no scenario has this name
   */
  public static int run(Warehouse warehouse, String scenario, LocalDate from, LocalDate to) {
    Supposition supposition = Supposition.read(folder(), scenario);
    Settings settings = Settings.read(DataSchema.folder("measures/common"));
    Catalogue catalogue = Catalogue.loadScenario(scenario);
    CaseRows rows = new CaseRows(CircumstanceFacts.of(catalogue), settings.priorRecord());
    ScenarioJob job = new ScenarioJob(warehouse, supposition, catalogue);
    return Stage.run(
        warehouse,
        "measure",
        () -> {
          try (CaseTable acts = CaseTable.of(warehouse, rows, from, to)) {
            return job.run(acts);
          }
        });
  }

  private static Path folder() {
    return DataSchema.folder("measures/scenarios");
  }

  private int run(CaseTable acts) {
    JavaRDD<Case> proposed = proposed(acts.cases());
    List<Tallies> sums =
        Passes.sum(
            proposed,
            List.of(new Tallies(asked(List.of())), new Tallies(asked(STATED))),
            Tallies::add,
            Tallies::merge);
    warehouse.replace(
        "scenario_case", new SupposedCaps(warehouse, supposition).of(uncounted(proposed)));
    List<Measure> measures = new ArrayList<>();
    for (Proposal proposal : supposition.proposals()) {
      measures.addAll(figures(proposal, sums.get(0).groups(), sums.get(1)));
    }
    Dataset<Row> rows = MeasureJob.rows(warehouse, "measure", measures);
    warehouse.replace("scenario_measure", rows.withColumn("scenario", lit(supposition.id())));
    return measures.size();
  }

  private Asked asked(List<String> among) {
    return new Asked(
        supposition.population(),
        Unit.DEFENDANT,
        new Outcome(
            OutcomeKind.CIRCUMSTANCE,
            supposition.proposals().stream().map(Proposal::provision).toList(),
            List.of(Status.RECOGNISED.code()),
            among),
        List.of(),
        supposition.covariates());
  }

  /**
   * The acts with each proposal as a circumstance of its own: a person of whom several of its
   * concepts are told has it once, with the strongest of their statuses.
   */
  private JavaRDD<Case> proposed(JavaRDD<Case> acts) {
    Supposition asked = supposition;
    return acts.map(
        act ->
            new Case(
                act.act(),
                act.period(),
                act.persons().stream().map(person -> proposed(person, asked)).toList()));
  }

  private static Person proposed(Person person, Supposition supposition) {
    List<Told> told = new ArrayList<>();
    for (Proposal proposal : supposition.proposals()) {
      person.circumstances().stream()
          .filter(one -> proposal.circumstances().contains(one.subject()))
          .map(Told::outcome)
          .min(Comparator.comparingInt(CaseRows.STRENGTH::indexOf))
          .ifPresent(status -> told.add(new Told(proposal.provision(), status, Map.of())));
    }
    return new Person(
        person.label(), person.values(), told, List.of(), Map.of(), List.of(), Map.of());
  }

  /** The acts that state a fact of a sentenced person and do not count it. */
  private Dataset<Row> uncounted(JavaRDD<Case> acts) {
    Population population = supposition.population();
    JavaRDD<Row> ids =
        acts.filter(
                act ->
                    act.persons().stream()
                        .filter(person -> population.exclusion(person.values()).isEmpty())
                        .flatMap(person -> person.circumstances().stream())
                        .map(Told::outcome)
                        .anyMatch(UNCOUNTED::contains))
            .map(act -> RowFactory.create(act.act()));
    return warehouse
        .spark()
        .createDataFrame(ids, new StructType().add(FindingTable.KEY, DataTypes.StringType));
  }

  private List<Measure> figures(Proposal proposal, GroupTallies all, Tallies stated) {
    Reason reason = obstacle(proposal);
    if (reason != null) {
      Estimate none = Estimate.none(ClusteredRate.METHOD, reason);
      return List.of(topic(COUNTED, proposal).row(Figures.ALL, Figures.ALL, all.units(), 0L, none));
    }
    List<Measure> rows = new ArrayList<>();
    rows.addAll(whole(topic(COUNTED, proposal), all.of(proposal.provision())));
    rows.addAll(
        whole(topic(COUNTED_GIVEN_FACT, proposal), stated.groups().of(proposal.provision())));
    rows.addAll(
        CaseMix.rows(
                topic(COUNTED_GIVEN_FACT, proposal),
                supposition.covariates().stream().map(Column::code).toList(),
                stated.patterns().of().getOrDefault(proposal.provision(), List.of()))
            .measures());
    rows.addAll(whole(topic(WOULD_BREAK, proposal), decided(proposal)));
    return rows;
  }

  /** The counts whose cap can be decided, by act, and those that would break it. */
  private ClusterSums decided(Proposal proposal) {
    List<ActCount> acts = new ArrayList<>();
    warehouse
        .table("scenario_case")
        .filter(
            col("subject")
                .equalTo(proposal.provision())
                .and(col("result").isin(CheckResult.KEPT.code(), CheckResult.BROKEN.code())))
        .groupBy(FindingTable.KEY)
        .agg(
            count(lit(1)).as("n"),
            sum(col("result").equalTo(CheckResult.BROKEN.code()).cast("long")).as("broken"))
        .groupBy("n", "broken")
        .count()
        .collectAsList()
        .forEach(row -> acts.add(new ActCount(row.getLong(0), row.getLong(1), row.getLong(2))));
    return ClusterSums.of(acts);
  }

  private List<Measure> whole(Topic topic, ClusterSums sums) {
    return ClusteredRate.rows(topic, Figures.ALL, Map.of(Figures.ALL, sums), supposition.minimum());
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
