package kz.tarazy.extract.learned;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what a court made of the facts of one act, in two looks: each fact by the traits around it,
 * then each again by what the first look made of it and of those beside it, since what is told
 * together is mostly judged together (stacking: Wolpert 1992; stacked sequential learning: Cohen
 * and Carvalho 2005).
 *
 * @param first the first look
 * @param second the second look; without one the first decides
 */
public record StatusModel(Classifier first, Optional<Trees> second) {

  /**
   * The outcome of each place.
   *
   * @param places the places of one act that are in one language, in any order
   * @return in the same order
   */
  public List<String> outcomes(List<Setting> places) {
    List<Map<String, Double>> opinions =
        places.stream().map(place -> first.opinion(place.traits())).toList();
    return second.map(trees -> again(trees, places, opinions)).orElse(opinions).stream()
        .map(Classifier::most)
        .toList();
  }

  private static List<Map<String, Double>> again(
      Trees trees, List<Setting> places, List<Map<String, Double>> opinions) {
    return Neighbourhood.of(places, opinions).stream()
        .map(around -> trees.opinion(around.features()))
        .toList();
  }
}
