package kz.tarazy.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * An invented court with its planted habits.
 *
 * @param number number of the court, from 1
 * @param region number of its region, from 1
 * @param weight its share of the acts, unnormalised: its size in a corpus of some 70 acts a court
 * @param kazakhShare share of its acts written in Kazakh; courts of one region are alike
 * @param recognition probability, by circumstance, that it counts what the act tells of
 * @param sentenceEffect what it adds to the logarithm of a term
 * @param weights what each weighed circumstance adds to the share of the limit
 */
record SyntheticCourt(
    int number,
    int region,
    double weight,
    double kazakhShare,
    Map<String, Double> recognition,
    double sentenceEffect,
    Map<String, Double> weights) {

  /** Weights are drawn apart, so that a plan without any gives the corpus it always gave. */
  private static final long WEIGHING = 0x5DEECE66DL;

  static List<SyntheticCourt> draw(Priors priors, Plan plan, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SplittableRandom weighing = new SplittableRandom(seed ^ WEIGHING);
    List<SyntheticCourt> courts = new ArrayList<>();
    for (int number = 1; number <= priors.courts(); number++) {
      int region = 1 + (number - 1) % priors.regions();
      double weight = 20 + 130 * Math.pow(random.nextDouble(), 2);
      double share = (region - 0.5) / priors.regions() * 0.8 + 0.1;
      double strictness = random.nextGaussian() * plan.recognitionDeviation();
      Map<String, Double> recognition = new LinkedHashMap<>();
      priors
          .mitigating()
          .forEach(
              (code, prior) -> {
                double own = random.nextGaussian() * plan.circumstanceDeviation();
                double logit = Math.log(prior.recognised() / (1 - prior.recognised()));
                recognition.put(code, 1 / (1 + Math.exp(-(logit + strictness + own))));
              });
      courts.add(
          new SyntheticCourt(
              number,
              region,
              weight,
              share,
              recognition,
              random.nextGaussian() * plan.sentenceDeviation(),
              weights(plan, weighing)));
    }
    return List.copyOf(courts);
  }

  private static Map<String, Double> weights(Plan plan, SplittableRandom random) {
    Map<String, Double> weights = new TreeMap<>();
    new TreeMap<>(plan.weights())
        .forEach(
            (code, weight) ->
                weights.put(code, weight.mean() + weight.deviation() * random.nextGaussian()));
    return weights;
  }

  static SyntheticCourt pick(List<SyntheticCourt> courts, SplittableRandom random) {
    double point = random.nextDouble() * courts.stream().mapToDouble(SyntheticCourt::weight).sum();
    for (SyntheticCourt court : courts) {
      point -= court.weight();
      if (point < 0) {
        return court;
      }
    }
    return courts.get(courts.size() - 1);
  }
}
