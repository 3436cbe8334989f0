package kz.tarazy.job;

import java.util.List;
import kz.tarazy.act.CourtAct;
import kz.tarazy.extract.UncoveredPhrases;
import kz.tarazy.text.ActText;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Counts, over the acts of a warehouse, the phrases that courts count as mitigating and no rule
 * covers.
 *
 * <p>Input: {@code act}. Writes no table.
 */
public final class DiscoverJob {

  private static final StructType PHRASE =
      new StructType()
          .add("language", DataTypes.StringType)
          .add("stems", DataTypes.StringType)
          .add("words", DataTypes.StringType)
          .add("act_id", DataTypes.StringType);

  private DiscoverJob() {}

  /** One a JVM; immutable and shared by the tasks. */
  private static final class Shared {
    static final UncoveredPhrases PHRASES = UncoveredPhrases.standard();
  }

  /**
   * A group of phrases with the same dictionary forms.
   *
   * @param acts acts in which it stands
   * @param example the phrase as one act words it
   * @param act the id of that act, the first by id
   */
  public record Group(String language, String stems, long acts, String example, String act) {}

  /** The most frequent groups first; those of one frequency by language and dictionary forms. */
  public static List<Group> run(Warehouse warehouse, int limit) {
    Dataset<Row> phrases =
        warehouse
            .table("act")
            .flatMap(
                (FlatMapFunction<Row, Row>)
                    row -> {
                      CourtAct act = RecordRows.record(CourtAct.class, row);
                      return Shared.PHRASES.of(ActText.of(act.text())).stream()
                          .map(
                              phrase ->
                                  RowFactory.create(
                                      phrase.language().code(),
                                      phrase.stems(),
                                      phrase.words(),
                                      act.actId()))
                          .iterator();
                    },
                Encoders.row(PHRASE));
    return phrases
        .groupBy("language", "stems")
        .agg(
            functions.countDistinct("act_id").as("acts"),
            functions.min(functions.struct("act_id", "words")).as("first"))
        .orderBy(functions.desc("acts"), functions.col("language"), functions.col("stems"))
        .limit(limit)
        .select("language", "stems", "acts", "first.words", "first.act_id")
        .collectAsList()
        .stream()
        .map(
            row ->
                new Group(
                    row.getString(0),
                    row.getString(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4)))
        .toList();
  }
}
