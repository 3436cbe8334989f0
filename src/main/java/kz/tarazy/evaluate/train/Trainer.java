package kz.tarazy.evaluate.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns weights for one circumstance from samples of which only is known whether they tell it, not
 * where: the segment that speaks most for it is taken for the place, and the weights are learned
 * again from that (multiple-instance learning; Andrews, Tsochantaridis and Hofmann 2003).
 *
 * <p>The learner is logistic regression with a quadratic penalty by LIBLINEAR's dual coordinate
 * descent (Yu, Huang and Lin 2011), whose order of coordinates is drawn from a fixed seed.
 */
final class Trainer {

  private static final double COST = 8;
  private static final double POSITIVE_COST = 2;
  private static final double TOLERANCE = 0.1;

  /** No trait is left out. */
  private static final int NONE = -1;

  private static final long SEED = 1;

  /** So many of the samples that do not tell a circumstance are learned from, nearest first. */
  private static final int NEAREST = 500;

  private static final int EVERY = 7;
  private static final int ROUNDS = 2;

  /**
   * Of a sample that does not tell it, so many segments that speak most for it are learned from.
   */
  private static final int HARDEST = 3;

  private final List<Sample> samples;
  private final Candidates candidates;
  private final int size;

  Trainer(List<Sample> samples, Candidates candidates) {
    this.samples = samples;
    this.candidates = candidates;
    this.size = candidates.vocabulary().size();
  }

  /** Weights by trait of the vocabulary, and the bias as the last of them. */
  double[] train(String code, List<Integer> chosen) {
    int without = candidates.vocabulary().indexOf("told:" + code);
    List<Instance> positive = new ArrayList<>();
    List<Instance> negative = new ArrayList<>();
    for (int index : chosen) {
      if (tells(index, code)) {
        positive.addAll(candidates.wholes(index));
      } else if (!unknown(index, code)) {
        negative.addAll(candidates.wholes(index));
      }
    }
    double[] weights = learn(positive, negative, without);
    List<Integer> telling = telling(code, chosen, weights, without);
    for (int round = 0; round < ROUNDS; round++) {
      positive.clear();
      negative.clear();
      for (int index : telling) {
        if (tells(index, code)) {
          positive.addAll(highest(index, weights, without, 1));
        } else if (!unknown(index, code)) {
          negative.addAll(highest(index, weights, without, HARDEST));
        }
      }
      weights = learn(positive, negative, without);
    }
    return weights;
  }

  /**
   * The samples that tell the circumstance, those that come nearest to it and every seventh of the
   * rest: from far ones there is little to learn.
   */
  private List<Integer> telling(String code, List<Integer> chosen, double[] weights, int without) {
    record Scored(int sample, double score) {}
    List<Scored> others = new ArrayList<>();
    List<Integer> telling = new ArrayList<>();
    for (int index : chosen) {
      if (tells(index, code)) {
        telling.add(index);
      } else if (!unknown(index, code)) {
        double score =
            candidates.segments(index).stream()
                .mapToDouble(instance -> instance.score(weights, without))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        others.add(new Scored(index, score));
      }
    }
    others.sort(Comparator.comparingDouble((Scored other) -> -other.score()));
    for (int i = 0; i < others.size(); i++) {
      if (i < NEAREST || i % EVERY == 0) {
        telling.add(others.get(i).sample());
      }
    }
    telling.sort(Comparator.naturalOrder());
    return telling;
  }

  /**
   * Weights that tell the defendant's own circumstance from another's, from quoted law and from a
   * fact denied: the hard negatives of every circumstance together.
   *
   * @param weights what was learned for each circumstance
   */
  double[] trainOwn(Map<String, double[]> weights, List<Integer> chosen) {
    List<Instance> positive = new ArrayList<>();
    List<Instance> negative = new ArrayList<>();
    for (int index : chosen) {
      String judged = samples.get(index).judged();
      for (String code : samples.get(index).positive()) {
        if (weights.containsKey(code)) {
          positive.addAll(highest(index, weights.get(code), NONE, 1));
        }
      }
      if (judged != null && samples.get(index).positive().isEmpty()) {
        negative.addAll(highest(index, weights.get(judged), NONE, 1));
      }
    }
    return learn(positive, negative, NONE);
  }

  /** Whether a sample tells a circumstance. */
  boolean tells(int sample, String code) {
    return samples.get(sample).positive().contains(code);
  }

  /** Whether it is not known if it does. */
  boolean unknown(int sample, String code) {
    return samples.get(sample).unknown().contains(code);
  }

  private List<Instance> highest(int sample, double[] weights, int without, int most) {
    record Scored(Instance instance, double score) {}
    return candidates.segments(sample).stream()
        .map(instance -> new Scored(instance, instance.score(weights, without)))
        .sorted(Comparator.comparingDouble((Scored scored) -> -scored.score()))
        .limit(most)
        .map(Scored::instance)
        .toList();
  }

  private double[] learn(List<Instance> positive, List<Instance> negative, int without) {
    Problem problem = new Problem();
    problem.l = positive.size() + negative.size();
    problem.n = size + 1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    int row = 0;
    for (Instance instance : positive) {
      problem.x[row] = instance.traits(without);
      problem.y[row++] = 1;
    }
    for (Instance instance : negative) {
      problem.x[row] = instance.traits(without);
      problem.y[row++] = -1;
    }
    Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, COST, TOLERANCE);
    parameter.setWeights(new double[] {POSITIVE_COST, 1}, new int[] {1, -1});
    parameter.setRandom(new Random(SEED));
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    return Arrays.stream(model.getFeatureWeights()).limit(size + 1L).map(w -> sign * w).toArray();
  }
}
