package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.ActIndex;
import kz.tarazy.extract.lexicon.CueKind;
import kz.tarazy.extract.lexicon.Found;
import kz.tarazy.extract.lexicon.Lexicon;
import kz.tarazy.extract.lexicon.LexiconRule;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;

/** Cuts the sentences of an act into clauses with their cue words. */
final class Clauses {

  /** Kinds whose phrase swallows the plain words inside it: "не признаёт" is no "признаёт". */
  private static final Set<CueKind> PHRASES =
      EnumSet.of(CueKind.REFUSES, CueKind.REJECTS, CueKind.UNPROVEN, CueKind.ELEMENT, CueKind.NONE);

  private static final Set<CueKind> PLAIN =
      EnumSet.of(
          CueKind.COUNTS, CueKind.TAKES_ACCOUNT, CueKind.ABSENT, CueKind.SPEECH, CueKind.AGREES);

  private final ActText act;
  private final Map<Integer, List<Cue>> cues = new TreeMap<>();

  private Clauses(ActText act) {
    this.act = act;
  }

  static List<Clause> of(ActText act, ActIndex index, Lexicon lexicon, Cast cast) {
    Clauses clauses = new Clauses(act);
    lexicon.cues().forEach((kind, rules) -> clauses.find(index, kind, rules));
    clauses.name(cast);
    List<Clause> cut = new ArrayList<>();
    for (int i = 0; i < act.sentences().size(); i++) {
      cut.addAll(clauses.cut(i));
    }
    return cut;
  }

  private void find(ActIndex index, CueKind kind, List<LexiconRule> rules) {
    for (LexiconRule rule : rules) {
      for (Found found : index.find(rule)) {
        cues.computeIfAbsent(found.sentence(), key -> new ArrayList<>())
            .add(new Cue(kind, found.span()));
      }
    }
  }

  private void name(Cast cast) {
    for (Mention mention : cast.mentions()) {
      add(new Cue(CueKind.DEFENDANT, mention.span()));
    }
    for (Span other : OtherPersons.of(act, cast.mentions())) {
      add(new Cue(CueKind.VICTIM, other));
    }
  }

  private void add(Cue cue) {
    for (int i = 0; i < act.sentences().size(); i++) {
      if (act.sentences().get(i).span().contains(cue.span().start())) {
        cues.computeIfAbsent(i, key -> new ArrayList<>()).add(cue);
      }
    }
  }

  private List<Clause> cut(int index) {
    Sentence sentence = act.sentences().get(index);
    List<Cue> all = new ArrayList<>(cues.getOrDefault(index, List.of()));
    all.removeIf(cue -> cue.kind() == CueKind.NONE && turns(cue, sentence, cues(index)));
    List<Cue> phrases = all.stream().filter(cue -> PHRASES.contains(cue.kind())).toList();
    all.removeIf(
        cue ->
            PLAIN.contains(cue.kind())
                && phrases.stream().anyMatch(phrase -> swallows(phrase.span(), cue.span())));
    all.sort(Comparator.comparing(Cue::span));
    List<Clause> clauses = new ArrayList<>();
    int start = sentence.span().start();
    boolean opposed = false;
    for (Cut cut : cuts(sentence, all)) {
      if (new Span(start, cut.offset()).of(act.text()).isBlank()) {
        opposed = cut.opposed();
        continue;
      }
      clauses.add(clause(index, sentence, new Span(start, cut.offset()), opposed, all));
      start = cut.offset();
      opposed = cut.opposed();
    }
    clauses.add(clause(index, sentence, new Span(start, sentence.span().end()), opposed, all));
    return clauses;
  }

  private List<Cue> cues(int index) {
    return cues.getOrDefault(index, List.of());
  }

  /** Whether the thought turns inside a phrase: "отягчающим, однако …, поэтому рецидива нет". */
  private boolean turns(Cue phrase, Sentence sentence, List<Cue> all) {
    return all.stream()
        .filter(cue -> cue.kind() == CueKind.CONTRAST)
        .anyMatch(
            cue ->
                phrase.span().contains(cue.span())
                    && pause(act.text(), cue.span().start(), sentence.span().start()));
  }

  /** "не может быть принято" swallows the "принято во внимание" that begins inside it. */
  private static boolean swallows(Span phrase, Span word) {
    return phrase.contains(word) || (phrase.overlaps(word) && phrase.start() < word.start());
  }

  private static Clause clause(
      int index, Sentence sentence, Span span, boolean opposed, List<Cue> all) {
    List<Cue> inside = all.stream().filter(cue -> span.contains(cue.span().start())).toList();
    return new Clause(index, sentence, span, opposed, inside);
  }

  private record Cut(int offset, boolean opposed) {}

  private List<Cut> cuts(Sentence sentence, List<Cue> all) {
    TreeMap<Integer, Boolean> cuts = new TreeMap<>();
    String text = act.text();
    int depth = 0;
    for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && depth > 0) {
        depth--;
      } else if (c == ';' && depth == 0 && i + 1 < sentence.span().end()) {
        cuts.put(i + 1, false);
      }
    }
    for (Cue cue : all) {
      int start = cue.span().start();
      if (cue.kind() == CueKind.CONTRAST && pause(text, start, sentence.span().start())) {
        cuts.put(start, cue.span().length() > 2);
      }
    }
    return cuts.entrySet().stream().map(cut -> new Cut(cut.getKey(), cut.getValue())).toList();
  }

  private static boolean pause(String text, int start, int from) {
    int i = start - 1;
    while (i > from && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i > from && ",;–—-".indexOf(text.charAt(i)) >= 0;
  }
}
