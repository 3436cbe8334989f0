package kz.tarazy.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.tarazy.act.Coded;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Stage;
import kz.tarazy.norm.ProvisionMention;

/**
 * What the extractor must know of a criminal code to tell charges from other citations; an entry of
 * {@code reference/offences.yaml}.
 */
final class OffenceCode {

  private record Entry(
      String code,
      @JsonProperty("first") int firstArticle,
      List<String> preparation,
      List<String> attempt,
      String signs,
      String from,
      String to) {}

  private final LawCode code;
  private final Entry entry;
  private final Pattern signs;

  private OffenceCode(Entry entry) {
    this.code = Coded.of(LawCode.class, entry.code);
    this.entry = entry;
    this.signs = entry.signs == null ? null : Pattern.compile(entry.signs);
  }

  /**
   * Reads the codes from a folder of reference data.
   *
   * @throws UncheckedIOException if the file is missing or wrong
   */
  static List<OffenceCode> read(Path reference) {
    ObjectMapper yaml =
        new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    Path file = reference.resolve("offences.yaml");
    try {
      List<Entry> entries = yaml.readValue(file.toFile(), new TypeReference<List<Entry>>() {});
      return entries.stream().map(OffenceCode::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read as offence codes".formatted(file), e);
    }
  }

  LawCode code() {
    return code;
  }

  /**
   * The code by which an act is judged: the one its words show, else the one in force on its day.
   * Words that show a code which was no more when the offence was committed speak of an earlier
   * conviction.
   *
   * @param date of the act, or null
   * @param offence day of the offence, or null
   */
  static OffenceCode of(List<OffenceCode> codes, String text, LocalDate date, LocalDate offence) {
    for (OffenceCode candidate : codes) {
      if (candidate.signs != null
          && !candidate.endedBefore(offence)
          && candidate.signs.matcher(text).find()) {
        return candidate;
      }
    }
    return codes.stream()
        .filter(candidate -> candidate.inForce(date))
        .findFirst()
        .orElse(codes.get(codes.size() - 1));
  }

  private boolean endedBefore(LocalDate offence) {
    return offence != null && entry.to != null && LocalDate.parse(entry.to).isBefore(offence);
  }

  private boolean inForce(LocalDate date) {
    return date != null
        && entry.from != null
        && !date.isBefore(LocalDate.parse(entry.from))
        && (entry.to == null || !date.isAfter(LocalDate.parse(entry.to)));
  }

  /** Whether a citation names an offence of this code. */
  boolean isOffence(ProvisionMention mention) {
    return mention.code() == code && number(mention.article()) >= entry.firstArticle;
  }

  /** How far the offence went that a citation before it says, or null if it says nothing of it. */
  Stage stage(ProvisionMention prefix) {
    if (prefix.code() != code || prefix.part() == null) {
      return null;
    }
    String provision = prefix.article() + "." + prefix.part();
    if (entry.attempt.contains(provision)) {
      return Stage.ATTEMPT;
    }
    return entry.preparation.contains(provision) ? Stage.PREPARATION : null;
  }

  private static int number(String article) {
    String digits = article.replaceAll("\\D.*$", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
