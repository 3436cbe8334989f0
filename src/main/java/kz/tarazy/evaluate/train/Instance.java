package kz.tarazy.evaluate.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The traits of one segment as the learner takes them, the constant trait of the bias last. */
final class Instance {

  private final Feature[] traits;

  /**
   * @param values by index of the trait in the vocabulary, from 0
   * @param bias index of the constant trait
   */
  Instance(SortedMap<Integer, Double> values, int bias) {
    List<Feature> nodes = new ArrayList<>();
    for (Map.Entry<Integer, Double> value : values.entrySet()) {
      nodes.add(new FeatureNode(value.getKey() + 1, value.getValue()));
    }
    nodes.add(new FeatureNode(bias + 1, 1));
    traits = nodes.toArray(Feature[]::new);
  }

  /** Its score by dense weights, the trait {@code without} left out. */
  double score(double[] weights, int without) {
    double score = 0;
    for (Feature trait : traits) {
      int index = trait.getIndex() - 1;
      score += index == without ? 0 : trait.getValue() * weights[index];
    }
    return score;
  }

  /** Its traits but {@code without}. */
  Feature[] traits(int without) {
    for (Feature trait : traits) {
      if (trait.getIndex() - 1 == without) {
        return List.of(traits).stream().filter(node -> node != trait).toArray(Feature[]::new);
      }
    }
    return traits;
  }
}
