package kz.tarazy.evaluate.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.act.Language;
import kz.tarazy.extract.learned.Classifier;
import kz.tarazy.extract.learned.Judge;
import kz.tarazy.extract.learned.LinearModel;

/**
 * Learns to tell outcomes by traits: logistic regression with a quadratic penalty, one outcome
 * against the rest, by LIBLINEAR's trust region Newton method, which draws nothing by chance.
 */
final class ClassifierLearner {

  private static final double COST = 8;
  private static final double TOLERANCE = 0.01;

  /** A trait that fewer places bear teaches nothing. */
  private static final int LEAST = 2;

  /** An act shows how courts write, a sentence of the bank but how a fact is worded: its weight. */
  private static final int OF_ACT = 3;

  /** Weights smaller than this share of an outcome's largest are left out. */
  private static final double SMALL = 0.02;

  private static final double HUNDREDTHS = 100;

  private ClassifierLearner() {}

  /** The model of a language learned from places of it, as far as their outcomes are known. */
  static LinearModel learn(Language language, List<Labelled> places) {
    List<Labelled> samples = places.stream().filter(place -> place.outcome().isPresent()).toList();
    List<Labelled> weighed = new ArrayList<>();
    samples.forEach(sample -> weighed.addAll(Collections.nCopies(weight(sample), sample)));
    List<String> outcomes =
        samples.stream().map(sample -> sample.outcome().orElseThrow()).distinct().sorted().toList();
    Map<String, Integer> vocabulary = vocabulary(samples);
    Problem problem = new Problem();
    problem.l = weighed.size();
    problem.n = vocabulary.size() + 1;
    problem.x = weighed.stream().map(s -> features(s, vocabulary)).toArray(Feature[][]::new);
    problem.y =
        weighed.stream().mapToDouble(s -> outcomes.indexOf(s.outcome().orElseThrow())).toArray();
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
    return model(language, outcomes, vocabulary, model);
  }

  /** How much a sample counts. */
  static int weight(Labelled sample) {
    return sample.bank() ? 1 : OF_ACT;
  }

  private static Map<String, Integer> vocabulary(List<Labelled> samples) {
    Map<String, Integer> counts = new TreeMap<>();
    samples.forEach(sample -> sample.traits().forEach(t -> counts.merge(t, 1, Integer::sum)));
    Map<String, Integer> vocabulary = new HashMap<>();
    counts.forEach(
        (trait, count) -> {
          if (count >= LEAST) {
            vocabulary.put(trait, vocabulary.size() + 1);
          }
        });
    return vocabulary;
  }

  private static Feature[] features(Labelled sample, Map<String, Integer> vocabulary) {
    double value = Classifier.scale(sample.traits());
    List<Feature> features = new ArrayList<>();
    sample.traits().stream()
        .map(vocabulary::get)
        .filter(index -> index != null)
        .sorted()
        .forEach(index -> features.add(new FeatureNode(index, value)));
    features.add(new FeatureNode(vocabulary.size() + 1, 1));
    return features.toArray(Feature[]::new);
  }

  /** The weights by trait and outcome; of two outcomes LIBLINEAR keeps those of the first only. */
  private static double[] weights(Model learned) {
    double[] weights = learned.getFeatureWeights();
    if (learned.getNrClass() != 2) {
      return weights;
    }
    double[] both = new double[2 * weights.length];
    for (int i = 0; i < weights.length; i++) {
      both[2 * i] = weights[i];
      both[2 * i + 1] = -weights[i];
    }
    return both;
  }

  private static LinearModel model(
      Language language, List<String> outcomes, Map<String, Integer> vocabulary, Model learned) {
    int classes = outcomes.size();
    double[] weights = weights(learned);
    double[] largest = new double[classes];
    List<LinearModel.Outcome> known = new ArrayList<>();
    int[] place = new int[classes];
    for (int i = 0; i < classes; i++) {
      place[learned.getLabels()[i]] = i;
    }
    for (int i = 0; i < classes; i++) {
      for (int trait = 0; trait < vocabulary.size(); trait++) {
        largest[i] = Math.max(largest[i], Math.abs(weights[trait * classes + place[i]]));
      }
      known.add(
          new LinearModel.Outcome(
              outcomes.get(i), weights[vocabulary.size() * classes + place[i]], 1));
    }
    Map<String, LinearModel.Weights> kept = new TreeMap<>();
    vocabulary.forEach(
        (trait, index) -> {
          Map<Integer, Double> own = new TreeMap<>();
          for (int i = 0; i < classes; i++) {
            double weight = weights[(index - 1) * classes + place[i]];
            double rounded = Math.round(weight * HUNDREDTHS) / HUNDREDTHS;
            if (rounded != 0 && Math.abs(weight) >= SMALL * largest[i]) {
              own.put(i, rounded);
            }
          }
          if (!own.isEmpty()) {
            kept.put(
                trait,
                new LinearModel.Weights(
                    own.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    own.values().stream().mapToDouble(Double::doubleValue).toArray()));
          }
        });
    return new LinearModel(language.code(), known, new Judge(List.of()), kept);
  }
}
