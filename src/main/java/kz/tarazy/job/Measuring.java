package kz.tarazy.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Publication;
import kz.tarazy.measure.Reason;
import kz.tarazy.measure.Topic;
import kz.tarazy.measure.Validations;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Figures;
import kz.tarazy.measure.declared.Margin;
import kz.tarazy.measure.declared.Method;
import kz.tarazy.measure.declared.OutcomeKind;
import kz.tarazy.measure.declared.Population;
import kz.tarazy.measure.declared.Settings;
import kz.tarazy.measure.model.CaseMix;
import kz.tarazy.measure.model.CasePattern;
import kz.tarazy.measure.model.CourtEstimate;
import kz.tarazy.measure.model.ModelRows;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** The figures of the declared measures, one declaration after the other. */
final class Measuring implements AutoCloseable {

  private final Warehouse warehouse;
  private final Catalogue catalogue;
  private final Settings settings;
  private final Validations validations;
  private final Topics topics;
  private final Units units;

  /** The statistical cards, or null where none are given. */
  private final Cards cards;

  private final Dataset<Row> defendants;
  private final Dataset<Row> circumstances;
  private final List<Measure> measures = new ArrayList<>();
  private final List<CourtDeviation> deviations = new ArrayList<>();
  private final List<CourtEstimate> effects = new ArrayList<>();

  Measuring(
      Warehouse warehouse,
      Catalogue catalogue,
      Settings settings,
      Validations validations,
      Topics topics,
      Units units,
      Cards cards) {
    this.warehouse = warehouse;
    this.catalogue = catalogue;
    this.settings = settings;
    this.validations = validations;
    this.topics = topics;
    this.units = units;
    this.cards = cards;
    this.defendants = units.defendants().persist(StorageLevel.MEMORY_AND_DISK());
    this.circumstances = units.circumstances().persist(StorageLevel.MEMORY_AND_DISK());
  }

  void add(Declaration declaration) {
    switch (declaration.outcome().of()) {
      case SENTENCE_FRACTION -> sentences(declaration);
      case CHECK -> checked(declaration);
      case CIRCUMSTANCE ->
          counted(
              declaration, defendants, Populations.concerned(declaration.outcome(), circumstances));
    }
  }

  private void checked(Declaration declaration) {
    Dataset<Row> checks =
        Populations.concerned(declaration.outcome(), units.checks())
            .persist(StorageLevel.MEMORY_AND_DISK());
    counted(declaration, checks, checks);
    checks.unpersist();
  }

  private void counted(Declaration declaration, Dataset<Row> all, Dataset<Row> outcomes) {
    Population population = declaration.population();
    Dataset<Row> plain = Populations.within(population, all);
    Dataset<Row> told = Populations.within(population, outcomes);
    measures.addAll(
        Figures.excluded(
            topics.of(declaration, Figures.ALL), Populations.excluded(population, all)));
    if (declaration.methods().contains(Method.RATE)) {
      rates(declaration, plain, told);
    }
    if (declaration.methods().contains(Method.CORRECTED_RATE)) {
      corrected(declaration, plain, told);
    }
    if (declaration.methods().contains(Method.RANDOM_INTERCEPT)) {
      models(declaration, plain, told);
    }
    if (declaration.methods().contains(Method.AGREEMENT)) {
      measures.addAll(new ThreeReadings(warehouse, catalogue).rows(declaration, topics, plain));
    }
    if (declaration.methods().contains(Method.CARD_AGREEMENT) && cards != null) {
      measures.addAll(cards.rows(declaration, topics, plain));
    }
    if (declaration.methods().contains(Method.SEGMENTED)
        || declaration.methods().contains(Method.CHANGE_POINT)) {
      measures.addAll(new Series(declaration, settings, topics).rows(plain, told, catalogue));
    }
  }

  private void rates(Declaration declaration, Dataset<Row> plain, Dataset<Row> told) {
    Set<Column> strata = strata(declaration);
    Figures figures =
        Figures.of(
            declaration,
            margins(declaration, plain),
            Populations.margins(told, strata),
            topics.catalogue(),
            topics.lexicon());
    measures.addAll(figures.measures());
    measures.addAll(ByAct.grounds(declaration, topics, told));
    deviations.addAll(figures.deviations());
  }

