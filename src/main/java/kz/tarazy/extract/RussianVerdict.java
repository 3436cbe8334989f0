package kz.tarazy.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.CueKind;

/**
 * Reads a Russian clause: a verdict governs what follows it and, where nothing governs from before,
 * what stands before it.
 */
final class RussianVerdict extends ClauseVerdict {

  private static final Pattern EARLIER =
      Pattern.compile("(?iu)\\s*приговором\\s+(?:от\\s+(?:\\d+\\s+\\p{L}+\\s+)?)?\\d{4}\\s+года");

  RussianVerdict(
      String text,
      Clause clause,
      List<Cue> sentence,
      List<Span> facts,
      Optional<CueKind> speakerBefore) {
    super(text, clause, sentence, facts, speakerBefore);
  }

  @Override
  boolean governs(Cue exception, Fact fact) {
    return exception.span().end() <= fact.span().start();
  }

  @Override
  Optional<Verdict> whole(Fact fact) {
    if (earlierVerdict()) {
      return Optional.of(Verdict.NOTHING);
    }
    return elementOfOffence(fact) ? Optional.of(Verdict.DENIED) : Optional.empty();
  }

  @Override
  boolean tells(Cue speech) {
    return true;
  }

  @Override
  Optional<Cue> around(Stream<Cue> speeches) {
    return speeches.filter(cue -> cue.span().end() <= clause.span().start()).reduce((a, b) -> b);
  }

  @Override
  Verdict decide(Fact fact) {
    Optional<Cue> speechBefore =
        speeches().filter(cue -> cue.span().end() <= fact.span().start()).reduce((a, b) -> b);
    List<Cue> decisions = decisions(fact);
    if (speechBefore.isPresent()) {
      return decisions.stream()
              .filter(cue -> cue.span().start() >= speechBefore.get().span().end())
              .anyMatch(this::turnsDown)
          ? Verdict.DENIED
          : said(fact, speechBefore.get());
    }
    Optional<Cue> decision =
        decisions.stream()
            .filter(cue -> before(cue, fact))
            .reduce((a, b) -> b)
            .or(() -> following(fact, decisions));
    if (decision.isEmpty()) {
      Optional<Cue> speechAfter = speeches().findFirst();
      if (speechAfter.isPresent()) {
        return said(fact, speechAfter.get());
      }
    }
    return decision.map(cue -> decided(fact, cue)).orElseGet(() -> undecided(fact));
  }

  /** "Приговором 2012 года … признано смягчающим": what another court once counted. */
  private boolean earlierVerdict() {
    return EARLIER.matcher(clause.span().of(text)).lookingAt();
  }

  /** What comes after: a refusal before the next fact outweighs a verb on the way to it. */
  private Optional<Cue> following(Fact fact, List<Cue> decisions) {
    int next =
        facts.stream()
            .mapToInt(Span::start)
            .filter(start -> start >= fact.span().end())
            .min()
            .orElse(Integer.MAX_VALUE);
    List<Cue> after = decisions.stream().filter(cue -> !before(cue, fact)).toList();
    return after.stream()
        .filter(cue -> cue.kind() != CueKind.ABSENT && !Clause.positive(cue))
        .filter(cue -> cue.span().start() < next)
        .findFirst()
        .or(() -> after.stream().findFirst());
  }

  private static boolean before(Cue cue, Fact fact) {
    return cue.span().end() <= fact.span().start() || cue.span().contains(fact.span());
  }

  /** "Является признаком состава и повторно не учитывается": whatever verbs stand beside it. */
  private boolean elementOfOffence(Fact fact) {
    return fact.side() == Side.AGGRAVATING && clause.has(CueKind.ELEMENT);
  }
}
