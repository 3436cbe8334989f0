package kz.tarazy.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What tells whether an act was published before, under another id and other masks.
 *
 * @param actId id of the act
 * @param caseNumber number of the case in normal form, or null
 * @param court court, or null
 * @param date date of the act, or null
 * @param type kind of the act
 * @param signature see {@link NearDuplicate#signature}
 */
public record Publication(
    String actId,
    String caseNumber,
    String court,
    LocalDate date,
    String type,
    List<Long> signature) {

  /**
   * Keys of which two publications of one act share at least one: court and date, and the number of
   * the case. An act that tells neither is compared with none.
   */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    if (court != null && date != null) {
      keys.add("day|" + court + "|" + date);
    }
    if (caseNumber != null) {
      keys.add("case|" + caseNumber);
    }
    return keys;
  }

  /**
   * Whether the other is the same act: alike in words and numbers, nothing known of it contrary.
   */
  public boolean repeats(Publication other) {
    return !actId.equals(other.actId)
        && type.equals(other.type)
        && agree(caseNumber, other.caseNumber)
        && agree(court, other.court)
        && agree(date, other.date)
        && NearDuplicate.sameAct(values(signature), values(other.signature));
  }

  /**
   * The acts of a list that repeat an earlier one of it, each with the act it repeats. What repeats
   * is itself no longer compared with.
   *
   * @param known how many of the list, from its beginning, are kept whatever they repeat
   */
  public static Map<String, String> repeated(List<Publication> ordered, int known) {
    Map<String, String> repeats = new HashMap<>();
    List<Publication> kept = new ArrayList<>(ordered.subList(0, known));
    for (Publication publication : ordered.subList(known, ordered.size())) {
      kept.stream()
          .filter(publication::repeats)
          .findFirst()
          .ifPresentOrElse(
              first -> repeats.put(publication.actId(), first.actId()),
              () -> kept.add(publication));
    }
    return repeats;
  }

  private static long[] values(List<Long> signature) {
    return signature.stream().mapToLong(Long::longValue).toArray();
  }

  private static boolean agree(Object one, Object other) {
    return one == null || other == null || Objects.equals(one, other);
  }
}
