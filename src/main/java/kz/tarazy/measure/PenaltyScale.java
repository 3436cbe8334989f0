package kz.tarazy.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import kz.tarazy.act.Coded;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;

/**
 * A law's own scale of penalties: how much of each equals one day of imprisonment.
 *
 * @param rates by kind of penalty
 * @param daysInMonth days that a month counts as, where a term is told in months
 */
public record PenaltyScale(Map<PenaltyKind, Rate> rates, int daysInMonth) {

  /**
   * What equals one day of imprisonment.
   *
   * @param unit unit of {@code amount}
   * @param amount greater than 0
   */
  public record Rate(PenaltyUnit unit, double amount) {

    public Rate {
      if (!(amount > 0)) {
        throw new IllegalArgumentException(
            "What equals a day of imprisonment must be more than 0, cannot be: " + amount);
      }
    }
  }

  public PenaltyScale {
    rates = Map.copyOf(rates);
  }

  /**
   * Reads a scale such as {@code data-schema/reference/penalty-scale/kz-2014.yaml}.
   *
   * @throws IllegalArgumentException naming the file and the value that cannot be used
   */
  public static PenaltyScale read(Path file) {
    try {
      JsonNode root = new YAMLMapper().readTree(Files.readString(file));
      Map<PenaltyKind, Rate> rates = new EnumMap<>(PenaltyKind.class);
      root.path("equal_to_a_day_of_imprisonment")
          .properties()
          .forEach(
              entry ->
                  rates.put(
                      Coded.of(PenaltyKind.class, entry.getKey()),
                      new Rate(
                          Coded.of(PenaltyUnit.class, entry.getValue().path("unit").asText()),
                          entry.getValue().path("amount").asDouble())));
      int daysInMonth = root.path("days_in_month").asInt();
      if (rates.isEmpty() || daysInMonth < 1) {
        throw new IllegalArgumentException(
            "A scale must give equal_to_a_day_of_imprisonment and days_in_month");
      }
      return new PenaltyScale(rates, daysInMonth);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: %s".formatted(file.getFileName(), e.getMessage()), e);
    }
  }

  /**
   * Days of imprisonment that a penalty equals; empty where the law has no rate for its kind or
   * unit (life, a fine in money).
   */
  public OptionalDouble days(PenaltyKind kind, double amount, PenaltyUnit unit) {
    Rate rate = rates.get(kind);
    if (rate == null || unit == null) {
      return OptionalDouble.empty();
    }
    if (unit == rate.unit()) {
      return OptionalDouble.of(amount / rate.amount());
    }
    return unit == PenaltyUnit.MONTHS && rate.unit() == PenaltyUnit.DAYS
        ? OptionalDouble.of(amount * daysInMonth / rate.amount())
        : OptionalDouble.empty();
  }
}
