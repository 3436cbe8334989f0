package kz.tarazy.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tarazy.measure.Means;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Reason;
import kz.tarazy.measure.Topic;
import kz.tarazy.measure.declared.Basis;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Method;
import kz.tarazy.measure.declared.Settings;
import kz.tarazy.measure.model.CaseCoding;
import kz.tarazy.measure.model.ModelRows;
import kz.tarazy.measure.model.Moments;
import kz.tarazy.measure.model.SentenceRows;
import kz.tarazy.measure.tally.Asked;
import kz.tarazy.measure.tally.Figures;
import kz.tarazy.measure.tally.SentenceMoments;
import kz.tarazy.measure.tally.SentenceTallies;

/** The measures of the sentence itself, on each basis that a declaration names. */
final class Sentences {

  /** A circumstance counted more seldom than this, or left out as seldom, has no column. */
  private static final int FEW = 20;

  private final Declaration declaration;
  private final Settings settings;
  private final Topics topics;
  private final Predicate<String> published;

  /**
   * The measures of a declaration.
   *
   * @param published whether the weight of a circumstance may be told
   */
  Sentences(
      Declaration declaration, Settings settings, Topics topics, Predicate<String> published) {
    this.declaration = declaration;
    this.settings = settings;
    this.topics = topics;
    this.published = published;
  }

  /** What is left out, and the means by stratum. */
  List<Measure> means(SentenceTallies tallies) {
    List<Measure> rows = new ArrayList<>();
    rows.addAll(Figures.excluded(topics.of(declaration, Figures.ALL), tallies.excluded()));
    rows.addAll(Figures.excluded(topics.of(declaration, Figures.ALL), tallies.withoutFraction()));
    if (declaration.methods().contains(Method.MEAN)) {
      for (Basis basis : declaration.population().bases()) {
        Stream.concat(Stream.of(Figures.ALL), declaration.strata().stream().map(Column::code))
            .forEach(stratum -> rows.addAll(means(tallies, basis, stratum)));
      }
    }
    return rows;
  }

  private List<Measure> means(SentenceTallies tallies, Basis basis, String stratum) {
    List<Measure> rows = new ArrayList<>();
    tallies
        .means(basis, stratum)
        .forEach(
            (level, sums) ->
                rows.add(
                    topics
                        .of(declaration, basis.code())
                        .row(
                            stratum,
                            level,
                            sums.n(),
                            null,
                            Means.mean(sums, SentenceTallies.steps(), declaration.minimum()))));
    return rows;
  }

  /** What the models of each basis are to be summed up from. */
  List<SentenceMoments> asked(SentenceTallies tallies) {
    Asked asked = Asked.of(declaration);
    return declaration.population().bases().stream()
        .map(
            basis ->
                new SentenceMoments(
                    asked,
                    basis,
                    new CaseCoding(tallies.caseMix(basis)),
                    circumstances(tallies, basis)))
        .toList();
  }

  /** The circumstances counted often enough, and not always, the commonest first. */
  private static List<String> circumstances(SentenceTallies tallies, Basis basis) {
    long n = tallies.known(basis);
    return tallies.circumstances(basis).entrySet().stream()
        .filter(code -> code.getValue() >= FEW && n - code.getValue() >= FEW)
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The rows of one basis. */
  ModelRows models(SentenceMoments sums) {
    ModelRows all = new ModelRows(List.of(), List.of());
    if (declaration.methods().contains(Method.RANDOM_SLOPE)) {
      all = all.plus(weights(sums));
    }
    if (declaration.methods().contains(Method.EXACT_MATCH)) {
      all =
          all.plus(
              new ModelRows(
                  SentenceRows.alike(
                      topics.of(declaration, sums.basis().code()),
                      sums.alike(),
                      settings.draws(),
                      settings.seed()),
                  List.of()));
    }
    return all;
  }

  /** Where case mix and circumstances repeat one another, the circumstances keep their columns. */
  private ModelRows weights(SentenceMoments sums) {
    String basis = sums.basis().code();
    List<String> circumstances = sums.circumstances();
    long n = sums.courts().stream().mapToLong(Moments::n).sum();
    if (circumstances.isEmpty()) {
      return SentenceRows.notEstimable(topics.of(declaration, basis), n, Reason.NO_VARIATION);
    }
    int mix = sums.names().size() - circumstances.size();
    List<Integer> order = new ArrayList<>(List.of(0));
    IntStream.rangeClosed(mix + 1, sums.names().size()).forEach(order::add);
    IntStream.rangeClosed(1, mix).forEach(order::add);
    List<Integer> kept = Moments.independent(sums.courts(), order);
    List<Moments> courts = sums.courts().stream().map(court -> court.only(kept)).toList();
    List<String> names = kept.stream().skip(1).map(column -> sums.names().get(column - 1)).toList();
    List<String> told = circumstances.stream().filter(names::contains).toList();
    ModelRows all =
        told.isEmpty()
            ? SentenceRows.notEstimable(topics.of(declaration, basis), n, Reason.COLLINEAR)
            : SentenceRows.courts(topics.of(declaration, basis), names, told.get(0), courts);
    List<ModelRows> weights =
        circumstances.parallelStream()
            .map(
                code -> {
                  Topic topic = topics.of(declaration, code);
                  if (!published.test(code)) {
                    return SentenceRows.noWeight(topic, basis, n, Reason.NOT_PUBLISHABLE);
                  }
                  return told.contains(code)
                      ? SentenceRows.weight(topic, basis, names, courts)
                      : SentenceRows.noWeight(topic, basis, n, Reason.COLLINEAR);
                })
            .toList();
    for (ModelRows weight : weights) {
      all = all.plus(weight);
    }
    return all;
  }
}
