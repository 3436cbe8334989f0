package kz.tarazy.extract.lexicon;

import kz.tarazy.act.Span;

/**
 * Words that a rule found.
 *
 * @param rule id of the rule
 * @param sentence index of the sentence they stand in
 * @param span the whole stretch of the match, in the offsets of the text that was indexed
 */
public record Found(String rule, int sentence, Span span) {}
