package kz.tarazy.measure.declared;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One condition on a unit: its value in a column is among those wanted, or not among those
 * unwanted. Exactly one of the two lists is given.
 *
 * @param column the column
 * @param in accepted values; a missing value is not accepted
 * @param notIn refused values; a missing value is accepted
 */
public record Filter(Column column, List<String> in, List<String> notIn) implements Serializable {

  public Filter {
    Required.key("column", column);
    in = in == null ? List.of() : List.copyOf(in);
    notIn = notIn == null ? List.of() : List.copyOf(notIn);
    if (in.isEmpty() == notIn.isEmpty()) {
      throw new IllegalArgumentException(
          "A filter on %s must have either in or notIn, with values".formatted(column.code()));
    }
  }

  /** Whether a unit with these values passes. */
  public boolean accepts(Map<Column, String> unit) {
    String value = unit.get(column);
    if (value == null) {
      return in.isEmpty();
    }
    return in.isEmpty() ? !notIn.contains(value) : in.contains(value);
  }
}
