package kz.tarazy.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a change of rules moved, against earlier scores.
 *
 * @param gained mistakes that are gone
 * @param lost mistakes that are new
 * @param fallen aspects whose F1 fell, with both values
 */
public record Drift(List<Scores.Mistake> gained, List<Scores.Mistake> lost, List<String> fallen) {

  /** Compares scores with an earlier state of them. */
  public static Drift between(Scores earlier, Scores now) {
    return new Drift(
        without(earlier.errors(), now.errors()),
        without(now.errors(), earlier.errors()),
        fallen(earlier, now));
  }

  private static List<Scores.Mistake> without(
      List<Scores.Mistake> mistakes, List<Scores.Mistake> others) {
    Set<String> keys = others.stream().map(Scores.Mistake::key).collect(Collectors.toSet());
    return mistakes.stream().filter(mistake -> !keys.contains(mistake.key())).toList();
  }

  private static List<String> fallen(Scores earlier, Scores now) {
    List<String> fallen = new ArrayList<>();
    earlier
        .byLanguage()
        .forEach((language, scores) -> fallen.addAll(fallen(language, scores, now)));
    return fallen;
  }

  private static List<String> fallen(
      String language, Map<String, Scores.Entry> earlier, Scores now) {
    Map<String, Scores.Entry> later = now.byLanguage().getOrDefault(language, Map.of());
    List<String> fallen = new ArrayList<>();
    earlier.forEach(
        (aspect, entry) -> {
          Scores.Entry entryNow = later.get(aspect);
          if (entryNow != null && entryNow.f1() < entry.f1()) {
            fallen.add(
                "%s %s: %.4f, was %.4f".formatted(language, aspect, entryNow.f1(), entry.f1()));
          }
        });
    return fallen;
  }
}
