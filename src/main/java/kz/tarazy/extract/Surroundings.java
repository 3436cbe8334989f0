package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Language;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.learned.Learned;
import kz.tarazy.extract.lexicon.CueKind;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Stems;

/**
 * The traits of what stands around the facts of one act, by which a trained model tells what the
 * court made of each: the verdict of the rules, the cues and words of its sentence and of those
 * beside it, the items of the law named near it.
 *
 * <p>A trait is a word of its kind and its content, parted by a colon or by {@code <} (before the
 * fact) and {@code >} (behind it).
 */
final class Surroundings {

  /** How many words beside the fact count as near. */
  private static final int NEAR = 5;

  /** Russian words that deny the next one; a negated Kazakh verb is a stem of its own. */
  private static final Set<String> NEGATIONS = Set.of("не", "ни", "нельзя", "нет");

  /** How many words of the sentences beside are looked at. */
  private static final int BESIDE = 12;

  private final ActText act;
  private final ActType type;
  private final LawNearby law;
  private final TreeMap<Integer, List<Clause>> sentences = new TreeMap<>();
  private final Map<Integer, List<Holding>> holdings = new HashMap<>();
  private final Map<Integer, List<Stems.Word>> words = new HashMap<>();
  private final Map<Integer, Integer> firsts = new HashMap<>();

  Surroundings(
      ActText act,
      ActType type,
      CitedProvisions cited,
      List<Clause> clauses,
      List<Holding> holdings) {
    this.act = act;
    this.type = type;
    for (Clause clause : clauses) {
      sentences.computeIfAbsent(clause.index(), key -> new ArrayList<>()).add(clause);
      firsts.merge(clause.sentence().paragraph(), clause.index(), Math::min);
    }
    this.law = new LawNearby(act.text(), cited, sentences);
    for (Holding holding : holdings) {
      this.holdings
          .computeIfAbsent(holding.fact().clause().index(), key -> new ArrayList<>())
          .add(holding);
    }
  }

  /** The traits of what stands around a fact; each once. */
  List<String> of(Holding holding) {
    Set<String> traits = new LinkedHashSet<>();
    own(holding, traits);
    cues(holding, traits);
    words(holding, traits);
    for (int step : new int[] {-2, -1, 1, 2}) {
      beside(holding, step, traits);
    }
    paragraph(holding, traits);
    traits.addAll(law.around(holding.fact()));
    peers(holding, traits);
    return List.copyOf(traits);
  }

  private void own(Holding holding, Set<String> traits) {
    Fact fact = holding.fact();
    String ruled = "ruled:" + holding.verdict();
    String section = fact.clause().sentence().section().code();
    traits.add(ruled);
    traits.add("code:" + fact.entry().code());
    traits.add("side:" + fact.side().code());
    traits.add("section:" + section);
    traits.add("type:" + type.code());
    traits.add(ruled + "&section:" + section);
    traits.add(ruled + "&side:" + fact.side().code());
    traits.add(ruled + "&code:" + fact.entry().code());
    traits.add("found:" + (fact.rule().startsWith(Learned.RULE) ? Learned.RULE : "rule"));
    traits.add("found:" + Learned.finder(fact.rule()));
    fact.entry().traits().forEach(trait -> traits.add("trait:" + trait.code()));
  }

  private void cues(Holding holding, Set<String> traits) {
    Fact fact = holding.fact();
    Clause clause = fact.clause();
    CueKind before = null;
    CueKind behind = null;
    for (Cue cue : clause.cues()) {
      if (cue.span().overlaps(fact.span())) {
        traits.add("c=" + cue.kind().code());
      } else if (cue.span().end() <= fact.span().start()) {
        traits.add("c<" + cue.kind().code());
        before = cue.kind();
      } else {
        traits.add("c>" + cue.kind().code());
        behind = behind == null ? cue.kind() : behind;
      }
    }
    traits.add("n<" + code(before));
    traits.add("n>" + code(behind));
    traits.add("n:" + code(before) + "_" + code(behind));
    for (Clause other : sentences.get(clause.index())) {
      if (!other.equals(clause)) {
        String where = other.span().start() < clause.span().start() ? "s<" : "s>";
        other.cues().forEach(cue -> traits.add(where + cue.kind().code()));
      }
    }
    if (clause.opposed()) {
      traits.add("opposed");
    }
    if (holding.quoted()) {
      traits.add("quoted");
    }
  }

  private static String code(CueKind kind) {
    return kind == null ? "none" : kind.code();
  }

  private void words(Holding holding, Set<String> traits) {
    Span fact = holding.fact().span();
    List<Stems.Word> all = words(holding.fact().clause().index());
    int first = 0;
    while (first < all.size() && all.get(first).span().end() <= fact.start()) {
      first++;
    }
    int last = first;
    while (last < all.size() && all.get(last).span().start() < fact.end()) {
      last++;
    }
    for (int i = 0; i < all.size(); i++) {
      String stem = all.get(i).stem();
      if (i >= first && i < last) {
        traits.add("w=" + stem);
        continue;
      }
      String where = i < first ? "<" : ">";
      traits.add("w" + where + stem);
      if (i > 0 && NEGATIONS.contains(all.get(i - 1).stem())) {
        traits.add("no" + where + stem);
      }
      int distance = i < first ? first - i : i - last + 1;
      if (distance <= NEAR) {
        traits.add("x" + where + stem);
      }
      if (distance == 1) {
        traits.add("y" + where + stem);
      }
    }
    for (int i = 0; i < Math.min(3, all.size()); i++) {
      traits.add("opens:" + all.get(i).stem());
    }
  }

