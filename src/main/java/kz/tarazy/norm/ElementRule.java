package kz.tarazy.norm;

import java.util.List;

/** A circumstance that an offence already holds as its element. */
record ElementRule(String provision, String concept, Origin origin) {

  boolean holds(String article, String part, List<String> points) {
    return OffenceGroup.matches(provision, article, part, points);
  }

  static ElementRule of(Entry entry) {
    entry.only("provision", "concept", "verified", "source");
    return new ElementRule(entry.text("provision"), entry.text("concept"), Origin.of(entry));
  }
}
