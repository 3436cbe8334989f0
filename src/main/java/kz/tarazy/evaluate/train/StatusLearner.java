package kz.tarazy.evaluate.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.tarazy.act.Language;
import kz.tarazy.extract.learned.Classifier;
import kz.tarazy.extract.learned.LinearModel;
import kz.tarazy.extract.learned.Neighbourhood;
import kz.tarazy.extract.learned.Setting;
import kz.tarazy.extract.learned.StatusModel;
import kz.tarazy.extract.learned.Trees;

/**
 * Learns both looks of a model of statuses; the second from what a first look that has not seen a
 * source makes of it, so that it is as often wrong as in acts to come.
 */
final class StatusLearner {

  /** In so many parts the sources are parted; not those of the models that find the facts. */
  private static final int PARTS = 4;

  private final Language language;
  private final List<Labelled> places;

  /**
   * @param places those of the language, of each source together
   */
  StatusLearner(Language language, List<Labelled> places) {
    this.language = language;
    this.places = List.copyOf(places);
  }

  private LinearModel first() {
    return ClassifierLearner.learn(language, places);
  }

  /** The second look. */
  Trees second() {
    List<Map<String, Double>> opinions = opinions();
    Map<String, List<Integer>> sources = new LinkedHashMap<>();
    for (int i = 0; i < places.size(); i++) {
      sources.computeIfAbsent(places.get(i).source(), key -> new ArrayList<>()).add(i);
    }
    List<TreesLearner.Row> rows = new ArrayList<>();
    for (List<Integer> source : sources.values()) {
      List<Setting> settings = source.stream().map(i -> places.get(i).place()).toList();
      List<Neighbourhood> around =
          Neighbourhood.of(settings, source.stream().map(opinions::get).toList());
      for (int i = 0; i < source.size(); i++) {
        Labelled place = places.get(source.get(i));
        Neighbourhood own = around.get(i);
        place
            .outcome()
            .ifPresent(
                outcome ->
                    rows.add(
                        new TreesLearner.Row(
                            outcome, ClassifierLearner.weight(place), own.features())));
      }
    }
    return TreesLearner.learn(language.code(), rows);
  }

  /** Both looks; the first is learned from all places. */
  StatusModel model() {
    return new StatusModel(new Classifier(first()), Optional.of(second()));
  }

  private List<Map<String, Double>> opinions() {
    List<Classifier> unseeing =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(part -> places.stream().filter(place -> part(place) != part).toList())
            .map(seen -> new Classifier(ClassifierLearner.learn(language, seen)))
            .toList();
    return places.parallelStream()
        .map(place -> unseeing.get(part(place)).opinion(place.traits()))
        .toList();
  }

  private static int part(Labelled place) {
    return Training.part("look " + place.source(), PARTS);
  }
}
