package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.CueKind;
import kz.tarazy.extract.lexicon.LexiconEntry;

/**
 * Reads what the words of one clause make of a fact in it.
 *
 * <p>A Russian verdict governs what follows it and, where nothing governs from before, what stands
 * before it; a Kazakh verb stands last and governs what precedes it.
 */
final class ClauseVerdict {

  /** How far, in letters, a bare "нет", "жоқ" reaches. */
  private static final int ABSENCE = 40;

  /** How far "кроме" stands from what it excepts. */
  private static final int EXCEPTION = 20;

  /** Where the subject of a sentence is looked for. */
  private static final int OPENING = 30;

  /** How far it reaches where the court is the one who does not see a fact. */
  private static final int COURT_ABSENCE = 120;

  /** How far a Kazakh verb of speech may stand from the verb it commands: тануды сұрады. */
  private static final int COMMAND = 25;

  private static final Pattern HE = Pattern.compile("(?iu)\\s*(?:ол|оның|өзі)(?!\\p{L})");

  private final String text;
  private final Clause clause;
  private final List<Cue> sentence;
  private final List<Span> facts;
  private final Optional<CueKind> speakerBefore;

  /**
   * @param sentence the cues of the whole sentence
   * @param facts the words of all facts of the clause
   * @param speakerBefore who spoke in the sentence before
   */
  ClauseVerdict(
      String text,
      Clause clause,
      List<Cue> sentence,
      List<Span> facts,
      Optional<CueKind> speakerBefore) {
    this.text = text;
    this.clause = clause;
    this.sentence = sentence;
    this.facts = facts;
    this.speakerBefore = speakerBefore;
  }

  Verdict of(Fact fact) {
    if (clause.has(CueKind.CONDITION) && !clause.has(CueKind.COURT)) {
      return Verdict.QUOTED;
    }
    if (statute()) {
      return Verdict.QUOTED;
    }
    if (clause.has(CueKind.NONE) && besides(fact)) {
      return Verdict.RECOGNISED;
    }
    if (argumentTurnedDown(fact) || elementOfOffence(fact)) {
      return Verdict.DENIED;
    }
    if (toldOfVictim(fact)) {
      return Verdict.NOTHING;
    }
    Verdict verdict = clause.kazakh() ? kazakh(fact) : russian(fact);
    if (verdict == Verdict.OPEN && !clause.has(CueKind.COURT)) {
      return speechAround().map(cue -> said(fact, cue)).orElse(verdict);
    }
    return verdict;
  }

  /** «Ол …» after the victim's words is the victim still. */
  private boolean toldOfVictim(Fact fact) {
    return clause.kazakh()
        && speakerBefore.filter(CueKind.VICTIM::equals).isPresent()
        && fact.about(LexiconEntry.About.DEFENDANT)
        && HE.matcher(clause.sentence().span().of(text)).lookingAt()
        && sentence.stream()
            .filter(cue -> cue.span().start() < fact.span().end())
            .noneMatch(cue -> cue.kind() == CueKind.DEFENDANT || cue.kind() == CueKind.COURT);
  }

  /** "Иных обстоятельств, кроме раскаяния, не установлено" counts the one it excepts. */
  private boolean besides(Fact fact) {
    return clause
        .all(CueKind.BESIDES)
        .anyMatch(
            cue ->
                (clause.kazakh()
                        ? cue.span().start() >= fact.span().end()
                        : cue.span().end() <= fact.span().start())
                    && distance(cue.span(), fact.span()) < EXCEPTION);
  }

  /** "Доводы защитника о том, что …, суд отклоняет". */
  private boolean argumentTurnedDown(Fact fact) {
    return clause.has(CueKind.REJECTS)
        && clause.cues().stream()
            .anyMatch(
                cue ->
                    (cue.kind() == CueKind.ARGUMENT || cue.kind() == CueKind.PARTY)
                        && cue.span().end() <= fact.span().start());
  }

