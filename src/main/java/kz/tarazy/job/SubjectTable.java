package kz.tarazy.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.norm.Catalogue;
import kz.tarazy.norm.Concept;
import kz.tarazy.norm.Ground;
import kz.tarazy.norm.Norm;
import kz.tarazy.norm.NormEdition;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What the catalogue says of the circumstances, as tables small enough to go to every worker. */
final class SubjectTable {

  /** The columns of the six grounds, in the order in which the catalogue tells them. */
  static final List<Column> GROUNDS =
      List.of(
          Column.GROUND_NATURE,
          Column.GROUND_LINK,
          Column.GROUND_DANGER,
          Column.GROUND_OFFENDER,
          Column.GROUND_CONDITIONS,
          Column.GROUND_REGULATION);

  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  private final SparkSession spark;
  private final Catalogue catalogue;
  private final List<String> priorRecord;

  /**
   * The circumstances of a catalogue.
   *
   * @param priorRecord the circumstances by which a court counts an earlier conviction
   */
  SubjectTable(SparkSession spark, Catalogue catalogue, List<String> priorRecord) {
    this.spark = spark;
    this.catalogue = catalogue;
    this.priorRecord = priorRecord;
  }

  List<String> priorRecord() {
    return priorRecord;
  }

  /** One row a circumstance and edition of the norm that lists it, both days inclusive. */
  Dataset<Row> editions() {
    List<Row> rows = new ArrayList<>();
    for (Concept concept : catalogue.circumstances()) {
      list(concept.provision())
          .forEach(
              edition ->
                  rows.add(
                      RowFactory.create(
                          concept.code(),
                          edition.id(),
                          edition.period().from(),
                          edition.period().to() == null ? NO_END : edition.period().to())));
    }
    return spark.createDataFrame(
        rows,
        new StructType()
            .add(Units.SUBJECT, DataTypes.StringType)
            .add("edition", DataTypes.StringType)
            .add("valid_from", DataTypes.DateType)
            .add("valid_to", DataTypes.DateType));
  }

  /** One row a circumstance with the value of each ground. */
  Dataset<Row> grounds() {
    StructType schema = new StructType().add(Units.SUBJECT, DataTypes.StringType);
    for (Column ground : GROUNDS) {
      schema = schema.add(ground.code(), DataTypes.StringType);
    }
    List<Row> rows = new ArrayList<>();
    for (Concept concept : catalogue.circumstances()) {
      List<Ground> grounds = catalogue.grounds(concept.code());
      if (grounds.size() == GROUNDS.size()) {
        List<Object> values = new ArrayList<>();
        values.add(concept.code());
        grounds.forEach(ground -> values.add(ground.value()));
        rows.add(RowFactory.create(values.toArray()));
      }
    }
    return spark.createDataFrame(rows, schema);
  }

  /** The editions of the norm that a provision stands in: its own, else that of what it is in. */
  private List<NormEdition> list(String provision) {
    for (String at = provision; ; at = at.substring(0, at.lastIndexOf('.'))) {
      List<NormEdition> editions = catalogue.norm(at).map(Norm::editions).orElse(List.of());
      if (!editions.isEmpty() || at.lastIndexOf('.') < 0) {
        return editions;
      }
    }
  }
}
