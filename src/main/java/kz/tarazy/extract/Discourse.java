package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.tarazy.act.ActType;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.CueKind;
import kz.tarazy.extract.lexicon.LexiconEntry;
import kz.tarazy.text.ActText;

/**
 * Reads an act's clauses in order and decides what it makes of every fact: what a clause leaves
 * open is settled by the clauses and sentences around it, which continue an enumeration, answer a
 * party or point back.
 */
final class Discourse {

  /** How many sentences later an argument may still be answered. */
  private static final int ANSWER = 3;

  private static final int OPENING = 60;

  private final ActText act;
  private final ActType type;
  private final Map<Clause, List<Fact>> facts;
  private final DirectSpeech speeches;

  private final List<Holding> held = new ArrayList<>();
  private List<Holding> waiting = new ArrayList<>();
  private Side frame;
  private boolean listOpen;
  private boolean announced;
  private int paragraph = -1;
  private boolean complaint;
  private Optional<CueKind> speaker = Optional.empty();

  Discourse(ActText act, ActType type, Map<Clause, List<Fact>> facts) {
    this.act = act;
    this.type = type;
    this.facts = facts;
    this.speeches = DirectSpeech.of(act.text());
  }

  /** Every fact with what the act makes of it; {@link Verdict#NOTHING} where it is no finding. */
  List<Holding> read(List<Clause> clauses) {
    Map<Integer, List<Clause>> sentences = new TreeMap<>();
    for (Clause clause : clauses) {
      sentences.computeIfAbsent(clause.index(), key -> new ArrayList<>()).add(clause);
    }
    sentences.values().forEach(this::sentence);
    held.forEach(holding -> holding.close(close(holding)));
    return List.copyOf(held);
  }

  private void sentence(List<Clause> clauses) {
    List<Cue> cues =
        clauses.stream()
            .flatMap(clause -> clause.cues().stream())
            .sorted(Comparator.comparing(Cue::span))
            .toList();
    Clause first = clauses.get(0);
    enter(first, cues);
    List<Holding> here = new ArrayList<>();
    for (Clause clause : clauses) {
      List<Fact> told = facts.getOrDefault(clause, List.of());
      ClauseVerdict verdict =
          ClauseVerdict.in(
              act.text(), clause, cues, told.stream().map(Fact::span).toList(), speaker);
      for (Fact fact : told) {
        Verdict own = complaint ? complained(fact) : told(verdict.of(fact), fact);
        here.add(
            new Holding(
                fact,
                cues,
                speeches.around(fact.span()).map(quote -> spoken(fact, quote, cues)).orElse(own)));
      }
    }
    new SentenceVerdicts(clauses, here).settle();
    carry(first, clauses, cues, here);
    answer(first, clauses, here);
    leave(clauses, cues, here);
  }

  private Verdict told(Verdict verdict, Fact fact) {
    return verdict == Verdict.OPEN && RussianCitedItem.counts(fact, act.text())
        ? Verdict.RECOGNISED
        : verdict;
  }

  private void enter(Clause first, List<Cue> cues) {
    int now = first.sentence().paragraph();
    if (now != paragraph) {
      paragraph = now;
      complaint = false;
      speaker = Optional.empty();
      waiting = new ArrayList<>();
      frame = listOpen ? frame : null;
      announced = false;
    }
    int opening = first.sentence().span().start() + OPENING;
    for (Cue cue : cues) {
      if (cue.span().start() > opening) {
        break;
      }
      if (cue.kind() == CueKind.COURT) {
        complaint = false;
        return;
      }
      if (cue.kind() == CueKind.COMPLAINT && type == ActType.APPEAL_RULING) {
        complaint = true;
        return;
      }
    }
  }

  private static Verdict complained(Fact fact) {
    return fact.side() == Side.MITIGATING || fact.clause().head(Side.AGGRAVATING)
        ? Verdict.CLAIMED
        : Verdict.NOTHING;
  }

  /** What somebody says in the first person, of whoever opens the quotation. */
  private Verdict spoken(Fact fact, Span quote, List<Cue> cues) {
    Optional<CueKind> opener =
        cues.stream()
            .filter(cue -> cue.span().end() <= quote.start() && Speech.actor(cue))
            .map(Cue::kind)
            .reduce((a, b) -> b)
            .or(() -> speaker);
    boolean ofAnother =
        opener.filter(CueKind.VICTIM::equals).isPresent()
            && fact.about(LexiconEntry.About.DEFENDANT);
    return ofAnother || fact.side() == Side.AGGRAVATING ? Verdict.NOTHING : Verdict.CLAIMED;
  }

  /** "Кроме того", a list after a colon: the frame of the sentence before goes on. */
  private void carry(Clause first, List<Clause> clauses, List<Cue> cues, List<Holding> here) {
    boolean item = listOpen && listItem(first);
    listOpen = listOpen && (item || first.span().of(act.text()).isBlank());
    boolean goesOn =
        item
            || announced
            || clauses.stream().anyMatch(this::takesAccount)
            || cues.stream()
                .anyMatch(
                    cue ->
                        cue.kind() == CueKind.CONTINUES
                            && cue.span().start() < first.span().start() + OPENING);
    boolean refuses =
        clauses.stream()
            .flatMap(clause -> clause.decisions().stream())
            .anyMatch(cue -> !Clause.positive(cue) && cue.kind() != CueKind.ABSENT);
    if (frame == null || !goesOn || refuses) {
      return;
    }
    for (Holding holding : here) {
      if (holding.is(Verdict.OPEN) && holding.fact().side() == frame) {
        holding.become(Verdict.RECOGNISED);
      }
    }
  }