  /** "Является признаком состава и повторно не учитывается": whatever verbs stand beside it. */
  private boolean elementOfOffence(Fact fact) {
    return fact.side() == Side.AGGRAVATING && !clause.kazakh() && clause.has(CueKind.ELEMENT);
  }

  /** The speech that another clause of the sentence opens (Russian) or closes (Kazakh). */
  private Optional<Cue> speechAround() {
    return sentence.stream()
        .filter(cue -> cue.kind() == CueKind.SPEECH)
        .filter(cue -> !clause.kazakh() || !Speech.nominal(cue, text))
        .filter(
            cue ->
                clause.kazakh()
                    ? cue.span().start() >= clause.span().end()
                    : cue.span().end() <= clause.span().start())
        .filter(cue -> speaker(cue).map(kind -> kind != CueKind.COURT).orElse(false))
        .reduce((a, b) -> clause.kazakh() ? a : b);
  }

  private boolean statute() {
    return clause.has(CueKind.STATUTE)
        && !clause.has(CueKind.COURT)
        && !clause.has(CueKind.DEFENDANT)
        && !clause.has(CueKind.BACKWARD)
        && facts.size() <= 1;
  }

  private Verdict russian(Fact fact) {
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

  private Verdict kazakh(Fact fact) {
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
    if (following.isPresent()) {
      return decided(fact, following.get());
    }
    Optional<Cue> preceding = decisions.stream().reduce((a, b) -> b);
    if (preceding.isPresent() && (Clause.positive(preceding.get()) && clause.head(fact.side()))) {
      return decided(fact, preceding.get());
    }
    boolean reasons =
        preceding.isPresent()
            && (preceding.get().kind() == CueKind.REFUSES
                || preceding.get().kind() == CueKind.REJECTS);
    return reasons ? Verdict.OPEN : undecided(fact);
  }

  private static boolean commands(Cue speech, Optional<Cue> decision) {
    return decision.isEmpty()
        || speech.span().start() < decision.get().span().start()
        || (speech.span().start() - decision.get().span().end() < COMMAND
            && decision.get().kind() != CueKind.REJECTS);
  }

  private static boolean before(Cue cue, Fact fact) {
    return cue.span().end() <= fact.span().start() || cue.span().contains(fact.span());
  }

  private boolean turnsDown(Cue cue) {
    return cue.kind() == CueKind.REJECTS
        || cue.kind() == CueKind.UNPROVEN
        || cue.kind() == CueKind.ELEMENT;
  }

  /** Verbs of speech of somebody else than the court. */
  private java.util.stream.Stream<Cue> speeches() {
    return clause
        .all(CueKind.SPEECH)
        .filter(cue -> !clause.kazakh() || !Speech.nominal(cue, text))
        .filter(cue -> facts.stream().noneMatch(span -> span.overlaps(cue.span())))
        .filter(cue -> speaker(cue).map(kind -> kind != CueKind.COURT).orElse(false));
  }

  private Optional<CueKind> speaker(Cue verb) {
    return Speech.speaker(verb, sentence, clause, text, speakerBefore);
  }

  private Verdict said(Fact fact, Cue speech) {
    CueKind speaker = speaker(speech).orElse(CueKind.PARTY);
    if (speaker == CueKind.DEFENDANT && fact.has(LexiconEntry.Trait.OWN_WORDS)) {
      return Verdict.FACT;
    }
    if (speaker == CueKind.VICTIM
        && fact.about(LexiconEntry.About.DEFENDANT)
        && clause.all(CueKind.DEFENDANT).noneMatch(cue -> cue.span().start() < fact.span().end())) {
      return Verdict.NOTHING;
    }
    return fact.side() == Side.AGGRAVATING
            && !clause.head(Side.AGGRAVATING)
            && !(clause.has(CueKind.ITEM) && clause.decisions().stream().anyMatch(Clause::positive))
        ? Verdict.NOTHING
        : Verdict.CLAIMED;
  }

  /** What decides here: no words of another fact, no absence far away. */
  private List<Cue> decisions(Fact fact) {
    List<Cue> decisions = new ArrayList<>(clause.decisions());
    decisions.removeIf(
        cue ->
            facts.stream().anyMatch(span -> span.overlaps(cue.span()) && !cue.span().contains(span))
                || facts.stream().anyMatch(span -> span.equals(cue.span())));
    decisions.removeIf(
        cue -> cue.kind() == CueKind.ABSENT && distance(cue.span(), fact.span()) > reach(cue));
    decisions.sort(Comparator.comparing(Cue::span));
    return decisions;
  }

  private int reach(Cue absence) {
    return clause
            .all(CueKind.COURT)
            .anyMatch(
                cue ->
                    cue.span().end() <= absence.span().start()
                        && distance(cue.span(), absence.span()) < ABSENCE)
        ? COURT_ABSENCE
        : ABSENCE;
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
  }

  private Verdict decided(Fact fact, Cue decision) {
    Side other = fact.side() == Side.MITIGATING ? Side.AGGRAVATING : Side.MITIGATING;
    boolean head = clause.head(fact.side());
    if (!head && clause.head(other)) {
      return Verdict.NOTHING;
    }
    if (!Clause.positive(decision)) {
      boolean reasoned =
          clause.sentence().section() == SectionKind.REASONING
              || clause.sentence().section() == SectionKind.OPERATIVE
              || decision.kind() != CueKind.ABSENT;
      return reasoned ? Verdict.DENIED : Verdict.OPEN;
    }
    if (head && clause.has(CueKind.EXCEPTIONAL) && fact.has(LexiconEntry.Trait.OPEN_LIST)) {
      return Verdict.NOTHING;
    }
    if (head) {
      return partysView() ? Verdict.CLAIMED : Verdict.RECOGNISED;
    }
    return decision.kind() == CueKind.TAKES_ACCOUNT || takes(decision)
        ? takenIntoAccount(fact, decision)
        : Verdict.OPEN;
  }

  /** "Прокурор … деп санады": a party opens the sentence and no court is in it. */
  private boolean partysView() {
    int opening = clause.sentence().span().start() + OPENING;
    return sentence.stream().noneMatch(cue -> cue.kind() == CueKind.COURT)
        && sentence.stream()
            .anyMatch(cue -> cue.kind() == CueKind.PARTY && cue.span().start() < opening);
  }

  private boolean takes(Cue decision) {
    return clause.all(CueKind.TAKES_ACCOUNT).anyMatch(cue -> cue.span().overlaps(decision.span()));
  }

  /** "Суд учитывает, что …" softens; "учитывая личность" only describes. */
  private Verdict takenIntoAccount(Fact fact, Cue decision) {
    boolean described =
        clause.all(CueKind.PERSONALITY).anyMatch(cue -> cue.span().start() < fact.span().start());
    boolean softens =
        fact.side() == Side.MITIGATING
            && clause.has(CueKind.COURT)
            && clause.sentence().section() == SectionKind.REASONING
            && !described
            && !Converbs.is(decision.span(), text);
    return softens ? Verdict.RECOGNISED : Verdict.OPEN;
  }

  private Verdict undecided(Fact fact) {
    Side other = fact.side() == Side.MITIGATING ? Side.AGGRAVATING : Side.MITIGATING;
    if (clause.head(fact.side()) && !clause.has(CueKind.NONE)) {
      return Verdict.RECOGNISED;
    }
    if (clause.has(CueKind.EXCEPTIONAL)
        && !clause.has(CueKind.STATUTE)
        && fact.side() == Side.MITIGATING) {
      return fact.has(LexiconEntry.Trait.OPEN_LIST) ? Verdict.NOTHING : Verdict.RECOGNISED;
    }
    return clause.head(other) && !clause.has(CueKind.NONE) ? Verdict.NOTHING : Verdict.OPEN;
  }
}
