package kz.tarazy.measure.declared;

/**
 * How many units of a population fall to one level of one column: the sufficient statistic that
 * every rate is computed from.
 *
 * @param column what the units are split by, or null where they are not
 * @param level the value of that column, or null where the unit lacks it or is not split
 * @param subject the circumstance or check the count is about, or null in a count of plain units
 * @param outcome status or result of that subject, or null with it
 * @param n how many units
 */
public record Margin(Column column, String level, String subject, String outcome, long n) {}
