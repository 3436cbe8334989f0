package kz.tarazy.generate;

import java.util.List;

/**
 * A finished act.
 *
 * @param actId id
 * @param caseNumber case number
 * @param court court as the head writes it, in the act's language
 * @param region region likewise
 * @param judge the judge's code
 * @param text the act
 * @param told the truth of each defendant, in the order of {@code drawn.persons()}
 */
record WrittenAct(
    DrawnCase drawn,
    String actId,
    String caseNumber,
    String court,
    String region,
    String judge,
    String text,
    List<ToldPerson> told) {}
