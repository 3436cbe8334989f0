package kz.tarazy.norm;

/** The term, in months, that stands in for life imprisonment for an offender. */
record TermRule(Offender offender, int minimum, int maximum) {

  static TermRule of(Entry entry) {
    entry.only("offender", "min", "max");
    return new TermRule(
        Coding.of(Offender.class, entry, "offender"), entry.number("min"), entry.number("max"));
  }
}
