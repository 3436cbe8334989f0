package kz.tarazy.act;

/**
 * One provision the act cites. A list such as "п.п. 4), 6) ч.1 ст.53" gives one citation an item.
 *
 * @param defendant label of the defendant it concerns, or null where it concerns nobody in
 *     particular
 * @param code the code it belongs to
 * @param article article number, such as {@code 55} or {@code 188-1}
 * @param part part, or null
 * @param item item (point) or letter, or null
 * @param role what the citation does
 */
public record Citation(
    String defendant,
    LawCode code,
    String article,
    String part,
    String item,
    CitationRole role,
    Span span) {

  /** The provision as {@code article.part.item}, as far as given. */
  public String provision() {
    StringBuilder provision = new StringBuilder(article);
    if (part != null) {
      provision.append('.').append(part);
    }
    if (item != null) {
      provision.append('.').append(item);
    }
    return provision.toString();
  }
}
