package kz.tarazy.act;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A value of a closed list that the tables and the outside formats write as a short word. */
public interface Coded {

  /** The word in tables and files, such as {@code fact_only}; never translated. */
  String code();

  /**
   * Finds the value of a list by its word.
   *
   * @throws IllegalArgumentException naming the word and the accepted ones
   */
  static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
    for (E value : list.getEnumConstants()) {
      if (value.code().equals(code)) {
        return value;
      }
    }
    String accepted =
        Arrays.stream(list.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "%s must be one of %s, cannot be: %s".formatted(list.getSimpleName(), accepted, code));
  }
}