  private List<Stems.Word> words(int sentence) {
    return words.computeIfAbsent(
        sentence,
        key -> {
          Clause clause = sentences.get(key).get(0);
          Language language = clause.sentence().language();
          return Stems.of(
              language == Language.KAZAKH ? Language.KAZAKH : Language.RUSSIAN,
              act.text(),
              clause.sentence().span());
        });
  }

  /**
   * A verdict told in the sentence beside counts for a fact whose own sentence holds none: «Справку
   * о болезни А. суду представил. Смягчающим это не признаётся».
   */
  private void together(Holding holding, String where, List<Clause> other, Set<String> traits) {
    boolean judged =
        sentences.get(holding.fact().clause().index()).stream()
            .flatMap(part -> part.cues().stream())
            .anyMatch(Clause::judges);
    String own = (judged ? "judged&" : "open&") + where;
    boolean points =
        other.stream()
            .flatMap(part -> part.cues().stream())
            .anyMatch(cue -> cue.kind() == CueKind.BACKWARD);
    traits.add(own + (points ? "points" : "turns"));
    other.stream()
        .flatMap(part -> part.cues().stream())
        .filter(Clause::judges)
        .forEach(
            cue -> {
              traits.add(own + cue.kind().code());
              traits.add("ruled:" + holding.verdict() + "&" + where + cue.kind().code());
              if (points) {
                traits.add(own + "points&" + cue.kind().code());
              }
            });
  }

  /** The cues and words of a sentence of the same paragraph, so many sentences away. */
  private void beside(Holding holding, int step, Set<String> traits) {
    Clause clause = holding.fact().clause();
    int index = clause.index() + step;
    List<Clause> other = sentences.get(index);
    String where = (step < 0 ? "p" : "t") + Math.abs(step) + ":";
    if (other == null || other.get(0).sentence().paragraph() != clause.sentence().paragraph()) {
      traits.add(where + "none");
      return;
    }
    other.forEach(
        part ->
            part.cues()
                .forEach(cue -> traits.add(where + cue.kind().code().toUpperCase(Locale.ROOT))));
    if (Math.abs(step) == 1) {
      together(holding, where, other, traits);
      List<Stems.Word> all = words(index);
      int from = step < 0 ? Math.max(0, all.size() - BESIDE) : 0;
      int to = step < 0 ? all.size() : Math.min(BESIDE, all.size());
      for (int i = from; i < to; i++) {
        traits.add(where + all.get(i).stem());
        if (i > 0 && NEGATIONS.contains(all.get(i - 1).stem())) {
          traits.add(where + "no_" + all.get(i).stem());
        }
      }
    }
  }

  private void paragraph(Holding holding, Set<String> traits) {
    Clause clause = holding.fact().clause();
    int paragraph = clause.sentence().paragraph();
    sentences.forEach(
        (index, parts) -> {
          int other = parts.get(0).sentence().paragraph();
          if (index != clause.index() && other == paragraph) {
            String where = index < clause.index() ? "P<" : "P>";
            parts.forEach(
                part -> part.cues().forEach(cue -> traits.add(where + cue.kind().code())));
          }
        });
    List<Clause> opening = sentences.get(firsts.get(paragraph));
    opening.get(0).cues().stream().limit(2).forEach(cue -> traits.add("O:" + cue.kind().code()));
    words(opening.get(0).index()).stream().limit(3).forEach(word -> traits.add("O:" + word.stem()));
    List<Clause> before = sentences.get(firsts.get(paragraph) - 1);
    if (before != null) {
      Clause last = before.get(before.size() - 1);
      if (last.span().of(act.text()).stripTrailing().endsWith(":")) {
        traits.add("list");
        before.forEach(part -> part.cues().forEach(cue -> traits.add("L:" + cue.kind().code())));
      }
    }
  }

  /** What the rules make of the other facts near by, and of the same one elsewhere. */
  private void peers(Holding holding, Set<String> traits) {
    Fact fact = holding.fact();
    int index = fact.clause().index();
    Side side = fact.side();
    for (int step = -1; step <= 1; step++) {
      String where = "peer" + step + ":";
      for (Holding other : holdings.getOrDefault(index + step, List.of())) {
        boolean same = other.fact().entry().code().equals(fact.entry().code());
        if (other != holding && !same && other.fact().side() == side) {
          traits.add(where + other.verdict());
        }
      }
    }
    holdings.values().stream()
        .flatMap(List::stream)
        .filter(other -> other != holding)
        .filter(other -> other.fact().entry().code().equals(fact.entry().code()))
        .sorted(Comparator.comparing(other -> other.fact().span()))
        .forEach(
            other ->
                traits.add(
                    (other.fact().span().start() < fact.span().start() ? "same<" : "same>")
                        + other.verdict()));
  }
}
