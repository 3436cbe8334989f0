package kz.tarazy.text;

import kz.tarazy.act.Language;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;

/**
 * A sentence of an act, in offsets of the normalised text.
 *
 * @param paragraph index of its paragraph
 * @param section the section it stands in
 * @param language the language of its paragraph
 */
public record Sentence(int paragraph, SectionKind section, Language language, Span span) {}
