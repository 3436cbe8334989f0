package kz.tarazy.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A provision of the general part with its editions.
 *
 * @param provision article and part, such as a cited {@code article.part}
 * @param role what it does for the checks, or null
 * @param topic what it belongs to, such as {@code sentencing}
 * @param editions its editions, oldest first
 */
public record Norm(
    String provision, Role role, String topic, Names names, List<NormEdition> editions) {

  public Norm {
    editions = List.copyOf(editions);
  }

  /** The edition that holds on a day. */
  public Optional<NormEdition> on(LocalDate day) {
    return editions.stream().filter(edition -> edition.period().holds(day)).findFirst();
  }
}
