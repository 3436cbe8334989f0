package kz.tarazy.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Measure;

/**
 * All that a report is made of.
 *
 * @param tally what was received and what became of it
 * @param corpus the acts the figures rest on
 * @param measures every figure, the whole populations and their splits
 * @param deviations courts on the funnels
 * @param evidence the words behind the figures
 * @param regionOfCourt region of each court, where known: suppression must know that the courts of
 *     a region add up to it
 * @param versions what the figures were made with
 */
public record ReportContent(
    Tally tally,
    Corpus corpus,
    List<Measure> measures,
    List<CourtDeviation> deviations,
    List<Evidence> evidence,
    Map<String, String> regionOfCourt,
    Versions versions) {

  public ReportContent {
    measures = List.copyOf(measures);
    deviations = List.copyOf(deviations);
    evidence = List.copyOf(evidence);
    regionOfCourt = Map.copyOf(regionOfCourt);
  }

  /**
   * The tally of all loads; {@code received = accepted + duplicate + quarantined}, else it is
   * refused.
   *
   * @param quarantined records set aside, by reason code
   */
  public record Tally(long received, long accepted, long duplicate, Map<String, Long> quarantined) {

    public Tally {
      quarantined = Map.copyOf(quarantined);
      long refused = quarantined.values().stream().mapToLong(Long::longValue).sum();
      if (received != accepted + duplicate + refused) {
        throw new IllegalArgumentException(
            "Received must be accepted + duplicate + quarantined, cannot be: %d of %d + %d + %d"
                .formatted(received, accepted, duplicate, refused));
      }
    }
  }

  /**
   * The acts.
   *
   * @param synthetic how many of them were generated
   * @param byLanguage acts by language code
   * @param from date of the first act, or null
   * @param to date of the last, or null
   */
  public record Corpus(
      long acts,
      long synthetic,
      long defendants,
      Map<String, Long> byLanguage,
      LocalDate from,
      LocalDate to) {

    public Corpus {
      byLanguage = Map.copyOf(byLanguage);
    }
  }

  /**
   * The words of one act behind one figure.
   *
   * @param measure id of the measure it counts in
   * @param subject what it is about, as in the measure
   * @param act id of the act
   * @param court the court, region, year and language of the act; null where unknown
   * @param outcome what it counts as: a status or the result of a check
   * @param before words just before the finding
   * @param quote the finding
   * @param after words just after it
   */
  public record Evidence(
      String measure,
      String subject,
      String act,
      String court,
      String region,
      String year,
      String language,
      String outcome,
      String before,
      String quote,
      String after) {}

  /**
   * Versions.
   *
   * @param asOf day the data stand for
   * @param program version of the program
   * @param catalogue version of the norm catalogue
   * @param lexicon version of the lexicon
   * @param state number of the warehouse's state the report was computed from, or null
   * @param snapshots id of the snapshot of each table the report was computed from
   */
  public record Versions(
      LocalDate asOf,
      String program,
      String catalogue,
      String lexicon,
      Long state,
      Map<String, String> snapshots) {

    public Versions {
      snapshots = Map.copyOf(snapshots);
    }
  }
}
