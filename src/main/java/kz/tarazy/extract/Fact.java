package kz.tarazy.extract;

import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.LexiconEntry;

/**
 * The words of a circumstance in a clause, before it is decided what the court made of them.
 *
 * @param entry the circumstance
 * @param rule the rule that found it
 * @param span its words, in offsets of the normalised text
 * @param clause where they stand
 */
record Fact(LexiconEntry entry, String rule, Span span, Clause clause) {

  Side side() {
    return entry.side();
  }

  boolean about(LexiconEntry.About about) {
    return entry.about() == about;
  }

  boolean has(LexiconEntry.Trait trait) {
    return entry.traits().contains(trait);
  }
}
