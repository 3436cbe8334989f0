package kz.tarazy.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.tarazy.act.Language;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.CueKind;
import kz.tarazy.text.Sentence;

/**
 * A part of a sentence that can hold a verdict of its own: sentences are cut at semicolons and
 * where the thought turns (однако, но, а; бірақ, алайда, ал).
 *
 * @param index index of its sentence
 * @param sentence its sentence
 * @param span its words
 * @param opposed whether it is set against the clause before it (но, однако; бірақ)
 * @param cues the cue words in it, in order
 */
record Clause(int index, Sentence sentence, Span span, boolean opposed, List<Cue> cues) {

  private static final Set<CueKind> DECISIONS =
      EnumSet.of(
          CueKind.COUNTS,
          CueKind.TAKES_ACCOUNT,
          CueKind.REFUSES,
          CueKind.REJECTS,
          CueKind.UNPROVEN,
          CueKind.ELEMENT,
          CueKind.ABSENT);

  Clause {
    cues = List.copyOf(cues);
  }

  boolean kazakh() {
    return sentence.language() == Language.KAZAKH;
  }

  boolean has(CueKind kind) {
    return cues.stream().anyMatch(cue -> cue.kind() == kind);
  }

  boolean head(Side side) {
    return has(side == Side.MITIGATING ? CueKind.MITIGATING : CueKind.AGGRAVATING);
  }

  Stream<Cue> all(CueKind kind) {
    return cues.stream().filter(cue -> cue.kind() == kind);
  }

  /** The words by which somebody decides something, in order. */
  List<Cue> decisions() {
    return cues.stream().filter(cue -> DECISIONS.contains(cue.kind())).toList();
  }

  /** Whether a word tells what a court makes of a fact: the name of a side or a decision. */
  static boolean judges(Cue cue) {
    return cue.kind() == CueKind.MITIGATING
        || cue.kind() == CueKind.AGGRAVATING
        || DECISIONS.contains(cue.kind());
  }

  static boolean positive(Cue decision) {
    return decision.kind() == CueKind.COUNTS || decision.kind() == CueKind.TAKES_ACCOUNT;
  }
}
