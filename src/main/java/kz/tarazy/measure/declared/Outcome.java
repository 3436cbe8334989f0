package kz.tarazy.measure.declared;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked of a unit.
 *
 * @param of what the outcome is read from
 * @param subjects the circumstances or checks, one figure each: ids, or the beginning of ids before
 *     a final {@code *}
 * @param success the statuses (of a circumstance) or results (of a check) that count as the outcome
 * @param among those a unit must have to be counted at all; empty if every unit is counted
 */
public record Outcome(
    OutcomeKind of, List<String> subjects, List<String> success, List<String> among)
    implements Serializable {

  private static final List<String> STATUSES =
      List.of("recognised", "denied", "fact_only", "claimed", "absent");
  private static final List<String> RESULTS = List.of("kept", "broken", "not_decidable");

  public Outcome {
    Required.key("of", of);
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
    success = success == null ? List.of() : List.copyOf(success);
    among = among == null ? List.of() : List.copyOf(among);
    boolean rate = of != OutcomeKind.SENTENCE_FRACTION;
    if (rate == (subjects.isEmpty() || success.isEmpty())) {
      throw new IllegalArgumentException(
          rate
              ? "An outcome of %s must name subjects and success".formatted(of.code())
              : "An outcome of %s has no subjects or success".formatted(of.code()));
    }
    requireKnown(of, success);
    requireKnown(of, among);
    Set<String> outside = new HashSet<>(success);
    outside.removeAll(among);
    if (!among.isEmpty() && !outside.isEmpty()) {
      throw new IllegalArgumentException(
          "Success must lie among the counted, cannot be: " + outside);
    }
  }

  /** Whether a circumstance or check is one of the subjects. */
  public boolean concerns(String id) {
    return subjects.stream()
        .anyMatch(
            subject ->
                subject.endsWith("*")
                    ? id.startsWith(subject.substring(0, subject.length() - 1))
                    : subject.equals(id));
  }

  /** Whether a unit with this status or result is counted; {@code absent} where it has none. */
  public boolean counts(String value) {
    return among.isEmpty() || among.contains(value);
  }

  /** Whether a counted unit with this status or result has the outcome. */
  public boolean succeeds(String value) {
    return success.contains(value);
  }

  private static void requireKnown(OutcomeKind of, List<String> values) {
    List<String> known = of == OutcomeKind.CIRCUMSTANCE ? STATUSES : RESULTS;
    for (String value : values) {
      if (!known.contains(value)) {
        throw new IllegalArgumentException(
            "An outcome of %s is one of %s, cannot be: %s"
                .formatted(of.code(), String.join(", ", known), value));
      }
    }
  }
}
