package kz.tarazy.norm;

import java.util.List;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Span;

/**
 * One provision cited in a text, resolved; a list in the text gives one mention an article and
 * part.
 *
 * @param code the code it belongs to
 * @param article article number, such as {@code 188-1}
 * @param part part number, or null
 * @param items items (points) or letters; empty where none is given
 * @param span the words that cite it
 */
public record ProvisionMention(
    LawCode code, String article, String part, List<String> items, Span span) {

  public ProvisionMention {
    items = List.copyOf(items);
  }
}
