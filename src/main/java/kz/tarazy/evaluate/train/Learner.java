package kz.tarazy.evaluate.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kz.tarazy.act.Language;
import kz.tarazy.extract.learned.LinearModel;

/** Learns the model of one language and, by cross-validation, how sure its findings must be. */
final class Learner {

  /** Of what the model finds beside the rules, at least this share is to be right. */
  private static final double PRECISION = 0.9;

  /** Weights smaller than this share of a circumstance's largest are left out of its model. */
  private static final double SMALL = 0.04;

  private static final double HUNDREDTHS = 100;

  private final Language language;
  private final List<Sample> samples;
  private final Candidates candidates;
  private final Trainer trainer;
  private final List<String> codes;

  Learner(Language language, List<Sample> samples) {
    this.language = language;
    this.samples = samples;
    this.candidates = new Candidates(samples);
    this.trainer = new Trainer(samples, candidates);
    this.codes =
        samples.stream().map(Sample::judged).filter(Objects::nonNull).distinct().sorted().toList();
  }

  Training.Trained trained() {
    List<List<double[]>> folds = new ArrayList<>();
    List<Outcomes.Outcome> found = new ArrayList<>();
    for (int fold = 0; fold < Training.FOLDS; fold++) {
      int held = fold;
      IntPredicate isHeld = index -> Training.fold(samples.get(index).source()) == held;
      List<double[]> weights = learn(chosen(isHeld.negate()));
      folds.add(weights);
      chosen(isHeld).forEach(sample -> judge(sample, weights, found));
    }
    Outcomes outcomes = new Outcomes(found);
    return new Training.Trained(
        model(learn(chosen(index -> true)), outcomes),
        folds.stream().map(weights -> model(weights, outcomes)).toList());
  }

  private List<Integer> chosen(IntPredicate seen) {
    return IntStream.range(0, samples.size()).filter(seen).boxed().toList();
  }

  private List<double[]> learn(List<Integer> chosen) {
    return codes.stream().map(code -> trainer.train(code, chosen)).toList();
  }

  private void judge(int sample, List<double[]> weights, List<Outcomes.Outcome> outcomes) {
    String judged = samples.get(sample).judged();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      if (!samples.get(sample).told(code) && !trainer.unknown(sample, code)) {
        outcomes.add(
            new Outcomes.Outcome(
                code,
                trainer.score(sample, code, weights.get(i)),
                judged == null || code.equals(judged),
                trainer.tells(sample, code)));
      }
    }
  }

  private LinearModel model(List<double[]> learned, Outcomes outcomes) {
    Outcomes.Curve curve = outcomes.curve();
    List<LinearModel.Outcome> known = new ArrayList<>();
    Map<String, TreeMap<Integer, Double>> weights = new TreeMap<>();
    for (int i = 0; i < codes.size(); i++) {
      double[] own = learned.get(i);
      double bar = outcomes.bar(codes.get(i), curve, PRECISION);
      known.add(new LinearModel.Outcome(codes.get(i), own[own.length - 1], bar));
      keep(own, i, weights);
    }
    Map<String, LinearModel.Weights> kept = new TreeMap<>();
    weights.forEach(
        (trait, values) ->
            kept.put(
                trait,
                new LinearModel.Weights(
                    values.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    values.values().stream().mapToDouble(Double::doubleValue).toArray())));
    return new LinearModel(language.code(), known, curve.slope(), curve.offset(), kept);
  }

  private void keep(double[] learned, int code, Map<String, TreeMap<Integer, Double>> weights) {
    double largest = 0;
    for (int i = 0; i < learned.length - 1; i++) {
      largest = Math.max(largest, Math.abs(learned[i]));
    }
    String told = "told:" + codes.get(code);
    for (int i = 0; i < learned.length - 1; i++) {
      String trait = candidates.vocabulary().get(i);
      double rounded = Math.round(learned[i] * HUNDREDTHS) / HUNDREDTHS;
      if (Math.abs(learned[i]) >= SMALL * largest && rounded != 0 && !trait.equals(told)) {
        weights.computeIfAbsent(trait, key -> new TreeMap<>()).put(code, rounded);
      }
    }
  }
}
