package kz.tarazy.extract;

import java.util.List;
import kz.tarazy.act.Span;
import kz.tarazy.extract.learned.Classifier;
import kz.tarazy.extract.learned.Setting;

/**
 * A place where an act tells a circumstance, as training needs it.
 *
 * @param setting what the models see of it
 * @param sentence its sentence, in offsets of the stored text
 * @param defendants whom it concerns
 * @param ruled what the rules alone make of it: the code of a status, or {@link Classifier#NOTHING}
 */
public record Placed(Setting setting, Span sentence, List<String> defendants, String ruled) {

  public Placed {
    defendants = List.copyOf(defendants);
  }
}
