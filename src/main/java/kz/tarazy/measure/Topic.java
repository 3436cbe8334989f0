package kz.tarazy.measure;

/**
 * What a set of figures is about; every {@link Measure} row repeats it.
 *
 * @param measure id of the measure
 * @param population id of the population
 * @param subject the circumstance or check
 * @param catalogue version of the norm catalogue
 * @param lexicon version of the lexicon
 */
public record Topic(
    String measure, String population, String subject, String catalogue, String lexicon) {

  /** The row for one estimate. */
  public Measure row(String dimension, String level, long n, Long successes, Estimate estimate) {
    return new Measure(
        measure,
        population,
        dimension,
        level,
        subject,
        n,
        successes,
        estimate.value(),
        estimate.lower(),
        estimate.upper(),
        estimate.method(),
        estimate.reason() == null ? null : estimate.reason().code(),
        catalogue,
        lexicon);
  }
}
