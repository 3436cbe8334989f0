package kz.tarazy.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.tarazy.act.Coded;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.measure.PenaltyScale;
import kz.tarazy.measure.SentenceFraction;
import kz.tarazy.measure.Term;
import kz.tarazy.measure.declared.Basis;
import org.apache.spark.sql.Row;

/** The sentence of a count as a fraction of the applicable maximum. */
final class Fractions {

  private Fractions() {}

  /** The scales of the codes, read once a JVM. */
  private static final class Shared {
    static final Map<String, Optional<PenaltyScale>> SCALES = new ConcurrentHashMap<>();

    static Optional<PenaltyScale> of(String code) {
      return SCALES.computeIfAbsent(
          code,
          name -> {
            Path file = DataSchema.folder("reference/penalty-scale").resolve(name + ".yaml");
            return Files.exists(file) ? Optional.of(PenaltyScale.read(file)) : Optional.empty();
          });
    }
  }

  /**
   * The fraction of a row of {@code count_limit} on each basis, or why there is none.
   *
   * @param code the code that the count falls under
   */
  static Map<Basis, SentenceFraction> of(Row limit, String code) {
    Map<Basis, SentenceFraction> fractions = new EnumMap<>(Basis.class);
    for (Basis basis : Basis.values()) {
      fractions.put(basis, of(limit, code, basis));
    }
    return fractions;
  }

  private static SentenceFraction of(Row limit, String code, Basis basis) {
    String kind = limit.getAs("kind");
    Optional<PenaltyScale> scale = Shared.of(code);
    if (kind == null) {
      return new SentenceFraction(null, SentenceFraction.Exclusion.NO_TERM);
    }
    if (scale.isEmpty()) {
      return new SentenceFraction(null, SentenceFraction.Exclusion.NOT_CONVERTIBLE);
    }
    Integer amount = limit.getAs("amount");
    Term imposed = term(kind, amount == null ? null : amount.doubleValue(), limit.getAs("unit"));
    List<Term> maxima = new ArrayList<>();
    for (Object maximum : limit.getList(limit.fieldIndex("maxima"))) {
      Row row = (Row) maximum;
      maxima.add(
          term(row.getString(0), row.isNullAt(1) ? null : row.getDouble(1), row.getString(2)));
    }
    return switch (basis) {
      case ALL_PENALTIES -> SentenceFraction.ofAllPenalties(imposed, maxima, scale.get());
      case IMPRISONMENT -> SentenceFraction.ofImprisonment(imposed, maxima, scale.get());
    };
  }

  private static Term term(String kind, Double amount, String unit) {
    return new Term(
        Coded.of(PenaltyKind.class, kind),
        unit == null ? null : amount,
        amount == null || unit == null ? null : Coded.of(PenaltyUnit.class, unit));
  }
}
