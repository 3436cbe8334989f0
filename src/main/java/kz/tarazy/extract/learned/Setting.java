package kz.tarazy.extract.learned;

import java.util.List;
import kz.tarazy.act.Language;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;

/**
 * One place where an act tells a circumstance, with the traits of what stands around it.
 *
 * @param language of its sentence
 * @param section where it stands
 * @param code the circumstance
 * @param defendants whom it concerns
 * @param ruled what the rules alone make of it: the code of a status, or {@link Classifier#NOTHING}
 * @param sentence its sentence, in offsets of the stored text
 * @param traits the traits by which a {@link Classifier} tells the status
 */
public record Setting(
    Language language,
    SectionKind section,
    String code,
    List<String> defendants,
    String ruled,
    Span sentence,
    List<String> traits) {

  public Setting {
    defendants = List.copyOf(defendants);
    traits = List.copyOf(traits);
  }
}
