package kz.tarazy.publish;

import java.util.List;

/**
 * How a report is made.
 *
 * @param languages of kk, ru, en; the first is that of {@code index.html}
 * @param minimum figures of fewer units are suppressed; 3 is the smallest that keeps a single
 *     person from being told, and what the sentencing information system of New South Wales uses
 * @param evidencePerCourt the most rows of evidence shown a court, subject and measure
 */
public record ReportOptions(List<String> languages, int minimum, int evidencePerCourt) {

  public ReportOptions {
    languages = List.copyOf(languages);
    if (languages.isEmpty() || !List.of("kk", "ru", "en").containsAll(languages)) {
      throw new IllegalArgumentException(
          "Languages must be some of kk, ru, en, cannot be: " + languages);
    }
    if (minimum < 1) {
      throw new IllegalArgumentException(
          "The minimum must be at least 1, cannot be: %d".formatted(minimum));
    }
  }

  /** Russian first, then Kazakh and English; a minimum of 3. */
  public static ReportOptions defaults() {
    return new ReportOptions(List.of("ru", "kk", "en"), 3, 100);
  }
}
