package kz.tarazy.norm;

import kz.tarazy.act.Coded;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;

/**
 * What the final punishment for several offences may not exceed.
 *
 * @param kind kind it is for; null where only absorption is open
 * @param maximum the highest final amount, or null with the kind
 */
public record CeilingRule(
    Aggregate aggregate, PenaltyKind kind, PenaltyUnit unit, Integer maximum) {

  /** What the offences that are joined are. */
  public enum Aggregate implements Coded {
    /** Misdemeanours only. */
    MISDEMEANOURS("misdemeanours"),
    /** Misdemeanours, minor and medium crimes. */
    LESSER("lesser"),
    /** With a grave or especially grave crime. */
    GRAVE("grave"),
    /** With an especially grave crime of the highest fixed term. */
    ESPECIALLY_GRAVE_20("especially_grave_20");

    private final String code;

    Aggregate(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Whether the milder punishments can only be absorbed by the strictest. */
  public boolean absorptionOnly() {
    return kind == null;
  }

  static CeilingRule of(Entry entry) {
    entry.only("aggregate", "kind", "unit", "max", "absorption");
    Aggregate aggregate = Coding.of(Aggregate.class, entry, "aggregate");
    if (entry.has("absorption")) {
      return new CeilingRule(aggregate, null, null, null);
    }
    return new CeilingRule(
        aggregate,
        Coding.of(PenaltyKind.class, entry, "kind"),
        Coding.of(PenaltyUnit.class, entry, "unit"),
        entry.number("max"));
  }
}
