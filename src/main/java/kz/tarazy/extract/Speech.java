package kz.tarazy.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tarazy.extract.lexicon.CueKind;

/** Who says what a verb of speech introduces (Russian) or closes (Kazakh). */
final class Speech {

  private static final Set<CueKind> ACTORS =
      EnumSet.of(CueKind.COURT, CueKind.PARTY, CueKind.VICTIM, CueKind.DEFENDANT);
  private static final int NEAR = 40;

  private Speech() {}

  /** Who speaks: a party, the victim's side, the defendant, the court; empty if not told. */
  static Optional<CueKind> speaker(Cue verb, List<Cue> sentence, boolean kazakh) {
    return kazakh ? kazakh(sentence) : russian(verb, sentence);
  }

  /** A Kazakh sentence opens with who speaks; «сотта» is a place. */
  private static Optional<CueKind> kazakh(List<Cue> sentence) {
    Optional<CueKind> person =
        sentence.stream()
            .map(Cue::kind)
            .filter(kind -> ACTORS.contains(kind) && kind != CueKind.COURT)
            .findFirst();
    return person.isPresent()
        ? person
        : sentence.stream().map(Cue::kind).filter(CueKind.COURT::equals).findFirst();
  }

  private static Optional<CueKind> russian(Cue verb, List<Cue> sentence) {
    Cue before = null;
    Cue after = null;
    for (Cue cue : sentence) {
      if (!ACTORS.contains(cue.kind())) {
        continue;
      }
      if (cue.span().end() <= verb.span().start()) {
        before = stronger(before, cue);
      } else if (after == null && cue.span().start() - verb.span().end() < NEAR) {
        after = cue;
      }
    }
    Cue actor = before == null ? after : before;
    return Optional.ofNullable(actor).map(Cue::kind);
  }

  /** A name directly after its office belongs to it: «адвокат О.» stays an advocate. */
  private static Cue stronger(Cue earlier, Cue later) {
    boolean title =
        earlier != null
            && later.kind() == CueKind.DEFENDANT
            && earlier.kind() != CueKind.COURT
            && later.span().start() - earlier.span().end() < 2;
    return title ? earlier : later;
  }
}
