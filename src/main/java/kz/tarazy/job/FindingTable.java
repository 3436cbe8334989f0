package kz.tarazy.job;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kz.tarazy.act.Charge;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Citation;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Penalty;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Section;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The tables that a reading is spread over, in the order of the reading's lists.
 *
 * @param name name of the table
 * @param type what a row holds
 * @param list the list of the reading
 */
record FindingTable(
    String name, Class<? extends Record> type, Function<Reading, List<? extends Record>> list) {

  static final String KEY = "act_id";

  static final List<FindingTable> ALL =
      List.of(
          new FindingTable("section", Section.class, Reading::sections),
          new FindingTable("defendant", Defendant.class, Reading::defendants),
          new FindingTable("charge", Charge.class, Reading::charges),
          new FindingTable("penalty", Penalty.class, Reading::penalties),
          new FindingTable("circumstance", Circumstance.class, Reading::circumstances),
          new FindingTable("citation", Citation.class, Reading::citations));

  /** The columns of a finding's table but for the act's id. */
  static StructType withoutKey(StructType schema) {
    return new StructType(
        Arrays.stream(schema.fields())
            .filter(field -> !field.name().equals(KEY))
            .toArray(StructField[]::new));
  }
}
