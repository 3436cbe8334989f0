package kz.tarazy.act;

/**
 * One person the act decides on.
 *
 * @param defendant the label the text uses for the person, such as {@code А.}; unique in the act
 * @param minorAtOffence whether the person was under 18 at the offence
 * @param noneMitigating the words that say this person has no mitigating circumstances, or null
 * @param noneAggravating the words that say this person has no aggravating ones, or null
 * @param span where the act introduces the person
 */
public record Defendant(
    String defendant,
    boolean minorAtOffence,
    Span noneMitigating,
    Span noneAggravating,
    Span span) {}
