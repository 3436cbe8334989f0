package kz.tarazy.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.tarazy.act.DataSchema;

/** The texts and number formats of one language. */
public final class Messages {
  private final String language;
  private final JsonNode texts;
  private final NumberFormat whole;
  private final NumberFormat percent;
  private final NumberFormat decimal;
  private final NumberFormat tenths;

  private Messages(String language, JsonNode texts) {
    this.language = language;
    this.texts = texts;
    Locale locale = Locale.forLanguageTag(language);
    whole = NumberFormat.getIntegerInstance(locale);
    percent = NumberFormat.getPercentInstance(locale);
    percent.setMinimumFractionDigits(1);
    percent.setMaximumFractionDigits(1);
    percent.setRoundingMode(RoundingMode.HALF_UP);
    tenths = NumberFormat.getNumberInstance(locale);
    tenths.setMinimumFractionDigits(1);
    tenths.setMaximumFractionDigits(1);
    tenths.setRoundingMode(RoundingMode.HALF_UP);
    decimal = NumberFormat.getNumberInstance(locale);
    decimal.setMinimumFractionDigits(2);
    decimal.setMaximumFractionDigits(2);
    decimal.setRoundingMode(RoundingMode.HALF_UP);
  }

  /**
   * The texts of a language.
   *
   * @param language kk, ru or en
   */
  public static Messages of(String language) {
    Path file = DataSchema.folder("messages").resolve("report." + language + ".yaml");
    try {
      return new Messages(language, new YAMLMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the texts of the report in " + file, e);
    }
  }

  public String language() {
    return language;
  }

  public boolean has(String key) {
    return texts.has(key);
  }

  /**
   * A text with its places filled in.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String text(String key, Object... arguments) {
    JsonNode text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text in %s for: %s".formatted(language, key));
    }
    return filled(text.asText(), arguments);
  }

  /** A text, or the fallback where the language has none of that name. */
  public String textOr(String key, String fallback) {
    return has(key) ? text(key) : fallback;
  }

  /** The paragraphs of a list of texts. */
  public List<String> paragraphs(String key, Object... arguments) {
    List<String> paragraphs = new ArrayList<>();
    texts.path(key).forEach(text -> paragraphs.add(filled(text.asText(), arguments)));
    return paragraphs;
  }

  public String whole(long number) {
    return whole.format(number);
  }

  public String percent(double share) {
    return percent.format(share);
  }

  /** An interval of shares, such as 12,5–50,9 %. */
  public String percents(double low, double high) {
    return tenths.format(100 * low) + "–" + percent(high);
  }

  public String decimal(double number) {
    return decimal.format(number);
  }

  /** A date as it is written in numbers: 05.03.2021, and 2021-03-05 in English. */
  public String date(LocalDate date) {
    if (date == null) {
      return "…";
    }
    return language.equals("en")
        ? date.toString()
        : date.format(DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT));
  }

  private static String filled(String text, Object... arguments) {
    String filled = text;
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return filled;
  }
}
