package kz.tarazy.act;

import java.time.LocalDate;
import java.util.List;

/**
 * One court act as stored: its text and what its metadata or its head say of it.
 *
 * @param actId stable id: the source's own, else a hash of the text
 * @param textHash SHA-256 of {@code text} in hex
 * @param caseNumber as written, or null
 * @param court as written, or null
 * @param region as written, or null
 * @param judge the judge's code (never a name), or null
 * @param actType kind of the act
 * @param actDate date of the act, or null
 * @param language language of the whole act
 * @param synthetic whether the act was generated and describes no real case
 * @param source file or export the act came from, relative to the input
 * @param issues flags on an accepted record, such as {@code no_date}; sorted
 * @param text the stored text that every span points into
 */
public record CourtAct(
    String actId,
    String textHash,
    String caseNumber,
    String court,
    String region,
    String judge,
    ActType actType,
    LocalDate actDate,
    Language language,
    boolean synthetic,
    String source,
    List<String> issues,
    String text) {

  public CourtAct {
    issues = List.copyOf(issues);
  }

  /** A verdict of which only the text is known, as where a sentence is read by itself. */
  public static CourtAct verdict(String id, Language language, String text) {
    return new CourtAct(
        id,
        id,
        null,
        null,
        null,
        null,
        ActType.VERDICT,
        null,
        language,
        false,
        id,
        List.of(),
        text);
  }
}
