package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.act.Status;
import kz.tarazy.extract.learned.Classifier;
import kz.tarazy.extract.learned.Passage;
import kz.tarazy.extract.learned.Recognisers;
import kz.tarazy.extract.learned.Trees;
import kz.tarazy.extract.lexicon.ActIndex;
import kz.tarazy.extract.lexicon.Found;
import kz.tarazy.extract.lexicon.Lexicon;
import kz.tarazy.extract.lexicon.LexiconEntry;
import kz.tarazy.extract.lexicon.LexiconRule;
import kz.tarazy.text.ActText;

/**
 * Reads which circumstances an act tells of each defendant, and what the court made of them.
 *
 * <p>Stateless but for the lexicon and the models; safe for many threads.
 */
public final class CircumstanceReader {

  private static final List<Status> STRENGTH =
      List.of(Status.RECOGNISED, Status.DENIED, Status.FACT_ONLY, Status.CLAIMED);

  private final Lexicon lexicon;
  private final LearnedFacts learned;
  private final LearnedVerdicts verdicts;
  private final Optional<Trees> trees;
  private final NamedItems named;

  /** A reader by rules alone. */
  public CircumstanceReader(Lexicon lexicon) {
    this(lexicon, Recognisers.NONE);
  }

  /** A reader by rules and by what was learned beside them. */
  public CircumstanceReader(Lexicon lexicon, Recognisers recognisers) {
    this.lexicon = lexicon;
    this.learned = new LearnedFacts(lexicon, recognisers);
    this.verdicts = new LearnedVerdicts(recognisers.statuses());
    this.trees = recognisers.owners();
    this.named = new NamedItems(lexicon);
  }

  /** The sentences of an act as the trained recognisers see them, for training. */
  public List<Passage> passages(ActText act) {
    ActIndex index = ActIndex.of(act, lexicon);
    List<Clause> clauses = Clauses.of(act, index, lexicon, Cast.of(act));
    return List.copyOf(learned.passages(act, clauses, ruled(index, clauses)).keySet());
  }

  /** Reads an act. Spans of the result point into the stored text. */
  public CircumstanceReading read(ActText act, Cast cast, ActType type) {
    CitedProvisions cited = CitedProvisions.of(act);
    ActIndex index = ActIndex.of(act, lexicon);
    List<Clause> clauses = Clauses.of(act, index, lexicon, cast);
    List<Holding> holdings = ruled(act, index, type, cited, clauses);
    Owners owners = new Owners(new Ties(act, cast, holdings), trees, without(clauses, act, cast));
    verdicts.settle(holdings, new Surroundings(act, type, cited, clauses, holdings));
    LawTold law = LawTold.of(act, cast);
    holdings.removeIf(holding -> holding.is(Verdict.NOTHING) || law.holds(holding.fact()));
    List<Circumstance> circumstances = circumstances(holdings, act, owners, cited);
    return new CircumstanceReading(
        circumstances,
        NoneStatements.of(
            Side.MITIGATING, clauses, act, cast, counted(circumstances, Side.MITIGATING)),
        NoneStatements.of(
            Side.AGGRAVATING, clauses, act, cast, counted(circumstances, Side.AGGRAVATING)));
  }

  /** Every place where an act tells a circumstance, as the trained models of status see it. */
  public List<Placed> places(CourtAct court) {
    ActText act = ActText.of(court.text());
    Cast cast = Cast.of(act);
    ActType type = ActTypes.of(act.text(), CastList.head(act), court.actType());
    ActIndex index = ActIndex.of(act, lexicon);
    List<Clause> clauses = Clauses.of(act, index, lexicon, cast);
    CitedProvisions cited = CitedProvisions.of(act);
    List<Holding> holdings = ruled(act, index, type, cited, clauses);
    Surroundings surroundings = new Surroundings(act, type, cited, clauses, holdings);
    Ties ties = new Ties(act, cast, holdings);
    FirstOffence firstOffence = FirstOffence.of(lexicon);
    return holdings.stream()
        .filter(LearnedVerdicts::weighed)
        .map(
            holding ->
                new Placed(
                    LearnedVerdicts.setting(holding, surroundings),
                    act.stored(holding.fact().clause().sentence().span()),
                    act.stored(holding.fact().span()),
                    firstOffence.code(holding, act, cited),
                    ties.ruled(holding),
                    ties.of(holding),
                    holding.is(Verdict.NOTHING)
                        ? Classifier.NOTHING
                        : status(holding.verdict()).code()))
        .toList();
  }

  /** What the rules make of every fact of an act. */
  private List<Holding> ruled(
      ActText act, ActIndex index, ActType type, CitedProvisions cited, List<Clause> clauses) {
    Map<Clause, List<Fact>> facts = facts(act, index, cited, clauses);
    return new ArrayList<>(new Discourse(act, type, facts).read(clauses));
  }

