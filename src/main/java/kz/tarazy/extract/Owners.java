package kz.tarazy.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.tarazy.act.Side;
import kz.tarazy.extract.learned.Recognisers;
import kz.tarazy.extract.learned.Trees;

/**
 * Whose the facts of an act are: in acts of several defendants as trained trees tell, by how each
 * stands to a fact; without them, and in the head of an act, by the rules. Where the court says of
 * somebody that there is nothing of a side, the trees do not give them what is counted on it.
 */
final class Owners {

  private final Ties ties;
  private final Optional<Trees> trees;
  private final Map<Side, Set<String>> without;

  /**
   * @param without by side, of whom the court says that there is nothing of it
   */
  Owners(Ties ties, Optional<Trees> trees, Map<Side, Set<String>> without) {
    this.ties = ties;
    this.trees = trees;
    this.without = Map.copyOf(without);
  }

  /**
   * The labels of those whose a fact is, in the order of the cast: all who are more likely to be
   * than not; where nobody is, those most likely.
   */
  List<String> of(Holding holding) {
    if (trees.isEmpty() || !LearnedVerdicts.weighed(holding)) {
      return ties.ruled(holding);
    }
    Map<String, Double> margins = new LinkedHashMap<>();
    ties.of(holding)
        .forEach(
            (person, traits) -> {
              if (ties.ruled(holding).contains(person) || !contradicts(holding, person)) {
                margins.put(person, margin(trees.get().opinion(traits)));
              }
            });
    if (margins.isEmpty()) {
      return ties.ruled(holding);
    }
    double most = margins.values().stream().mapToDouble(margin -> margin).max().orElseThrow();
    return margins.entrySet().stream()
        .filter(entry -> entry.getValue() >= Math.min(0, most))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** By how much it is likelier that a fact is theirs than that it is not. */
  private static double margin(Map<String, Double> opinion) {
    return opinion.get(Recognisers.OWN) - opinion.get(Recognisers.OTHER);
  }

  private boolean contradicts(Holding holding, String person) {
    boolean counted = holding.is(Verdict.RECOGNISED) || holding.is(Verdict.RECOGNISED_BELOW);
    return counted && without.getOrDefault(holding.fact().side(), Set.of()).contains(person);
  }
}
