package kz.tarazy.norm;

import java.util.List;

/**
 * A group of offences that norms do not reach.
 *
 * @param norms norms that do not reach it; an article stands for all its parts
 * @param spares whom the exclusion spares, or null
 */
record Exclusion(String group, List<String> norms, Spares spares) {

  boolean covers(String provision) {
    return norms.stream()
        .anyMatch(norm -> provision.equals(norm) || provision.startsWith(norm + "."));
  }

  static Exclusion of(Entry entry) {
    entry.only("group", "norms", "spares");
    return new Exclusion(
        entry.text("group"),
        entry.texts("norms"),
        entry.has("spares") ? Coding.of(Spares.class, entry, "spares") : null);
  }
}
