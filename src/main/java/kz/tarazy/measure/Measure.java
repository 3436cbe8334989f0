package kz.tarazy.measure;

/**
 * One published figure: a rate, a coefficient or an index of one population, with its interval.
 *
 * @param measure id of the measure, as declared in {@code data-schema/measures}
 * @param population id of the population it was taken over
 * @param dimension what the population was split by: {@code all}, {@code court}, {@code region},
 *     {@code year}, {@code language} …
 * @param level the value of that dimension, {@code all} where it was not split
 * @param subject what the figure is about: a circumstance ({@code 53.1.4}), a check ({@code
 *     cap.55.2})
 * @param n units counted
 * @param successes units with the outcome, or null where the figure is no rate
 * @param estimate the figure, or null where it is not estimable
 * @param lower lower end of the 95 % interval, or null
 * @param upper upper end of the 95 % interval, or null
 * @param method how the figure and its interval were made, such as {@code wilson}
 * @param note why it is not estimable, or another remark's key, or null
 * @param catalogue version of the norm catalogue
 * @param lexicon version of the lexicon
 */
public record Measure(
    String measure,
    String population,
    String dimension,
    String level,
    String subject,
    long n,
    Long successes,
    Double estimate,
    Double lower,
    Double upper,
    String method,
    String note,
    String catalogue,
    String lexicon) {}
