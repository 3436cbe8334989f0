package kz.tarazy.evaluate.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tarazy.evaluate.GoldAct;
import kz.tarazy.extract.Placed;
import kz.tarazy.extract.learned.Recognisers;

/**
 * Tells by the annotations of an act of several defendants whose its facts are.
 *
 * <p>A circumstance that a defendant does not have at all is not theirs wherever it is told of
 * another. One that they have is theirs where their quote stands, or, if no quote stands at the
 * fact itself, in the sentence of their quote; elsewhere that is not known, nor by a quote that the
 * act repeats.
 */
final class OwnerSamples {

  private final List<Placed> places;
  private final String text;
  private final GoldAct gold;

  private OwnerSamples(List<Placed> places, String text, GoldAct gold) {
    this.places = places;
    this.text = text;
    this.gold = gold;
  }

  /**
   * A row for each place and defendant of whom it is known whether it is theirs, in their order.
   */
  static List<TreesLearner.Row> of(List<Placed> places, String text, GoldAct gold) {
    OwnerSamples samples = new OwnerSamples(places, text, gold);
    return places.stream().flatMap(samples::rows).toList();
  }

  private Stream<TreesLearner.Row> rows(Placed placed) {
    Map<String, String> owners = owners(placed);
    return placed.ties().entrySet().stream()
        .filter(tie -> owners.containsKey(tie.getKey()))
        .map(tie -> new TreesLearner.Row(owners.get(tie.getKey()), 1, tie.getValue()));
  }

  private Map<String, String> owners(Placed placed) {
    Map<String, GoldAct.Finding> having = new LinkedHashMap<>();
    gold.defendants()
        .forEach(
            person ->
                person
                    .finding(placed.code())
                    .ifPresent(finding -> having.put(person.ref(), finding)));
    if (having.isEmpty()) {
      return Map.of();
    }
    Map<String, String> owners = new LinkedHashMap<>();
    gold.defendants().forEach(person -> owners.put(person.ref(), Recognisers.OTHER));
    boolean exact = having.values().stream().anyMatch(f -> f.standsIn(placed.fact(), text));
    having.forEach(
        (person, finding) -> {
          if (isAt(placed, finding, exact)) {
            owners.put(person, Recognisers.OWN);
          } else {
            owners.remove(person);
          }
        });
    return owners;
  }

  private boolean isAt(Placed placed, GoldAct.Finding finding, boolean exact) {
    if (text.indexOf(finding.quote()) != text.lastIndexOf(finding.quote())) {
      return false;
    }
    return exact
        ? finding.standsIn(placed.fact(), text)
        : finding.standsIn(placed.sentence(), text)
            && places.stream()
                .filter(other -> other.code().equals(placed.code()))
                .noneMatch(other -> finding.standsIn(other.fact(), text));
  }
}
