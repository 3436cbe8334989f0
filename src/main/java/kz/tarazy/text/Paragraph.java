package kz.tarazy.text;

import kz.tarazy.act.Language;
import kz.tarazy.act.Span;

/**
 * A paragraph of an act, in offsets of the normalised text.
 *
 * @param language {@code KAZAKH}, {@code RUSSIAN} or {@code OTHER}
 */
public record Paragraph(Language language, Span span) {}
