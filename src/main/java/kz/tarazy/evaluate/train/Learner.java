package kz.tarazy.evaluate.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kz.tarazy.act.Language;
import kz.tarazy.extract.learned.Judge;
import kz.tarazy.extract.learned.LinearModel;
import kz.tarazy.extract.learned.Recogniser;
import kz.tarazy.extract.learned.Signs;

/** Learns the model of one language and, by cross-validation, how sure its findings are. */
final class Learner {

  /**
   * One in three is enough to be weighed further: what is told of another, only quoted or mistaken
   * is sorted out by the model of statuses, which knows how sure the finding was.
   */
  private static final double BAR = 0.33;

  /** Weights smaller than this share of a circumstance's largest are left out of its model. */
  private static final double SMALL = 0.04;

  private static final double HUNDREDTHS = 100;

  private final Language language;
  private final List<Sample> samples;
  private final Candidates candidates;
  private final Trainer trainer;
  private final Consumer<String> progress;
  private final List<String> codes;
  private final List<Outcomes.Outcome> judged = new ArrayList<>();

  /**
   * @param progress is told, a line each, what has been learned
   */
  Learner(Language language, List<Sample> samples, Consumer<String> progress) {
    this.language = language;
    this.progress = progress;
    this.samples = samples;
    this.candidates = new Candidates(samples);
    this.trainer = new Trainer(samples, candidates);
    this.codes =
        samples.stream().map(Sample::judged).filter(Objects::nonNull).distinct().sorted().toList();
  }

  /** What the folds' models made of the samples that they had not seen. */
  Outcomes outcomes() {
    return new Outcomes(judged);
  }

  Training.Trained trained() {
    List<LinearModel> folds = new ArrayList<>();
    for (int fold = 0; fold < Training.FOLDS; fold++) {
      int held = fold;
      IntPredicate isHeld = index -> Training.fold(samples.get(index).source()) == held;
      LinearModel model = learn(chosen(isHeld.negate()));
      folds.add(model);
      Recogniser recogniser = new Recogniser(model);
      chosen(isHeld).stream()
          .map(samples::get)
          .filter(sample -> !sample.practice())
          .forEach(sample -> judge(sample, recogniser));
      progress.accept(
          "%s: fold %d of %d learned".formatted(language.code(), fold + 1, Training.FOLDS));
    }
    Judge judge = outcomes().judge();
    return new Training.Trained(
        sure(learn(chosen(index -> true)), judge),
        folds.stream().map(model -> sure(model, judge)).toList());
  }

  private List<Integer> chosen(IntPredicate seen) {
    return IntStream.range(0, samples.size()).filter(seen).boxed().toList();
  }

  /** The circumstances in the passages of a sample that no rule found, as a model sees them. */
  private void judge(Sample sample, Recogniser recogniser) {
    List<List<Signs>> seen =
        sample.passages().stream()
            .map(recogniser::signs)
            .filter(signs -> !signs.isEmpty())
            .toList();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      if (sample.told(code) || sample.unknown().contains(code)) {
        continue;
      }
      int circumstance = i;
      seen.stream()
          .map(signs -> signs.get(circumstance))
          .max(Comparator.comparingDouble(Signs::score))
          .ifPresent(
              signs ->
                  judged.add(
                      new Outcomes.Outcome(
                          code,
                          signs,
                          sample.judged() == null || code.equals(sample.judged()),
                          sample.positive().contains(code))));
    }
  }

  /** The model of the chosen samples, without judge and bar. */
  private LinearModel learn(List<Integer> chosen) {
    Map<String, double[]> learned = new LinkedHashMap<>();
    List<double[]> facts = codes.parallelStream().map(code -> trainer.train(code, chosen)).toList();
    for (int i = 0; i < codes.size(); i++) {
      learned.put(codes.get(i), facts.get(i));
    }
    learned.put(LinearModel.OWN, trainer.trainOwn(learned, chosen));
    List<LinearModel.Outcome> known = new ArrayList<>();
    Map<String, Map<Integer, Double>> weights = new TreeMap<>();
    learned.forEach(
        (code, own) -> {
          keep(own, code, known.size(), weights);
          known.add(new LinearModel.Outcome(code, own[own.length - 1], 1));
        });
    Map<String, LinearModel.Weights> kept = new TreeMap<>();
    weights.forEach(
        (trait, values) ->
            kept.put(
                trait,
                new LinearModel.Weights(
                    values.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    values.values().stream().mapToDouble(Double::doubleValue).toArray())));
    return new LinearModel(language.code(), known, new Judge(List.of()), kept);
  }

  /** The same model with judge and bar. */
  private static LinearModel sure(LinearModel model, Judge judge) {
    return new LinearModel(
        model.language(),
        model.outcomes().stream()
            .map(outcome -> new LinearModel.Outcome(outcome.code(), outcome.bias(), BAR))
            .toList(),
        judge,
        model.weights());
  }

  private void keep(
      double[] learned, String name, int code, Map<String, Map<Integer, Double>> weights) {
    double largest = 0;
    for (int i = 0; i < learned.length - 1; i++) {
      largest = Math.max(largest, Math.abs(learned[i]));
    }
    String told = "told:" + name;
    for (int i = 0; i < learned.length - 1; i++) {
      String trait = candidates.vocabulary().get(i);
      double rounded = Math.round(learned[i] * HUNDREDTHS) / HUNDREDTHS;
      if (Math.abs(learned[i]) >= SMALL * largest && rounded != 0 && !trait.equals(told)) {
        weights.computeIfAbsent(trait, key -> new TreeMap<>()).put(code, rounded);
      }
    }
  }
}
