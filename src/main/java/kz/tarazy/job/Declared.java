package kz.tarazy.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * What a table's declaration promises beyond its types, as the table itself holds it.
 *
 * @param comment what one row is
 * @param properties the table's properties
 */
record Declared(String comment, Map<String, String> properties) {

  private static final String PREFIX = "tarazy.";

  static Declared of(Warehouse warehouse, String table) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (Row row : warehouse.spark().sql("SHOW TBLPROPERTIES " + table).collectAsList()) {
      properties.put(row.getString(0), row.getString(1));
    }
    String comment =
        warehouse.spark().sql("DESCRIBE TABLE EXTENDED " + table).collectAsList().stream()
            .filter(row -> row.getString(0).equals("Comment"))
            .map(row -> row.getString(1))
            .findFirst()
            .orElse("");
    return new Declared(comment, properties);
  }

  /** The columns that together are unique; empty where none are. */
  List<String> key() {
    return columns(properties.getOrDefault(PREFIX + "key", ""));
  }

  /** Columns of this table by the {@code table.column,column} they refer to. */
  Map<List<String>, String> references() {
    Map<List<String>, String> references = new LinkedHashMap<>();
    withPrefix(PREFIX + "references.")
        .forEach((columns, target) -> references.put(columns(columns), target));
    return references;
  }

  /** The accepted values of a column, by column. */
  Map<String, List<String>> accepted() {
    Map<String, List<String>> accepted = new LinkedHashMap<>();
    withPrefix(PREFIX + "accepted.")
        .forEach((column, values) -> accepted.put(column, columns(values)));
    return accepted;
  }

  private Map<String, String> withPrefix(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    properties.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            found.put(name.substring(prefix.length()), value);
          }
        });
    return found;
  }

  private static List<String> columns(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(","));
  }
}
