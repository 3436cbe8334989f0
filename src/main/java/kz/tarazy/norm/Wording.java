package kz.tarazy.norm;

/** One wording of an item of the law, and the days it holds. */
public record Wording(Period period, Names text, Origin origin) {}
