package kz.tarazy.norm;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One node of a catalogue file with the line it stands on, so that every complaint can name it.
 *
 * <p>A node is a scalar, a list or a mapping; asking it for what it is not is an error of the file.
 */
final class Entry {

  private final String file;
  private final int line;
  private final String scalar;
  private final List<Entry> items;
  private final Map<String, Entry> fields;

  private Entry(
      String file, int line, String scalar, List<Entry> items, Map<String, Entry> fields) {
    this.file = file;
    this.line = line;
    this.scalar = scalar;
    this.items = items;
    this.fields = fields;
  }

  static Entry scalar(String file, int line, String text) {
    return new Entry(file, line, text, null, null);
  }

  static Entry list(String file, int line, List<Entry> items) {
    return new Entry(file, line, null, List.copyOf(items), null);
  }

  static Entry mapping(String file, int line, Map<String, Entry> fields) {
    return new Entry(file, line, null, null, new LinkedHashMap<>(fields));
  }

  /** Refuses every key that is not named. */
  Entry only(String... keys) {
    Set<String> known = Set.of(keys);
    for (Map.Entry<String, Entry> field : mapping().entrySet()) {
      if (!known.contains(field.getKey())) {
        throw field.getValue().error("unknown key '%s'".formatted(field.getKey()));
      }
    }
    return this;
  }

  boolean has(String key) {
    return mapping().containsKey(key);
  }

  Entry field(String key) {
    Entry field = mapping().get(key);
    if (field == null) {
      throw error("the key '%s' is missing".formatted(key));
    }
    return field;
  }

  String text(String key) {
    return field(key).text();
  }

  String textOr(String key, String absent) {
    return has(key) ? text(key) : absent;
  }

  LocalDate date(String key) {
    Entry field = field(key);
    try {
      return LocalDate.parse(field.text());
    } catch (DateTimeParseException malformed) {
      throw field.error("'%s' must be a date such as 2018-07-24".formatted(field.text()));
    }
  }

  LocalDate dateOr(String key, LocalDate absent) {
    return has(key) ? date(key) : absent;
  }

  boolean flag(String key) {
    Entry field = field(key);
    return switch (field.text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw field.error("'%s' must be true or false".formatted(field.text()));
    };
  }

  boolean flagOr(String key, boolean absent) {
    return has(key) ? flag(key) : absent;
  }

  int number(String key) {
    Entry field = field(key);
    try {
      return Integer.parseInt(field.text());
    } catch (NumberFormatException malformed) {
      throw field.error("'%s' must be a whole number".formatted(field.text()));
    }
  }

  Integer numberOr(String key, Integer absent) {
    return has(key) ? Integer.valueOf(number(key)) : absent;
  }

  List<Entry> list(String key) {
    return field(key).items();
  }

  /** The entries of a list, or none if the key is absent. */
  List<Entry> listOr(String key) {
    return has(key) ? list(key) : List.of();
  }

  List<String> texts(String key) {
    return listOr(key).stream().map(Entry::text).toList();
  }

  List<Entry> items() {
    if (items == null) {
      throw error("a list is wanted here");
    }
    return items;
  }

  Map<String, Entry> mapping() {
    if (fields == null) {
      throw error("a mapping is wanted here");
    }
    return fields;
  }

  String text() {
    if (scalar == null) {
      throw error("a plain value is wanted here");
    }
    return scalar;
  }

  NormException error(String message) {
    return new NormException(file, line, message);
  }
}
