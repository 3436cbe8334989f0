package kz.tarazy.extract.lexicon;

import kz.tarazy.act.Language;

/**
 * A sentence that documents and tests the rules of a circumstance.
 *
 * @param found whether one of the rules must find its words in it
 */
public record LexiconExample(Language language, String text, boolean found) {}
