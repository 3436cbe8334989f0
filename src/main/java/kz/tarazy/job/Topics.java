package kz.tarazy.job;

import kz.tarazy.measure.Topic;
import kz.tarazy.measure.declared.Declaration;

/**
 * What every row of a run of measures carries.
 *
 * @param catalogue version of the norm catalogue
 * @param lexicon version of the lexicon
 */
record Topics(String catalogue, String lexicon) {

  Topic of(Declaration declaration, String subject) {
    return new Topic(declaration.id(), declaration.population().id(), subject, catalogue, lexicon);
  }
}
