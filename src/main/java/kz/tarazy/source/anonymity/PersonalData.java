package kz.tarazy.source.anonymity;

import kz.tarazy.act.Span;

/**
 * Personal data found in a text.
 *
 * @param span where it stands in the stored text
 */
public record PersonalData(PersonalDataKind kind, Span span) {}
