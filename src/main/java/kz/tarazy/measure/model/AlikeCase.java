package kz.tarazy.measure.model;

/**
 * One case for the comparison of like with like.
 *
 * @param stratum what makes cases alike: article, part, stage and set of circumstances
 * @param court the court
 * @param outcome the sentence, as a fraction of the applicable maximum
 */
public record AlikeCase(String stratum, String court, double outcome) {}
