package kz.tarazy.norm;

import kz.tarazy.act.Coded;

/**
 * What a norm does, so that code can ask for it without knowing the article it stands in.
 *
 * <p>The catalogue says which provision plays the role.
 */
public enum Role implements Coded {
  /** Imprisonment is not imposed where the damage was compensated. */
  NO_IMPRISONMENT("no_imprisonment"),
  /** The cap with a mitigating and no aggravating circumstance. */
  MITIGATION_CAP("mitigation_cap"),
  /** The cap that a procedure gives. */
  REGIME_CAP("regime_cap"),
  /** Below the minimum, or a milder kind, in exceptional circumstances. */
  EXCEPTIONAL("exceptional"),
  /** What may be held exceptional. */
  EXCEPTIONAL_GROUNDS("exceptional_grounds"),
  /** Below the minimum where a cap applies. */
  BELOW_MINIMUM("below_minimum"),
  /** In what order the caps meet those of an unfinished crime. */
  UNFINISHED_ORDER("unfinished_order"),
  /** Crimes that the mitigation of the sanction does not reach. */
  EXCLUSION("exclusion"),
  /** Exceptional circumstances where the sanction has life only. */
  EXCEPTIONAL_LIFE("exceptional_life"),
  /** When preparation and attempt are punished at all. */
  UNFINISHED_LIABILITY("unfinished_liability"),
  /** The cap of preparation and attempt. */
  UNFINISHED_CAP("unfinished_cap"),
  /** No life imprisonment for preparation and attempt. */
  UNFINISHED_LIFE("unfinished_life"),
  /** The ranges of the kinds of punishment for minors. */
  MINOR_RANGES("minor_ranges"),
  /** When minors are not imprisoned. */
  MINOR_NO_IMPRISONMENT("minor_no_imprisonment"),
  /** How minors are sentenced. */
  MINOR_SENTENCING("minor_sentencing"),
  /** Release of minors. */
  MINOR_RELEASE("minor_release"),
  /** The ranges of the kinds of punishment in the general part. */
  GENERAL_RANGES("general_ranges"),
  /** The term of those on whom life is not imposed. */
  SPARED_LIFE("spared_life"),
  /** Conditional sentence. */
  CONDITIONAL("conditional"),
  /** Punishment for several offences. */
  AGGREGATION("aggregation"),
  /** Mandatory release upon a performed agreement of cooperation. */
  COOPERATION_RELEASE("cooperation_release"),
  /** Mandatory release upon reconciliation. */
  RECONCILIATION_RELEASE("reconciliation_release"),
  /** Conditional early release. */
  PAROLE("parole"),
  /** Replacement of the unserved part. */
  REPLACEMENT("replacement"),
  /** An element of the offence is not mitigating again. */
  MITIGATING_ELEMENT("mitigating_element"),
  /** An element of the offence is not aggravating again. */
  AGGRAVATING_ELEMENT("aggravating_element"),
  /** The closed list of aggravating circumstances. */
  AGGRAVATING_CLOSED("aggravating_closed"),
  /** The list of mitigating circumstances. */
  MITIGATING_LIST("mitigating_list"),
  /** The open list of mitigating circumstances. */
  MITIGATING_OPEN("mitigating_open");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
