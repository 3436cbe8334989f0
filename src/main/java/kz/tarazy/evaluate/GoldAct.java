package kz.tarazy.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Coded;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.act.Span;

/**
 * One annotated act, a line of a gold file.
 *
 * @param lang {@code ru}, {@code kk} or {@code mixed}
 */
public record GoldAct(
    String actId,
    String file,
    String lang,
    String actType,
    String actDate,
    String offenceDate,
    String procedure,
    List<Person> defendants) {

  /** An annotated defendant. */
  public record Person(
      String ref,
      boolean minorAtOffence,
      List<Count> charges,
      List<Finding> mitigating,
      List<Finding> aggravating,
      boolean noneMitigatingStated,
      boolean noneAggravatingStated,
      List<String> normsApplied,
      List<Sentence> penalties,
      @JsonProperty("final") Sentence finalSentence) {

    /** The annotation of a circumstance, mitigating or aggravating. */
    public Optional<Finding> finding(String code) {
      return Stream.concat(mitigating.stream(), aggravating.stream())
          .filter(finding -> finding.code().equals(code))
          .findFirst();
    }
  }

  /** An annotated count. */
  public record Count(String article, String part, List<String> points, String stage) {}

  /** An annotated circumstance with its words. */
  public record Finding(String code, String status, String quote) {

    /** Whether its words stand, at least in part, in a stretch of the text of the act. */
    public boolean standsIn(Span stretch, String text) {
      for (int at = text.indexOf(quote);
          at >= 0 && !quote.isEmpty();
          at = text.indexOf(quote, at + 1)) {
        if (new Span(at, at + quote.length()).overlaps(stretch)) {
          return true;
        }
      }
      return false;
    }
  }

  /** An annotated punishment; article and part are null for the final one. */
  public record Sentence(
      String article, String part, String kind, Integer amount, String unit, boolean conditional) {}

  private static final ObjectReader READER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readerFor(GoldAct.class);

  /**
   * Reads a gold file.
   *
   * @throws IOException if it cannot be read, or a line is no annotated act (with its number)
   */
  public static List<GoldAct> read(Path file) throws IOException {
    List<GoldAct> acts = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        acts.add(READER.readValue(line));
      } catch (JsonProcessingException e) {
        throw new IOException(
            "%s, line %d is no annotated act: %s".formatted(file, number, e.getOriginalMessage()),
            e);
      }
    }
    return acts;
  }

  /**
   * The act itself.
   *
   * @param texts the folder of the texts
   * @throws NoSuchFileException if its text is not there
   */
  public CourtAct courtAct(Path texts) throws IOException {
    Path text = texts.resolve(file == null ? actId + ".txt" : file);
    if (!Files.isRegularFile(text)) {
      throw new NoSuchFileException("no text of act %s: %s".formatted(actId, text));
    }
    return new CourtAct(
        actId,
        actId,
        null,
        null,
        null,
        null,
        Coded.of(ActType.class, actType),
        actDate == null ? null : LocalDate.parse(actDate),
        Coded.of(Language.class, lang),
        false,
        file,
        List.of(),
        Files.readString(text, StandardCharsets.UTF_8));
  }
}
