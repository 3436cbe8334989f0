package kz.tarazy.norm;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tarazy.act.Procedure;

/**
 * A cap: fractions of a maximum, and what it waits for.
 *
 * @param base what maximum the fractions are of
 * @param unlessAggravatingElement whether an aggravating element of the offence bars it
 * @param procedures procedures that bring it; empty where it does not hang on the procedure
 * @param unknownProcedures procedures of which the edition's rule is not known
 * @param ranges ranges that a procedure sets instead of a fraction
 */
record LimitRule(
    CapBase base,
    boolean unlessAggravatingElement,
    Set<Procedure> procedures,
    Set<Procedure> unknownProcedures,
    List<FractionRule> fractions,
    List<RangeRule> ranges) {

  static LimitRule of(Entry entry) {
    entry.only(
        "base",
        "unless_aggravating_element",
        "procedures",
        "unknown_procedures",
        "fractions",
        "ranges");
    return new LimitRule(
        Coding.of(CapBase.class, entry, "base"),
        entry.flagOr("unless_aggravating_element", false),
        procedures(entry, "procedures"),
        procedures(entry, "unknown_procedures"),
        entry.list("fractions").stream().map(FractionRule::of).toList(),
        entry.listOr("ranges").stream().map(RangeRule::of).toList());
  }

  private static Set<Procedure> procedures(Entry entry, String key) {
    return entry.listOr(key).stream()
        .map(procedure -> Coding.of(Procedure.class, procedure))
        .collect(Collectors.toUnmodifiableSet());
  }
}
