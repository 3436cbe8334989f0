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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.extract.learned.Judge;
import kz.tarazy.extract.learned.Signs;

/**
 * What models that had not seen a sample made of it, and how sure they must be.
 *
 * @param outcomes one for each sample and circumstance that no rule found in it
 */
record Outcomes(List<Outcome> outcomes) {

  /** Findings that a bar rests on are held to be preceded by so many of average precision. */
  private static final double PRIOR = 3;

  private static final double TOLERANCE = 0.001;
  private static final double DIGITS = 10_000;
  private static final double LOWEST = 0.5;
  private static final double HIGHEST = 0.99;

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

  /** A finding with its probability. */
  private record Weighed(String code, double probability, boolean tells) {}

  /**
   * By circumstance, the least probability at which its findings are right in the share wanted, and
   * those of all circumstances together are; 0.99 where none is enough.
   */
  Map<String, Double> bars(Judge judge, double precision) {
    Map<String, List<Weighed>> byCode = new TreeMap<>();
    List<Weighed> all = new ArrayList<>();
    for (Outcome outcome : judged()) {
      double probability = judge.probability(outcome.signs());
      Weighed weighed = new Weighed(outcome.code(), probability, outcome.tells());
      all.add(weighed);
      byCode.computeIfAbsent(outcome.code(), key -> new ArrayList<>()).add(weighed);
    }
    double together = lowest(all, precision, 0);
    Map<String, Double> bars = new TreeMap<>();
    byCode.forEach(
        (code, own) -> bars.put(code, Math.max(together, lowest(own, precision, PRIOR))));
    return bars;
  }

  private static double lowest(List<Weighed> findings, double precision, double prior) {
    List<Weighed> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparingDouble((Weighed finding) -> -finding.probability()));
    double right = prior * precision;
    double all = prior;
    double bar = HIGHEST;
    for (Weighed finding : sorted) {
      right += finding.tells() ? 1 : 0;
      all++;
      if (right / all >= precision && finding.tells()) {
        bar = finding.probability();
      }
    }
    return Math.max(LOWEST, bar);
  }
}