  /** The margins of all units; by edition they depend on the circumstance. */
  private List<Margin> margins(Declaration declaration, Dataset<Row> plain) {
    if (!declaration.outcome().among().isEmpty()) {
      return List.of();
    }
    Set<Column> strata = strata(declaration);
    List<Margin> margins = new ArrayList<>();
    if (declaration.outcome().of() == OutcomeKind.CIRCUMSTANCE && strata.remove(Column.EDITION)) {
      Populations.margins(units.bySubject(plain), Set.of(Column.EDITION)).stream()
          .filter(margin -> margin.column() != null)
          .forEach(margins::add);
    }
    margins.addAll(Populations.margins(plain, strata));
    return margins;
  }

  private static Set<Column> strata(Declaration declaration) {
    Set<Column> strata = new LinkedHashSet<>(declaration.strata());
    strata.removeAll(SubjectTable.GROUNDS);
    return strata;
  }

  private void corrected(Declaration declaration, Dataset<Row> plain, Dataset<Row> told) {
    Publication publication = publication();
    List<Margin> units = margins(declaration, plain);
    List<Margin> outcomes = Populations.margins(told, strata(declaration));
    ByAct.subjects(declaration.outcome(), plain, told)
        .forEach(
            (subject, acts) -> {
              Topic topic = topics.of(declaration, subject);
              measures.add(
                  publication.whole(
                      topic, acts, validations.acts(subject), settings.draws(), settings.seed()));
              Figures.counts(declaration, subject, units, outcomes)
                  .forEach(
                      (stratum, levels) ->
                          measures.addAll(
                              publication.rows(
                                  topic,
                                  stratum.code(),
                                  levels,
                                  declaration.minimum(),
                                  validations.sum(subject))));
            });
  }

  private Publication publication() {
    return new Publication(settings.smallestF1(), settings.fewestPositives());
  }

  private void models(Declaration declaration, Dataset<Row> plain, Dataset<Row> told) {
    Map<String, List<CasePattern>> patterns =
        new Patterns(declaration.covariates()).of(declaration, plain, told);
    List<String> covariates = declaration.covariates().stream().map(Column::code).toList();
    patterns.entrySet().parallelStream()
        .map(
            subject ->
                CaseMix.rows(
                    topics.of(declaration, subject.getKey()), covariates, subject.getValue()))
        .toList()
        .forEach(this::add);
  }

  private void sentences(Declaration declaration) {
    Dataset<Row> fractions = Fractions.of(units.counts(), declaration.population().bases());
    Dataset<Row> within =
        Populations.within(declaration.population(), fractions)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Topic whole = topics.of(declaration, Figures.ALL);
    measures.addAll(
        Figures.excluded(whole, Populations.excluded(declaration.population(), units.counts())));
    Map<String, Long> withoutFraction = new TreeMap<>();
    within
        .filter(col(Fractions.EXCLUSION).isNotNull())
        .groupBy(Fractions.BASIS, Fractions.EXCLUSION)
        .count()
        .collectAsList()
        .forEach(
            row -> withoutFraction.put(row.getString(0) + ":" + row.getString(1), row.getLong(2)));
    measures.addAll(Figures.excluded(whole, withoutFraction));
    add(
        new Sentences(
                declaration, settings, topics, within.filter(col(Fractions.FRACTION).isNotNull()))
            .rows());
    within.unpersist();
  }

  private void add(ModelRows rows) {
    measures.addAll(rows.measures());
    effects.addAll(rows.courts());
  }

  /** All figures; a circumstance that is read too badly keeps its counts only. */
  List<Measure> measures() {
    return measures.stream()
        .map(row -> publication().kept(row, validations.sum(row.subject())))
        .toList();
  }

  /** The funnels of what may be published. */
  List<CourtDeviation> deviations() {
    return deviations.stream().filter(row -> published(row.subject())).toList();
  }

  /** The courts' deviations of what may be published. */
  List<CourtEstimate> effects() {
    return effects.stream().filter(row -> published(row.subject())).toList();
  }

  /** The points on which cards and texts differ; empty where no cards are given. */
  Optional<Dataset<Row>> disagreements() {
    return Optional.ofNullable(cards).map(given -> given.disagreements(defendants));
  }

  private boolean published(String subject) {
    return publication().objection(validations.sum(subject)) != Reason.NOT_PUBLISHABLE;
  }

  @Override
  public void close() {
    List.of(defendants, circumstances).forEach(Dataset::unpersist);
  }
}
