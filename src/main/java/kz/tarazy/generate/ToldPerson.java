package kz.tarazy.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kz.tarazy.act.Status;

/** What the finished act says of one defendant: the truth, gathered while the words are written. */
final class ToldPerson {
  /** A circumstance with the words of the text that tell it. */
  record Entry(String code, Status status, String quote) {}

  final String label;
  final List<Entry> mitigating = new ArrayList<>();
  final List<Entry> aggravating = new ArrayList<>();
  final TreeSet<String> norms = new TreeSet<>();
  boolean noneMitigatingStated;
  boolean noneAggravatingStated;

  ToldPerson(String label) {
    this.label = label;
  }
}