  /** By side, of whom the court says that there is nothing of it, not only nothing else. */
  private static Map<Side, Set<String>> without(List<Clause> clauses, ActText act, Cast cast) {
    Set<String> everybody = cast.persons().stream().map(Person::label).collect(Collectors.toSet());
    Map<Side, Set<String>> without = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      without.put(side, NoneStatements.of(side, clauses, act, cast, everybody).keySet());
    }
    return without;
  }

  private static Set<String> counted(List<Circumstance> circumstances, Side side) {
    return circumstances.stream()
        .filter(found -> found.side() == side && found.status() == Status.RECOGNISED)
        .map(Circumstance::defendant)
        .collect(Collectors.toSet());
  }

  private Map<Clause, List<Fact>> facts(
      ActText act, ActIndex index, CitedProvisions cited, List<Clause> clauses) {
    Map<Clause, List<Fact>> facts = ruled(index, clauses);
    learned.add(act, clauses, facts);
    addNamed(act, cited, clauses, facts);
    addEnumerated(clauses, facts, act.text());
    facts.values().forEach(list -> list.sort(Comparator.comparing(Fact::span)));
    return facts;
  }

  private Map<Clause, List<Fact>> ruled(ActIndex index, List<Clause> clauses) {
    Map<Clause, List<Fact>> facts = new LinkedHashMap<>();
    for (LexiconEntry entry : lexicon.entries()) {
      List<Fact> found = new ArrayList<>();
      for (LexiconRule rule : entry.rules()) {
        for (Found match : index.find(rule)) {
          clauses.stream()
              .filter(clause -> clause.span().contains(match.span().start()))
              .forEach(clause -> found.add(new Fact(entry, rule.id(), match.span(), clause)));
        }
      }
      for (Fact fact : longest(found)) {
        facts.computeIfAbsent(fact.clause(), key -> new ArrayList<>()).add(fact);
      }
    }
    return facts;
  }

  /** What a court calls by the item of the list. */
  private void addNamed(
      ActText act, CitedProvisions cited, List<Clause> clauses, Map<Clause, List<Fact>> facts) {
    Map<Integer, List<Fact>> sentences = new HashMap<>();
    facts.forEach(
        (clause, told) ->
            sentences.computeIfAbsent(clause.index(), key -> new ArrayList<>()).addAll(told));
    for (Clause clause : clauses) {
      List<Fact> known = sentences.computeIfAbsent(clause.index(), key -> new ArrayList<>());
      Span paragraph = act.paragraphs().get(clause.sentence().paragraph()).span();
      List<Fact> found = named.of(clause, known, paragraph, cited, act.text());
      known.addAll(found);
      facts.computeIfAbsent(clause, key -> new ArrayList<>()).addAll(found);
    }
  }

  /** What a court enumerates and no rule knows is a circumstance of the open list. */
  private void addEnumerated(List<Clause> clauses, Map<Clause, List<Fact>> facts, String text) {
    lexicon.entries().stream()
        .filter(entry -> entry.traits().contains(LexiconEntry.Trait.ANYTHING_ELSE))
        .findFirst()
        .ifPresent(
            other ->
                clauses.forEach(
                    clause -> {
                      List<Fact> known = facts.computeIfAbsent(clause, key -> new ArrayList<>());
                      List<Span> spans = known.stream().map(Fact::span).toList();
                      EnumeratedItems.of(clause, spans, text)
                          .forEach(item -> known.add(new Fact(other, "enumerated", item, clause)));
                    }));
  }

  /** Of overlapping matches of one circumstance, the longest. */
  private static List<Fact> longest(List<Fact> found) {
    List<Fact> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt((Fact fact) -> -fact.span().length()).thenComparing(Fact::span));
    List<Fact> kept = new ArrayList<>();
    for (Fact fact : sorted) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(fact.span()))) {
        kept.add(fact);
      }
    }
    return kept;
  }

  private record Key(String defendant, String code) {}

  private record Candidate(Status status, boolean below, Fact fact) {}

  private List<Circumstance> circumstances(
      List<Holding> holdings, ActText act, Owners owners, CitedProvisions cited) {
    FirstOffence firstOffence = FirstOffence.of(lexicon);
    List<Span> facts = holdings.stream().map(holding -> holding.fact().span()).toList();
    Map<Key, List<Candidate>> candidates = new LinkedHashMap<>();
    for (Holding holding : holdings) {
      Candidate candidate =
          new Candidate(
              status(holding.verdict()), holding.is(Verdict.RECOGNISED_BELOW), holding.fact());
      for (String defendant : owners.of(holding)) {
        candidates
            .computeIfAbsent(
                new Key(defendant, firstOffence.code(holding, act, cited)),
                key -> new ArrayList<>())
            .add(candidate);
      }
    }
    List<Circumstance> circumstances = new ArrayList<>();
    candidates.forEach(
        (key, list) -> {
          Candidate strongest = strongest(list);
          List<String> provisions =
              strongest.status() == Status.RECOGNISED
                  ? cited.of(strongest.fact(), facts)
                  : List.of();
          circumstances.add(circumstance(key, strongest, provisions, act));
        });
    circumstances.sort(Comparator.comparing(Circumstance::span));
    return circumstances;
  }

  /** The strongest; but what the first instance counted yields to the appeal court's refusal. */
  private static Candidate strongest(List<Candidate> candidates) {
    List<Candidate> list = new ArrayList<>(candidates);
    if (list.stream().anyMatch(candidate -> candidate.status() == Status.DENIED)) {
      list.removeIf(Candidate::below);
    }
    return list.stream()
        .min(
            Comparator.comparingInt((Candidate candidate) -> STRENGTH.indexOf(candidate.status()))
                .thenComparing(candidate -> candidate.fact().span()))
        .orElseThrow();
  }

  private static Status status(Verdict verdict) {
    return switch (verdict) {
      case RECOGNISED, RECOGNISED_BELOW -> Status.RECOGNISED;
      case DENIED -> Status.DENIED;
      case CLAIMED -> Status.CLAIMED;
      case FACT, OPEN, QUOTED, NOTHING -> Status.FACT_ONLY;
    };
  }

  private static Circumstance circumstance(
      Key key, Candidate candidate, List<String> provisions, ActText act) {
    Fact fact = candidate.fact();
    Span stored = act.stored(fact.span());
    return new Circumstance(
        key.defendant(),
        key.code(),
        fact.side(),
        candidate.status(),
        fact.rule(),
        provisions,
        act.text().substring(fact.span().start(), fact.span().end()),
        stored);
  }
}
