package kz.tarazy.evaluate.train;

import java.util.List;
import kz.tarazy.act.Language;

/**
 * A place of a text with its traits and what is right there.
 *
 * @param source the act or the place of the bank; places of one source share a fold
 * @param bank whether it is a sentence of the bank, that has no act around it
 * @param outcome what a classifier should say of it
 * @param traits what it is to say so by
 */
record Labelled(
    Language language, String source, boolean bank, String outcome, List<String> traits) {

  Labelled {
    traits = List.copyOf(traits);
  }
}
