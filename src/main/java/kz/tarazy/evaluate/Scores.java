package kz.tarazy.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * The scores of one evaluation, as {@code scores.json} holds them.
 *
 * @param acts number of annotated acts
 * @param overall by {@link Aspect}
 * @param byLanguage by language ({@code ru}, {@code kk}) and aspect
 * @param byCode recognised mitigating circumstances by code
 * @param errors every missed and every false fact
 * @param bank the paraphrase bank, or null if it was not read
 */
public record Scores(
    int acts,
    Map<String, Entry> overall,
    Map<String, Map<String, Entry>> byLanguage,
    Map<String, Entry> byCode,
    List<Mistake> errors,
    @JsonInclude(JsonInclude.Include.NON_NULL) BankScores bank) {

  /** A score with its rates, rounded to four digits. */
  public record Entry(long tp, long fp, long fn, double precision, double recall, double f1) {

    static Entry of(Score score) {
      return new Entry(
          score.tp(),
          score.fp(),
          score.fn(),
          rounded(score.precision()),
          rounded(score.recall()),
          rounded(score.f1()));
    }

    private static double rounded(double rate) {
      return Math.round(rate * 10_000) / 10_000.0;
    }
  }

  /**
   * One disagreement.
   *
   * @param kind {@code missed} or {@code false}
   * @param fact what was annotated or found
   * @param words the words of the act behind it, or empty
   */
  public record Mistake(
      @JsonProperty("act_id") String actId, String aspect, String kind, String fact, String words) {

    /** The same disagreement, whatever words it rests on. */
    String key() {
      return String.join(" ", actId, aspect, kind, fact);
    }
  }

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** These scores together with those of the paraphrase bank. */
  public Scores with(BankScores read) {
    return new Scores(acts, overall, byLanguage, byCode, errors, read);
  }

  /** Writes the scores; the file appears whole or not at all. */
  public void write(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    Path draft = Files.createTempFile(target.getParent(), "scores", ".json");
    try {
      JSON.writeValue(draft.toFile(), this);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Reads scores written earlier. */
  public static Scores read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), Scores.class);
  }
}
