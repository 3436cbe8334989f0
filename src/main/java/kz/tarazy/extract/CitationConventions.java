package kz.tarazy.extract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Side;

/**
 * What each code's articles are for, where citations of them are sorted and counted; {@code
 * citation/conventions.yaml}.
 */
final class CitationConventions {

  /** The entry of a code; the keys are explained in the file. */
  record Code(
      LocalDate inForceFrom,
      int offencesFrom,
      List<Circumstances> circumstances,
      List<String> leftOut) {}

  /** An article on circumstances. */
  record Circumstances(String article, String side, List<String> ownParts) {

    Circumstances {
      ownParts = ownParts == null ? List.of() : List.copyOf(ownParts);
    }

    boolean is(Side other) {
      return other.code().equals(side);
    }
  }

  private final Map<String, Code> codes;

  private CitationConventions(Map<String, Code> codes) {
    this.codes = codes;
  }

  static CitationConventions read(Path file) {
    try {
      return new CitationConventions(
          YAMLMapper.builder()
              .addModule(new JavaTimeModule())
              .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
              .build()
              .readValue(file.toFile(), new TypeReference<TreeMap<String, Code>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the citation conventions in " + file, e);
    }
  }

  /** Whether an article names an offence rather than a general rule. */
  boolean isOffence(LawCode code, String article) {
    Code entry = codes.get(code.code());
    return entry != null && number(article) >= entry.offencesFrom();
  }

  /** The article's entry among those on circumstances. */
  Optional<Circumstances> circumstances(LawCode code, String article, String part) {
    Code entry = codes.get(code.code());
    if (entry == null) {
      return Optional.empty();
    }
    return entry.circumstances().stream()
        .filter(circumstances -> circumstances.article().equals(article))
        .filter(circumstances -> part == null || !circumstances.ownParts().contains(part))
        .findFirst();
  }

  /** Whether an article is one on circumstances, counted without its parts. */
  boolean isOnCircumstances(String article) {
    return codes.values().stream()
        .flatMap(entry -> entry.circumstances().stream())
        .anyMatch(circumstances -> circumstances.article().equals(article));
  }

  /** Whether a provision is never counted among the norms applied to a person. */
  boolean isLeftOut(LawCode code, String article, String part) {
    Code entry = codes.get(code.code());
    return entry == null
        || isOffence(code, article)
        || entry.leftOut().contains(article)
        || (part != null && entry.leftOut().contains(article + "." + part));
  }

  /** The Kazakhstan code in force on a day. */
  LawCode inForce(LocalDate day) {
    Code newest = codes.get(LawCode.KZ_2014.code());
    return newest.inForceFrom().isAfter(day) ? LawCode.KZ_1997 : LawCode.KZ_2014;
  }

  private static int number(String article) {
    int end = 0;
    while (end < article.length() && Character.isDigit(article.charAt(end))) {
      end++;
    }
    return end == 0 ? 0 : Integer.parseInt(article.substring(0, end));
  }
}
