package kz.tarazy.extract;

import java.util.List;
import kz.tarazy.extract.lexicon.CueKind;
import kz.tarazy.extract.lexicon.LexiconEntry;

/** Whether a personal fact is the victim's or a witness's and so nobody's circumstance. */
final class Possession {

  private static final int ADJACENT = 2;

  private Possession() {}

  /** Whether the owner follows directly: «малолетних детей потерпевшей». */
  static boolean followedByAnother(Fact fact) {
    return fact.about(LexiconEntry.About.DEFENDANT)
        && fact.clause()
            .all(CueKind.VICTIM)
            .anyMatch(
                cue ->
                    cue.span().start() >= fact.span().end()
                        && cue.span().start() - fact.span().end() < ADJACENT);
  }

  /** Whether the person named last before the fact is the victim or a witness. */
  static boolean ofAnother(Fact fact, List<Cue> sentence) {
    if (!fact.about(LexiconEntry.About.DEFENDANT)) {
      return false;
    }
    return lastNamed(fact, sentence) == CueKind.VICTIM;
  }

  /** Whether the person named last before the fact is a defendant. */
  static boolean ofDefendant(Fact fact, List<Cue> sentence) {
    return lastNamed(fact, sentence) == CueKind.DEFENDANT;
  }

  private static CueKind lastNamed(Fact fact, List<Cue> sentence) {
    CueKind last = null;
    for (Cue cue : sentence) {
      if (cue.span().start() < fact.span().end()
          && (cue.kind() == CueKind.VICTIM || cue.kind() == CueKind.DEFENDANT)) {
        last = cue.kind();
      }
    }
    return last;
  }
}
