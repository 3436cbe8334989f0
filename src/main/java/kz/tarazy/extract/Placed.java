package kz.tarazy.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.act.Span;
import kz.tarazy.extract.learned.Classifier;
import kz.tarazy.extract.learned.Setting;

/**
 * A place where an act tells a circumstance, as training needs it.
 *
 * @param setting what the models see of it
 * @param sentence its sentence, in offsets of the stored text
 * @param fact its words, likewise
 * @param defendants whom it concerns by the rules
 * @param code the circumstance it is reported as
 * @param ties by defendant, in the order of the cast, how each stands to it; empty in acts of one
 * @param ruled what the rules alone make of it: the code of a status, or {@link Classifier#NOTHING}
 */
public record Placed(
    Setting setting,
    Span sentence,
    Span fact,
    String code,
    List<String> defendants,
    Map<String, Map<String, Float>> ties,
    String ruled) {

  public Placed {
    defendants = List.copyOf(defendants);
    ties = Collections.unmodifiableMap(new LinkedHashMap<>(ties));
  }
}
