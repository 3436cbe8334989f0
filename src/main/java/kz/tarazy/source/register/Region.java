package kz.tarazy.source.register;

import java.time.LocalDate;
import java.util.List;

/**
 * A region, city of republican significance or the capital.
 *
 * @param code ISO 3166-2, such as {@code KZ-11}
 * @param kazakh name in Kazakh
 * @param russian name in Russian
 * @param city whether it is a city
 * @param since the day it was formed, or null if before the acts begin
 * @param before code of the region it was part of until then, or null
 * @param aliases former and other names
 */
record Region(
    String code,
    String kazakh,
    String russian,
    boolean city,
    LocalDate since,
    String before,
    List<String> aliases) {

  /** Whether the region existed on a day; an unknown day is today. */
  boolean existed(LocalDate day) {
    return since == null || day == null || !day.isBefore(since);
  }
}
