package kz.tarazy.extract.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a first look made of a place and of those beside it.
 *
 * @param place the place
 * @param opinion the probability of each outcome there
 * @param beside by where a place stands and its outcome ({@code look:next:denied}), the probability
 *     there; nothing for where no place stands
 */
public record Neighbourhood(
    Setting place, Map<String, Double> opinion, Map<String, Double> beside) {

  /** Begins the name of a feature that a first look gives. */
  private static final String LOOK = "look:";

  /**
   * The neighbourhood of every place of an act.
   *
   * @param places in any order
   * @param opinions one for each of them, in the same order
   */
  public static List<Neighbourhood> of(List<Setting> places, List<Map<String, Double>> opinions) {
    List<Integer> order =
        IntStream.range(0, places.size())
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer i) -> places.get(i).sentence().start())
                    .thenComparing(i -> places.get(i).fact()))
            .toList();
    Neighbourhood[] neighbourhoods = new Neighbourhood[places.size()];
    for (int at = 0; at < order.size(); at++) {
      int index = order.get(at);
      neighbourhoods[index] =
          new Neighbourhood(
              places.get(index), opinions.get(index), beside(at, order, places, opinions));
    }
    return List.of(neighbourhoods);
  }

  private static Map<String, Double> beside(
      int at, List<Integer> order, List<Setting> places, List<Map<String, Double>> opinions) {
    Setting own = places.get(order.get(at));
    Predicate<Integer> here = i -> places.get(i).sentence().equals(own.sentence());
    Predicate<Integer> same = i -> places.get(i).code().equals(own.code());
    Predicate<Integer> sided = i -> places.get(i).side() == own.side();
    List<Integer> before = new ArrayList<>(order.subList(0, at));
    Collections.reverse(before);
    List<Integer> behind = order.subList(at + 1, order.size());
    List<Integer> others = new ArrayList<>(before);
    others.addAll(behind);
    BiFunction<List<Integer>, Predicate<Integer>, Stream<Map<String, Double>>> told =
        (near, which) -> near.stream().filter(which).map(opinions::get);
    Map<String, Double> beside = new HashMap<>();
    mean("sentence", told.apply(others, here.and(sided)).toList(), beside);
    most("previous", told.apply(before, here.and(same.negate())).limit(1), beside);
    most("next", told.apply(behind, here.and(same.negate())).limit(1), beside);
    most("before", told.apply(before, here.negate()).limit(1), beside);
    most("behind", told.apply(behind, here.negate()).limit(1), beside);
    most("same<", told.apply(before, here.negate().and(same)), beside);
    most("same>", told.apply(behind, here.negate().and(same)), beside);
    return beside;
  }

  private static void most(
      String where, Stream<Map<String, Double>> opinions, Map<String, Double> beside) {
    opinions.forEach(
        opinion ->
            opinion.forEach(
                (outcome, value) -> beside.merge(LOOK + where + ":" + outcome, value, Math::max)));
  }

  private static void mean(
      String where, List<Map<String, Double>> opinions, Map<String, Double> beside) {
    opinions.forEach(
        opinion ->
            opinion.forEach(
                (outcome, value) ->
                    beside.merge(
                        LOOK + where + ":" + outcome, value / opinions.size(), Double::sum)));
  }

  /** By name, what a second look goes by: the traits as 1, the opinions as what they are. */
  public Map<String, Float> features() {
    Map<String, Float> features = new HashMap<>();
    place.traits().forEach(trait -> features.put(trait, 1F));
    opinion.forEach((outcome, value) -> features.put(LOOK + "own:" + outcome, value.floatValue()));
    beside.forEach((name, value) -> features.put(name, value.floatValue()));
    return features;
  }
}
