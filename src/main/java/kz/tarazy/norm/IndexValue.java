package kz.tarazy.norm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The monthly calculation index (МРП, АЕК) of a period, in tenge. */
record IndexValue(Period period, int tenge) {

  static List<IndexValue> read(Path file) {
    List<IndexValue> values = new ArrayList<>();
    for (Entry entry : EntryReader.yaml(file).only("mci").list("mci")) {
      entry.only("valid_from", "valid_to", "tenge", "verified", "source");
      Origin.of(entry);
      IndexValue value = new IndexValue(Period.of(entry), entry.number("tenge"));
      if (values.stream().anyMatch(known -> known.period().overlaps(value.period()))) {
        throw entry.error("the index %s overlaps another".formatted(value.period()));
      }
      values.add(value);
    }
    return values;
  }
}
