package kz.tarazy.measure.model;

import java.util.List;
import kz.tarazy.measure.Topic;

/**
 * The shrunken deviation of one court from the typical court of a model; never a rank.
 *
 * @param measure id of the measure
 * @param population id of the population
 * @param subject what it is about
 * @param term what deviates: {@code log_odds}, {@code intercept}, {@code slope:53.1.6} …
 * @param court the court
 * @param n units of the court
 * @param deviation on the scale of the term; 0 is the typical court
 * @param lower lower end of the 95 % interval
 * @param upper upper end of the 95 % interval
 * @param method the model
 * @param catalogue version of the norm catalogue
 * @param lexicon version of the lexicon
 */
public record CourtEstimate(
    String measure,
    String population,
    String subject,
    String term,
    String court,
    long n,
    double deviation,
    double lower,
    double upper,
    String method,
    String catalogue,
    String lexicon) {

  static List<CourtEstimate> of(Topic topic, String term, List<CourtEffect> courts, String method) {
    return courts.stream()
        .map(
            court ->
                new CourtEstimate(
                    topic.measure(),
                    topic.population(),
                    topic.subject(),
                    term,
                    court.court(),
                    court.n(),
                    court.deviation(),
                    court.lower(),
                    court.upper(),
                    method,
                    topic.catalogue(),
                    topic.lexicon()))
        .toList();
  }
}
