package kz.tarazy.extract.learned;

import java.util.List;
import kz.tarazy.act.Language;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;

/**
 * One place where an act tells a circumstance, with the traits of what stands around it.
 *
 * @param language of its sentence
 * @param code the circumstance
 * @param side whether it mitigates or aggravates
 * @param sentence its sentence, in offsets of the normalised text
 * @param fact the words that tell it, in the same offsets
 * @param traits the traits by which a {@link StatusModel} tells the status
 */
public record Setting(
    Language language, String code, Side side, Span sentence, Span fact, List<String> traits) {

  public Setting {
    traits = List.copyOf(traits);
  }
}
