package kz.tarazy.norm;

/**
 * Where a piece of the catalogue comes from.
 *
 * @param verified whether a primary text was read for it
 * @param source tag of the source, as the code's {@code code.yaml} lists them
 * @param law the amending law, or null
 * @param inferredDates whether the days it holds are inferred from signing and publication
 */
public record Origin(boolean verified, String source, String law, boolean inferredDates) {

  static Origin of(Entry entry) {
    if (!entry.has("source") || entry.text("source").isBlank()) {
      throw entry.error("a source is missing");
    }
    String dates = entry.textOr("dates", "official");
    if (!dates.equals("official") && !dates.equals("inferred")) {
      throw entry.field("dates").error("'%s' must be official or inferred".formatted(dates));
    }
    return new Origin(
        entry.flag("verified"),
        entry.text("source"),
        entry.textOr("law", null),
        dates.equals("inferred"));
  }
}
