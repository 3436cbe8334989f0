package kz.tarazy.extract;

import java.util.List;
import kz.tarazy.act.Side;
import kz.tarazy.extract.lexicon.CueKind;

/**
 * What a sentence says to the facts told before it.
 *
 * @param denies it turns down, or finds unproven, what was said
 * @param pointsBack it points back: this circumstance, these arguments
 * @param agrees it shares what was said
 * @param mitigates it points back and calls it mitigating
 * @param aggravates it points back and calls it aggravating
 */
record Answer(
    boolean denies, boolean pointsBack, boolean agrees, boolean mitigates, boolean aggravates) {

  static Answer of(List<Clause> clauses) {
    boolean denies = false;
    boolean back = false;
    boolean agrees = false;
    boolean mitigates = false;
    boolean aggravates = false;
    for (Clause clause : clauses) {
      boolean backward = clause.has(CueKind.BACKWARD);
      boolean turnedDown =
          clause.has(CueKind.REJECTS)
              || clause.has(CueKind.UNPROVEN)
              || clause.has(CueKind.ELEMENT)
              || clause.has(CueKind.REFUSES)
              || (backward && clause.has(CueKind.ABSENT) && !clause.has(CueKind.NONE));
      denies |= turnedDown;
      boolean concluded =
          clause.has(CueKind.CONCLUDES)
              && (clause.has(CueKind.ITEM)
                  || clause.head(Side.MITIGATING)
                  || clause.head(Side.AGGRAVATING));
      back |= backward || concluded || clause.has(CueKind.ARGUMENT) || clause.has(CueKind.ELEMENT);
      agrees |= clause.has(CueKind.AGREES);
      mitigates |= !turnedDown && backward && clause.head(Side.MITIGATING);
      aggravates |= !turnedDown && backward && clause.head(Side.AGGRAVATING);
    }
    back |= !clauses.isEmpty() && opens(clauses.get(0));
    return new Answer(denies, back, agrees && !denies, mitigates, aggravates);
  }

  private static boolean opens(Clause clause) {
    return clause
        .all(CueKind.CONTRAST)
        .anyMatch(cue -> cue.span().start() - clause.span().start() < 3);
  }

  /**
   * The verdict on a fact told before.
   *
   * @param direct whether it stands in the sentence just before
   */
  Verdict to(Holding holding, boolean direct) {
    boolean argued = holding.is(Verdict.CLAIMED) || holding.is(Verdict.QUOTED);
    boolean told = direct && holding.is(Verdict.OPEN);
    boolean counts = holding.fact().side() == Side.MITIGATING ? mitigates : aggravates;
    if (argued && denies && pointsBack) {
      return Verdict.DENIED;
    }
    if ((argued || told) && counts && !denies) {
      return Verdict.RECOGNISED;
    }
    if (holding.is(Verdict.CLAIMED) && agrees && pointsBack && direct) {
      return Verdict.RECOGNISED;
    }
    return holding.verdict();
  }
}
