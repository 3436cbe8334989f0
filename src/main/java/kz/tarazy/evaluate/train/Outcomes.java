package kz.tarazy.evaluate.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.tarazy.extract.learned.Judge;
import kz.tarazy.extract.learned.Signs;

/**
 * What models that had not seen a sample made of it, and how sure that makes.
 *
 * @param outcomes one for each sample and circumstance that no rule found in it
 */
record Outcomes(List<Outcome> outcomes) {

  private static final double TOLERANCE = 0.001;
  private static final double DIGITS = 10_000;

  /**
   * One circumstance in one sample.
   *
   * @param judged whether the sample is labelled for that very circumstance
   * @param tells whether the sample tells it
   */
  record Outcome(String code, Signs signs, boolean judged, boolean tells) {}

  Outcomes {
    outcomes = List.copyOf(outcomes);
  }

  private List<Outcome> judged() {
    return outcomes.stream().filter(Outcome::judged).toList();
  }

  /** Learns how probable signs make a finding. */
  Judge judge() {
    List<Outcome> judged = judged();
    Problem problem = new Problem();
    problem.l = judged.size();
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int row = 0; row < problem.l; row++) {
      List<Double> values = new ArrayList<>(judged.get(row).signs().values());
      values.add(1.0);
      problem.n = values.size();
      problem.x[row] = new Feature[values.size()];
      for (int i = 0; i < values.size(); i++) {
        problem.x[row][i] = new FeatureNode(i + 1, values.get(i));
      }
      problem.y[row] = judged.get(row).tells() ? 1 : -1;
    }
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, 1, TOLERANCE));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    return new Judge(
        Arrays.stream(model.getFeatureWeights())
            .map(weight -> Math.round(sign * weight * DIGITS) / DIGITS)
            .boxed()
            .toList());
  }
}