  /** "Учтён и юный возраст" after an enumeration. */
  private boolean takesAccount(Clause clause) {
    return !clause.has(CueKind.PERSONALITY)
        && clause.all(CueKind.TAKES_ACCOUNT).anyMatch(cue -> !Converbs.is(cue.span(), act.text()));
  }

  private boolean listItem(Clause clause) {
    String words = clause.span().of(act.text()).strip();
    return !words.isEmpty()
        && ("-–—•*".indexOf(words.charAt(0)) >= 0
            || Character.isLowerCase(words.charAt(0))
            || words.matches("(?s)\\d+[).].*"));
  }

  /** Answers what stood before: "С этим согласиться нельзя", "бұл дәлел расталмады". */
  private void answer(Clause first, List<Clause> clauses, List<Holding> here) {
    waiting.removeIf(holding -> first.index() - holding.fact().clause().index() > ANSWER);
    Answer answer = Answer.of(clauses);
    boolean gathers = !answer.denies() && Gathering.in(clauses, act.text());
    for (Holding holding : waiting) {
      Side side = holding.fact().side();
      boolean elsewhere =
          here.stream()
              .anyMatch(
                  other ->
                      other.fact().side() == side
                          && !other.fact().entry().code().equals(holding.fact().entry().code()));
      boolean direct =
          first.index() - holding.fact().clause().index() == 1
              || gathers
              || Enumeration.gathers(first.sentence().span().of(act.text()));
      if (direct && holding.is(Verdict.OPEN) && answer.pointsBack() && cited(holding, clauses)) {
        holding.become(answer.denies() ? Verdict.DENIED : Verdict.RECOGNISED);
      } else if (!elsewhere || gathers) {
        holding.become(answer.to(holding, direct));
      }
    }
  }

  /** «Бұл 11) тармақтың мазмұнына сай»: the item of a fact told before. */
  private boolean cited(Holding holding, List<Clause> clauses) {
    return clauses.stream()
        .anyMatch(
            clause ->
                clause.has(CueKind.BACKWARD)
                    && clause.sentence().section() == SectionKind.REASONING
                    && CitedItem.of(holding.fact(), clause, act.text()));
  }

  private void leave(List<Clause> clauses, List<Cue> cues, List<Holding> here) {
    for (Side side : Side.values()) {
      boolean counted =
          here.stream()
              .anyMatch(holding -> holding.is(Verdict.RECOGNISED) && holding.fact().side() == side);
      boolean headed =
          clauses.stream().anyMatch(clause -> clause.head(side) && !clause.has(CueKind.NONE));
      boolean list = headed && last(clauses).endsWith(":");
      boolean telling = headed && here.isEmpty() && announces(clauses);
      if (counted || list || telling) {
        announced = telling || (announced && frame == side);
        frame = side;
        listOpen = listOpen || list;
      } else if (!listOpen && clauses.stream().anyMatch(clause -> clause.head(side))) {
        frame = null;
        announced = false;
      }
    }
    speaker =
        cues.stream()
            .filter(cue -> cue.kind() == CueKind.SPEECH)
            .reduce((a, b) -> b)
            .map(verb -> Speech.speaker(verb, cues, clauses.get(0), act.text(), speaker))
            .orElseGet(() -> Speech.victim(cues, clauses.get(0), act.text()).or(() -> speaker));
    if (anotherParty(cues) && here.isEmpty()) {
      waiting.clear();
    }
    waiting.addAll(here);
    held.addAll(here);
    Instance.of(type, cues).ifPresent(instance -> here.forEach(instance::apply));
  }

  private boolean announces(List<Clause> clauses) {
    return clauses.stream().noneMatch(clause -> clause.kazakh() || clause.has(CueKind.PARTY))
        && clauses.stream().anyMatch(clause -> Enumeration.announced(clause.span().of(act.text())));
  }

  /** Somebody else speaks of something else. */
  private static boolean anotherParty(List<Cue> cues) {
    return cues.stream().anyMatch(cue -> cue.kind() == CueKind.PARTY)
        && cues.stream().anyMatch(cue -> cue.kind() == CueKind.SPEECH)
        && cues.stream().noneMatch(cue -> cue.kind() == CueKind.BACKWARD);
  }

  private String last(List<Clause> clauses) {
    Span span = clauses.get(clauses.size() - 1).span();
    return span.of(act.text()).stripTrailing();
  }

  /** Ends what stayed open once the whole act is read. */
  private Verdict close(Holding holding) {
    Fact fact = holding.fact();
    if (Possession.followedByAnother(fact)) {
      return Verdict.NOTHING;
    }
    if (fact.clause().sentence().section() == SectionKind.INTRODUCTION) {
      return fact.side() == Side.MITIGATING && !holding.is(Verdict.NOTHING)
          ? Verdict.FACT
          : Verdict.NOTHING;
    }
    if (!holding.is(Verdict.OPEN) && !holding.is(Verdict.QUOTED)) {
      return holding.verdict();
    }
    boolean tellable =
        fact.side() == Side.MITIGATING
            || (fact.has(LexiconEntry.Trait.TOLD)
                && Possession.ofDefendant(fact, holding.sentence()));
    boolean told =
        holding.is(Verdict.OPEN)
            && tellable
            && fact.clause().sentence().section() != SectionKind.OPERATIVE
            && !Possession.ofAnother(fact, holding.sentence());
    return told ? Verdict.FACT : Verdict.NOTHING;
  }
}
