package kz.tarazy.extract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Citation;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyScope;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Side;
import kz.tarazy.act.Status;
import kz.tarazy.extract.CitationConventions.Circumstances;

/**
 * The general-part provisions that a court applies to each defendant, as {@code article.part}.
 *
 * <p>The articles on circumstances count bare, where the court applies them or names them for what
 * it recognises; not for a person of whom it says that there are none. Another article counts bare
 * only where no part of it counts.
 */
public final class NormsApplied {

  private final CitationConventions conventions;

  private NormsApplied(CitationConventions conventions) {
    this.conventions = conventions;
  }

  /** With the conventions of {@code data-schema/citation}. */
  public static NormsApplied load() {
    return new NormsApplied(
        CitationConventions.read(DataSchema.folder("citation").resolve("conventions.yaml")));
  }

  /** The provisions by defendant; every defendant of the reading has an entry. */
  public Map<String, Set<String>> of(Reading reading) {
    Map<String, Set<String>> norms = new LinkedHashMap<>();
    for (Defendant defendant : reading.defendants()) {
      norms.put(defendant.defendant(), new TreeSet<>());
    }
    for (Citation citation : reading.citations()) {
      Set<String> applied = norms.get(citation.defendant());
      if (applied != null
          && citation.role() == CitationRole.APPLIED
          && !isAcquitted(reading, citation.defendant())
          && !isEmpty(reading, citation)) {
        norm(citation).ifPresent(applied::add);
      }
    }
    for (Circumstance found : reading.circumstances()) {
      Set<String> applied = norms.get(found.defendant());
      if (applied != null && found.side() == Side.MITIGATING && isRecognised(found)) {
        found.cited().forEach(provision -> applied.add(provision.split("\\.", 2)[0]));
      }
    }
    norms.values().forEach(this::dropWholeArticles);
    return norms;
  }

  private static boolean isAcquitted(Reading reading, String defendant) {
    return reading.penalties().stream()
        .filter(penalty -> penalty.scope() == PenaltyScope.FINAL)
        .filter(penalty -> penalty.defendant().equals(defendant))
        .anyMatch(penalty -> penalty.kind() == PenaltyKind.ACQUITTED);
  }

  private Optional<String> norm(Citation citation) {
    if (conventions.isLeftOut(citation.code(), citation.article(), citation.part())) {
      return Optional.empty();
    }
    Optional<Circumstances> circumstances =
        conventions.circumstances(citation.code(), citation.article(), citation.part());
    if (circumstances.isPresent()) {
      return Optional.of(citation.article());
    }
    return Optional.of(
        citation.part() == null ? citation.article() : citation.article() + "." + citation.part());
  }

  private static boolean isRecognised(Circumstance circumstance) {
    return circumstance.status() == Status.RECOGNISED;
  }

  /** Whether the court says that a person has no circumstances of the article's side. */
  private boolean isEmpty(Reading reading, Citation citation) {
    return conventions
        .circumstances(citation.code(), citation.article(), citation.part())
        .filter(
            article ->
                Arrays.stream(Side.values())
                    .anyMatch(
                        side -> article.is(side) && hasNone(reading, citation.defendant(), side)))
        .isPresent();
  }

  private static boolean hasNone(Reading reading, String defendant, Side side) {
    boolean said =
        reading.defendants().stream()
            .filter(person -> person.defendant().equals(defendant))
            .map(side == Side.MITIGATING ? Defendant::noneMitigating : Defendant::noneAggravating)
            .anyMatch(Objects::nonNull);
    return said
        && reading.circumstances().stream()
            .filter(found -> found.defendant().equals(defendant))
            .noneMatch(found -> found.side() == side && isRecognised(found));
  }

  private void dropWholeArticles(Set<String> applied) {
    applied.removeIf(
        norm ->
            !conventions.isOnCircumstances(norm)
                && applied.stream().anyMatch(other -> other.startsWith(norm + ".")));
  }
}
