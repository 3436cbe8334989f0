package kz.tarazy.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.tarazy.extract.lexicon.CueKind;

/** Who says what a verb of speech introduces (Russian) or closes (Kazakh). */
final class Speech {

  private static final Set<CueKind> ACTORS =
      EnumSet.of(CueKind.COURT, CueKind.PARTY, CueKind.VICTIM, CueKind.DEFENDANT);
  private static final int NEAR = 40;

  private Speech() {}

  /** What follows a stem in a case other than the nominative: who bears it is no subject. */
  private static final Pattern OBLIQUE =
      Pattern.compile(
          "(?iu).*(?:[ндт][ыі]ң|[ғқгк][ае]|н[ае]|[ндт][ыі]|[ндт][ае]н|[дт][ае]|[мбп]ен)",
          Pattern.DOTALL);

  /** A verb made a noun: «көрсеткенін» is a thing told, not the telling. */
  private static final Pattern NOMINAL =
      Pattern.compile("(?iu)\\p{L}+[ғқгк][ае]н(?:[ыі]|[дт][ыі][ғг][ыі])н?");

  /**
   * Who speaks: a party, the victim's side, the defendant, the court; empty if not told.
   *
   * @param before who spoke in the sentence before
   */
  static Optional<CueKind> speaker(
      Cue verb, List<Cue> sentence, Clause clause, String text, Optional<CueKind> before) {
    Optional<CueKind> speaker =
        clause.kazakh()
            ? kazakh(
                sentence.stream()
                    .filter(cue -> !OBLIQUE.matcher(word(cue, text)).matches())
                    .toList())
            : russian(verb, sentence);
    return speaker.or(() -> before).or(() -> clause.kazakh() ? kazakh(sentence) : Optional.empty());
  }

  /** Whether a cue names somebody who can speak. */
  static boolean actor(Cue cue) {
    return ACTORS.contains(cue.kind());
  }

  /** The victim, where a Kazakh sentence without a verb of speech opens with the victim. */
  static Optional<CueKind> victim(List<Cue> sentence, Clause clause, String text) {
    return sentence.stream()
        .filter(Speech::actor)
        .findFirst()
        .filter(cue -> clause.kazakh() && !OBLIQUE.matcher(word(cue, text)).matches())
        .map(Cue::kind)
        .filter(CueKind.VICTIM::equals);
  }

  /** Whether a verb of speech stands as a noun and so governs nothing. */
  static boolean nominal(Cue verb, String text) {
    return NOMINAL.matcher(verb.span().of(text)).matches();
  }

  /** The written word of a cue with the ending that a masked name bears behind its stop. */
  private static String word(Cue cue, String text) {
    int end = cue.span().end();
    while (end < text.length()
        && (text.charAt(end) == '-' || Character.isLetter(text.charAt(end)))) {
      end++;
    }
    return text.substring(cue.span().start(), end);
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
      if (!actor(cue)) {
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
