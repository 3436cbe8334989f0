package kz.tarazy.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
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
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Counts with their sentence as a fraction of the applicable maximum, one row a basis. */
final class Fractions {

  static final String BASIS = "basis";
  static final String FRACTION = "fraction";
  static final String EXCLUSION = "no_fraction";

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
   * The counts of {@link Units#counts} once for each basis, with a fraction or why there is none.
   */
  static Dataset<Row> of(Dataset<Row> counts, List<Basis> bases) {
    StructType schema =
        counts
            .schema()
            .add(BASIS, DataTypes.StringType)
            .add(FRACTION, DataTypes.DoubleType)
            .add(EXCLUSION, DataTypes.StringType);
    List<Basis> wanted = new ArrayList<>(bases);
    FlatMapFunction<Row, Row> each = row -> rows(row, wanted);
    return counts.flatMap(each, Encoders.row(schema));
  }

  private static Iterator<Row> rows(Row count, List<Basis> bases) {
    List<Row> rows = new ArrayList<>();
    for (Basis basis : bases) {
      SentenceFraction fraction = fraction(count, basis);
      Object[] values = new Object[count.size() + 3];
      for (int i = 0; i < count.size(); i++) {
        values[i] = count.get(i);
      }
      values[count.size()] = basis.code();
      values[count.size() + 1] = fraction.value();
      values[count.size() + 2] = fraction.exclusion() == null ? null : fraction.exclusion().code();
      rows.add(RowFactory.create(values));
    }
    return rows.iterator();
  }

  private static SentenceFraction fraction(Row count, Basis basis) {
    String kind = count.getAs("kind");
    Optional<PenaltyScale> scale = Shared.of(count.getAs("charge_code"));
    if (kind == null) {
      return new SentenceFraction(null, SentenceFraction.Exclusion.NO_TERM);
    }
    if (scale.isEmpty()) {
      return new SentenceFraction(null, SentenceFraction.Exclusion.NOT_CONVERTIBLE);
    }
    Integer amount = count.getAs("amount");
    Term imposed = term(kind, amount == null ? null : amount.doubleValue(), count.getAs("unit"));
    List<Term> maxima = new ArrayList<>();
    for (Object maximum : count.getList(count.fieldIndex("maxima"))) {
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
