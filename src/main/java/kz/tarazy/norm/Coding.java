package kz.tarazy.norm;

import kz.tarazy.act.Coded;

/** Reads the word of a closed list from an entry. */
final class Coding {

  private Coding() {}

  static <E extends Enum<E> & Coded> E of(Class<E> list, Entry entry, String key) {
    Entry field = entry.field(key);
    return of(list, field);
  }

  static <E extends Enum<E> & Coded> E of(Class<E> list, Entry scalar) {
    try {
      return Coded.of(list, scalar.text());
    } catch (IllegalArgumentException unknown) {
      throw scalar.error(unknown.getMessage());
    }
  }
}
