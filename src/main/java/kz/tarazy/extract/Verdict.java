package kz.tarazy.extract;

/** What one place of the act makes of a fact. */
enum Verdict {
  /** The court counts it. */
  RECOGNISED,
  /** The first instance counted it, as an appeal court retells. */
  RECOGNISED_BELOW,
  /** The court refuses to count it. */
  DENIED,
  /** A party says it. */
  CLAIMED,
  /** The court or the head tells it. */
  FACT,
  /** The law, an earlier verdict or a condition names it: no finding of its own. */
  QUOTED,
  /** Nothing in the clause decides. */
  OPEN,
  /** Not this person's, or not this side's: nothing. */
  NOTHING
}
