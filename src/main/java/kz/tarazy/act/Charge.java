package kz.tarazy.act;

import java.util.List;

/**
 * One count a defendant is convicted (or acquitted) of, as the court finally qualifies it.
 *
 * @param defendant label of the defendant
 * @param ordinal position among the defendant's counts, from 0
 * @param code the code the article belongs to
 * @param article article number, such as {@code 188} or {@code 188-1}
 * @param part part number, or null where the article has none
 * @param points points, sorted as numbers, or letters in older codes
 * @param stage how far the offence went
 */
public record Charge(
    String defendant,
    int ordinal,
    LawCode code,
    String article,
    String part,
    List<String> points,
    Stage stage,
    Span span) {

  public Charge {
    points = List.copyOf(points);
  }
}
