package kz.tarazy.evaluate.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Learns weights for one circumstance from samples of which only is known whether they tell it, not
 * where: the segment that speaks most for it is taken for the place, and the weights are learned
 * again from that (multiple-instance learning; Andrews, Tsochantaridis and Hofmann 2003).
 *
 * <p>The learner is logistic regression with a quadratic penalty, LIBLINEAR's trust region Newton
 * method (Fan et al. 2008), which draws nothing at random.
 */
final class Trainer {

  private static final double COST = 8;
  private static final double POSITIVE_COST = 2;
  private static final double TOLERANCE = 0.05;
  private static final int ROUNDS = 2;

  /** Of a sample that does not tell it, so many segments that speak most for it are learned from. */
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
    for (int round = 0; round < ROUNDS; round++) {
      positive.clear();
      negative.clear();
      for (int index : chosen) {
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

  /** Whether a sample tells a circumstance. */
  boolean tells(int sample, String code) {
    return samples.get(sample).positive().contains(code);
  }

  /** Whether it is not known if it does. */
  boolean unknown(int sample, String code) {
    return samples.get(sample).unknown().contains(code);
  }

  /** The highest score of a sample's segments. */
  double score(int sample, String code, double[] weights) {
    int without = candidates.vocabulary().indexOf("told:" + code);
    return candidates.segments(sample).stream()
        .mapToDouble(instance -> instance.score(weights, without))
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
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
    Parameter parameter = new Parameter(SolverType.L2R_LR, COST, TOLERANCE);
    parameter.setWeights(new double[] {POSITIVE_COST, 1}, new int[] {1, -1});
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = new double[size + 1];
    for (int i = 0; i <= size; i++) {
      weights[i] = sign * model.getFeatureWeights()[i];
    }
    return weights;
  }
}
