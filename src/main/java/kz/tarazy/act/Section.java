package kz.tarazy.act;

/**
 * One part of an act. The sections of an act follow each other without gap or overlap.
 *
 * @param ordinal position in the act, from 0
 */
public record Section(int ordinal, SectionKind kind, Span span) {}
