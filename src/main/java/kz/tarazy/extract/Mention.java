package kz.tarazy.extract;

import kz.tarazy.act.Span;

/**
 * A place where the text names a defendant.
 *
 * @param label label of the {@link Person}
 * @param span the label with its case ending, in offsets of the normalised text
 */
public record Mention(String label, Span span) {}
