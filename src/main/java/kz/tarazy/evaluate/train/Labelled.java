package kz.tarazy.evaluate.train;

import java.util.List;
import java.util.Optional;
import kz.tarazy.act.Language;
import kz.tarazy.extract.learned.Setting;

/**
 * A place of a text and what is right there.
 *
 * @param place what a model sees of it
 * @param source the act or the place of the bank; places of one source share a fold
 * @param bank whether it is a sentence of the bank, that has no act around it
 * @param outcome what a model should say of it; absent where it is not known, so that it teaches
 *     but what stands beside others
 */
record Labelled(Setting place, String source, boolean bank, Optional<String> outcome) {

  Language language() {
    return place.language();
  }

  List<String> traits() {
    return place.traits();
  }
}
