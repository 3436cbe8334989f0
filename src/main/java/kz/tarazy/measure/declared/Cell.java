package kz.tarazy.measure.declared;

import java.util.HashMap;
import java.util.Map;

/**
 * A number of like units: the sufficient statistic that every rate is computed from.
 *
 * @param values the units' values by column; what they lack is absent
 * @param subject the circumstance or check the cell is about, or null in a cell of plain units
 * @param outcome status or result of that subject, or null with it
 * @param n how many units
 */
public record Cell(Map<Column, String> values, String subject, String outcome, long n) {

  public Cell {
    Map<Column, String> present = new HashMap<>(values);
    present.values().removeIf(value -> value == null);
    values = Map.copyOf(present);
  }
}
