package kz.tarazy.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Publication;
import kz.tarazy.measure.Reason;
import kz.tarazy.measure.Topic;
import kz.tarazy.measure.Validations;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Method;
import kz.tarazy.measure.declared.OutcomeKind;
import kz.tarazy.measure.declared.Settings;
import kz.tarazy.measure.model.CaseMix;
import kz.tarazy.measure.model.CasePattern;
import kz.tarazy.measure.model.CourtEstimate;
import kz.tarazy.measure.model.ModelRows;
import kz.tarazy.measure.tally.Asked;
import kz.tarazy.measure.tally.Case;
import kz.tarazy.measure.tally.Figures;
import kz.tarazy.measure.tally.GroupTallies;
import kz.tarazy.measure.tally.SentenceMoments;
import kz.tarazy.measure.tally.SentenceTallies;
import kz.tarazy.measure.tally.Tallies;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.api.java.JavaRDD;

/**
 * The figures of the declared measures, from sums over the acts: one pass for all that is counted,
 * a second for the models of sentences, whose columns the first one finds.
 */
final class Measuring {

  private final Catalogue catalogue;
  private final Settings settings;
  private final Validations validations;
  private final Topics topics;
  private final List<Measure> measures = new ArrayList<>();
  private final List<CourtDeviation> deviations = new ArrayList<>();
  private final List<CourtEstimate> effects = new ArrayList<>();

  Measuring(Catalogue catalogue, Settings settings, Validations validations, Topics topics) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.validations = validations;
    this.topics = topics;
  }

  /** Adds the figures of these measures over these acts. */
  void add(List<Declaration> declarations, JavaRDD<Case> acts) {
    List<Declaration> rates = new ArrayList<>();
    List<Declaration> sentences = new ArrayList<>();
    for (Declaration one : declarations) {
      (one.outcome().of() == OutcomeKind.SENTENCE_FRACTION ? sentences : rates).add(one);
    }
    First first =
        Passes.sum(
                acts, List.of(new First(asked(rates), asked(sentences))), First::add, First::merge)
            .get(0);
    for (int i = 0; i < rates.size(); i++) {
      counted(rates.get(i), first.rates.get(i));
    }
    for (int i = 0; i < sentences.size(); i++) {
      Sentences figures = new Sentences(sentences.get(i), settings, topics, this::published);
      SentenceTallies tallies = first.sentences.get(i);
      measures.addAll(figures.means(tallies));
      for (SentenceMoments sums :
          Passes.sum(acts, figures.asked(tallies), SentenceMoments::add, SentenceMoments::merge)) {
        add(figures.models(sums));
      }
    }
  }

  /** All that the first pass adds up. */
  private static final class First implements java.io.Serializable {

    private static final long serialVersionUID = 1L;
    private final ArrayList<Tallies> rates = new ArrayList<>();
    private final ArrayList<SentenceTallies> sentences = new ArrayList<>();

    First(List<Asked> rates, List<Asked> sentences) {
      rates.forEach(asked -> this.rates.add(new Tallies(asked)));
      sentences.forEach(asked -> this.sentences.add(new SentenceTallies(asked)));
    }

    First add(Case act) {
      rates.forEach(sums -> sums.add(act));
      sentences.forEach(sums -> sums.add(act));
      return this;
    }

    First merge(First other) {
      for (int i = 0; i < rates.size(); i++) {
        rates.get(i).merge(other.rates.get(i));
      }
      for (int i = 0; i < sentences.size(); i++) {
        sentences.get(i).merge(other.sentences.get(i));
      }
      return this;
    }
  }

  private static List<Asked> asked(List<Declaration> declarations) {
    return declarations.stream().map(Asked::of).toList();
  }

  private void counted(Declaration declaration, Tallies tallies) {
    measures.addAll(Figures.excluded(topics.of(declaration, Figures.ALL), tallies.excluded()));
    tallies
        .leftOut()
        .forEach(
            (subject, outcomes) ->
                measures.addAll(Figures.excluded(topics.of(declaration, subject), outcomes)));
    if (declaration.methods().contains(Method.RATE)) {
      Figures figures =
          Figures.of(declaration, tallies.groups(), topics.catalogue(), topics.lexicon());
      measures.addAll(figures.measures());
      deviations.addAll(figures.deviations());
    }
    if (declaration.methods().contains(Method.CORRECTED_RATE)) {
      corrected(declaration, tallies);
    }
    if (declaration.methods().contains(Method.RANDOM_INTERCEPT)) {
      models(declaration, tallies);
    }
    if (declaration.methods().contains(Method.AGREEMENT)) {
      measures.addAll(ThreeReadings.rows(declaration, topics, tallies));
    }
    if (declaration.methods().contains(Method.SEGMENTED)
        || declaration.methods().contains(Method.CHANGE_POINT)) {
      measures.addAll(
          new Series(declaration, settings, topics, this::published)
              .rows(tallies.series().of(), catalogue));
    }
  }

  private void corrected(Declaration declaration, Tallies tallies) {
    Publication publication = publication();
    GroupTallies groups = tallies.groups();
    Map<String, List<Measure>> rows = new TreeMap<>();
    tallies.acts().of().entrySet().parallelStream()
        .map(
            acts ->
                publication.whole(
                    topics.of(declaration, acts.getKey()),
                    acts.getValue(),
                    validations.acts(acts.getKey()),
                    settings.draws(),
                    settings.seed()))
        .toList()
        .forEach(row -> rows.computeIfAbsent(row.subject(), name -> new ArrayList<>()).add(row));
    rows.forEach(
        (subject, ofSubject) -> {
          Topic topic = topics.of(declaration, subject);
          for (Column stratum : declaration.strata()) {
            ofSubject.addAll(
                publication.rows(
                    topic,
                    stratum.code(),
                    groups.of(subject, stratum),
                    declaration.minimum(),
                    validations.sum(subject)));
          }
          measures.addAll(ofSubject);
        });
  }

  private Publication publication() {
    return new Publication(
        settings.smallestF1(), settings.largestInflation(), settings.fewestPositives());
  }

  private void models(Declaration declaration, Tallies tallies) {
    List<String> covariates = declaration.covariates().stream().map(Column::code).toList();
    new LinkedHashMap<>(tallies.patterns().of())
        .entrySet().parallelStream()
            .map(
                subject ->
                    model(topics.of(declaration, subject.getKey()), covariates, subject.getValue()))
            .toList()
            .forEach(this::add);
  }

  private ModelRows model(Topic topic, List<String> covariates, List<CasePattern> patterns) {
    return published(topic.subject())
        ? CaseMix.rows(topic, covariates, patterns)
        : CaseMix.none(topic, patterns, Reason.NOT_PUBLISHABLE);
  }

  private void add(ModelRows rows) {
    measures.addAll(rows.measures());
    effects.addAll(rows.courts());
  }

  /** Adds figures that were made elsewhere. */
  void add(List<Measure> rows) {
    measures.addAll(rows);
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

  private boolean published(String subject) {
    return publication().objection(validations.sum(subject)) != Reason.NOT_PUBLISHABLE;
  }
}
