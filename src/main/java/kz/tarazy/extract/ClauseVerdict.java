package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.CueKind;
import kz.tarazy.extract.lexicon.LexiconEntry;

/** Reads what the words of one clause make of a fact in it, whatever its language. */
abstract sealed class ClauseVerdict permits KazakhVerdict, RussianVerdict {

  /** How far, in letters, a bare "нет", "жоқ" reaches. */
  private static final int ABSENCE = 40;

  /** How far "кроме" stands from what it excepts. */
  private static final int EXCEPTION = 20;

  /** Where the subject of a sentence is looked for. */
  private static final int OPENING = 30;

  /** How far it reaches where the court is the one who does not see a fact. */
  private static final int COURT_ABSENCE = 120;

  final String text;
  final Clause clause;
  final List<Cue> sentence;
  final List<Span> facts;
  final Optional<CueKind> speakerBefore;

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

  /** The verdict of a clause, read in its language. */
  static ClauseVerdict in(
      String text,
      Clause clause,
      List<Cue> sentence,
      List<Span> facts,
      Optional<CueKind> speakerBefore) {
    return clause.kazakh()
        ? new KazakhVerdict(text, clause, sentence, facts, speakerBefore)
        : new RussianVerdict(text, clause, sentence, facts, speakerBefore);
  }

  /** Whether "except" stands where it governs a fact. */
  abstract boolean governs(Cue exception, Fact fact);

  /** Whether the whole clause makes something of the fact, whatever verbs stand in it. */
  abstract Optional<Verdict> whole(Fact fact);

  /** Whether the clause names the side on which a fact counts. */
  boolean head(Fact fact) {
    return clause.head(fact.side());
  }

  /** What the verbs of the clause decide. */
  abstract Verdict decide(Fact fact);

  /** Whether a verb of speech governs something. */
  abstract boolean tells(Cue speech);

  /** Of the verbs of speech in the sentence, the one outside the clause that governs it. */
  abstract Optional<Cue> around(Stream<Cue> speeches);

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
    if (argumentTurnedDown(fact)) {
      return Verdict.DENIED;
    }
    Verdict verdict = whole(fact).orElseGet(() -> decide(fact));
    if (verdict == Verdict.OPEN && !clause.has(CueKind.COURT)) {
      return speechAround().map(cue -> said(fact, cue)).orElse(verdict);
    }
    return verdict;
  }

  /** "Иных обстоятельств, кроме раскаяния, не установлено" counts the one it excepts. */
  private boolean besides(Fact fact) {
    return clause
        .all(CueKind.BESIDES)
        .anyMatch(cue -> governs(cue, fact) && distance(cue.span(), fact.span()) < EXCEPTION);
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

  /** The speech that another clause of the sentence opens (Russian) or closes (Kazakh). */
  private Optional<Cue> speechAround() {
    return around(
        sentence.stream()
            .filter(cue -> cue.kind() == CueKind.SPEECH)
            .filter(this::tells)
            .filter(cue -> speaker(cue).map(kind -> kind != CueKind.COURT).orElse(false)));
  }

  private boolean statute() {
    return clause.has(CueKind.STATUTE)
        && !clause.has(CueKind.COURT)
        && !clause.has(CueKind.DEFENDANT)
        && !clause.has(CueKind.BACKWARD)
        && facts.size() <= 1;
  }

  final boolean turnsDown(Cue cue) {
    return cue.kind() == CueKind.REJECTS
        || cue.kind() == CueKind.UNPROVEN
        || cue.kind() == CueKind.ELEMENT;
  }

  /** Verbs of speech of somebody else than the court. */
  final Stream<Cue> speeches() {
    return clause
        .all(CueKind.SPEECH)
        .filter(this::tells)
        .filter(cue -> facts.stream().noneMatch(span -> span.overlaps(cue.span())))
        .filter(cue -> speaker(cue).map(kind -> kind != CueKind.COURT).orElse(false));
  }

  private Optional<CueKind> speaker(Cue verb) {
    return Speech.speaker(verb, sentence, clause, text, speakerBefore);
  }

  final Verdict said(Fact fact, Cue speech) {
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
  final List<Cue> decisions(Fact fact) {
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

  final Verdict decided(Fact fact, Cue decision) {
    Side other = fact.side() == Side.MITIGATING ? Side.AGGRAVATING : Side.MITIGATING;
    boolean head = head(fact);
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
  final boolean partysView() {
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

  final Verdict undecided(Fact fact) {
    Side other = fact.side() == Side.MITIGATING ? Side.AGGRAVATING : Side.MITIGATING;
    if (head(fact) && !clause.has(CueKind.NONE)) {
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
