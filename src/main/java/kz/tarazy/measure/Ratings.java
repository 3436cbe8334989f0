package kz.tarazy.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One pattern of readings and how many units show it.
 *
 * @param values the value each reader gave, null where a reader gave none
 * @param count units with this pattern
 */
public record Ratings(List<String> values, long count) {

  public Ratings {
    values = Collections.unmodifiableList(new ArrayList<>(values));
    if (count < 1) {
      throw new IllegalArgumentException(
          "A pattern must have 1 unit or more, cannot have: " + count);
    }
  }
}
