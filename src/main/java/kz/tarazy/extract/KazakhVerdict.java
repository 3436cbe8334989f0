package kz.tarazy.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.CueKind;
import kz.tarazy.extract.lexicon.LexiconEntry;

/** Reads a Kazakh clause: the verb stands last and governs what precedes it. */
final class KazakhVerdict extends ClauseVerdict {

  /** How far a Kazakh verb of speech may stand from the verb it commands: тануды сұрады. */
  private static final int COMMAND = 25;

  private static final Pattern FINITE = Pattern.compile("(?iu)\\p{L}+[дт][ыі]");

  private static final Pattern ENDS = Pattern.compile("\\s*[,;.)]");

  private static final Pattern HE = Pattern.compile("(?iu)\\s*(?:ол|оның|өзі)(?!\\p{L})");

  KazakhVerdict(
      String text,
      Clause clause,
      List<Cue> sentence,
      List<Span> facts,
      Optional<CueKind> speakerBefore) {
    super(text, clause, sentence, facts, speakerBefore);
  }

  @Override
  boolean governs(Cue exception, Fact fact) {
    return exception.span().start() >= fact.span().end();
  }

  @Override
  Optional<Verdict> whole(Fact fact) {
    return toldOfVictim(fact) ? Optional.of(Verdict.NOTHING) : Optional.empty();
  }

  /** Where the court names the item of art 53 for a fact, it needs no other head. */
  @Override
  boolean head(Fact fact) {
    return super.head(fact)
        || (clause.sentence().section() != SectionKind.INTRODUCTION
            && CitedItem.of(fact, clause, text));
  }

  @Override
  boolean tells(Cue speech) {
    return !Speech.nominal(speech, text);
  }

  @Override
  Optional<Cue> around(Stream<Cue> speeches) {
    return speeches.filter(cue -> cue.span().start() >= clause.span().end()).findFirst();
  }

  @Override
  Verdict decide(Fact fact) {
    List<Cue> decisions = decisions(fact);
    Optional<Cue> following =
        decisions.stream().filter(cue -> cue.span().end() > fact.span().end()).findFirst();
    Optional<Cue> speech =
        speeches().filter(cue -> cue.span().start() >= fact.span().end()).findFirst();
    if (speech.isPresent() && commands(speech.get(), following)) {
      boolean turnedDown =
          decisions.stream()
              .filter(cue -> cue.span().start() >= speech.get().span().end())
              .anyMatch(cue -> turnsDown(cue) || cue.kind() == CueKind.REFUSES);
      return turnedDown ? Verdict.DENIED : said(fact, speech.get());
    }
    if (softensBefore(fact, following)) {
      return partysView() ? Verdict.CLAIMED : Verdict.RECOGNISED;
    }
    if (following.isPresent()) {
      return decided(fact, following.get());
    }
    Optional<Cue> preceding = decisions.stream().reduce((a, b) -> b);
    if (preceding.isPresent() && (Clause.positive(preceding.get()) && head(fact))) {
      return decided(fact, preceding.get());
    }
    boolean reasons =
        preceding.isPresent()
            && (preceding.get().kind() == CueKind.REFUSES
                || preceding.get().kind() == CueKind.REJECTS);
    return reasons ? Verdict.OPEN : undecided(fact);
  }

  /**
   * «Жазасын ауырлатады, қалғандарына қатысты дәлелденбеді»: a verb of its own ends the thought.
   */
  private boolean softensBefore(Fact fact, Optional<Cue> following) {
    CueKind side = fact.side() == Side.MITIGATING ? CueKind.MITIGATING : CueKind.AGGRAVATING;
    return !clause.has(CueKind.NONE)
        && clause
            .all(side)
            .filter(cue -> cue.span().start() >= fact.span().end())
            .filter(cue -> following.isEmpty() || cue.span().end() < following.get().span().start())
            .anyMatch(
                cue ->
                    FINITE.matcher(cue.span().of(text)).matches()
                        && ENDS.matcher(text.substring(cue.span().end())).lookingAt());
  }

  private static boolean commands(Cue speech, Optional<Cue> decision) {
    return decision.isEmpty()
        || speech.span().start() < decision.get().span().start()
        || (speech.span().start() - decision.get().span().end() < COMMAND
            && decision.get().kind() != CueKind.REJECTS);
  }

  /** «Ол …» after the victim's words is the victim still. */
  private boolean toldOfVictim(Fact fact) {
    return speakerBefore.filter(CueKind.VICTIM::equals).isPresent()
        && fact.about(LexiconEntry.About.DEFENDANT)
        && HE.matcher(clause.sentence().span().of(text)).lookingAt()
        && sentence.stream()
            .filter(cue -> cue.span().start() < fact.span().end())
            .noneMatch(cue -> cue.kind() == CueKind.DEFENDANT || cue.kind() == CueKind.COURT);
  }
}
