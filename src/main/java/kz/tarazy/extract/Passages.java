package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.act.Language;
import kz.tarazy.extract.learned.Mark;
import kz.tarazy.extract.learned.Passage;
import kz.tarazy.extract.learned.Told;
import kz.tarazy.extract.lexicon.RuleVocabulary;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;

/** The sentences of an act as the trained recogniser sees them. */
final class Passages {

  private final ActText act;
  private final RuleVocabulary vocabulary;

  Passages(ActText act, RuleVocabulary vocabulary) {
    this.act = act;
    this.vocabulary = vocabulary;
  }

  /** The passage of every Kazakh or Russian sentence, with the clauses it was made of. */
  Map<Passage, List<Clause>> of(List<Clause> clauses, Map<Clause, List<Fact>> facts) {
    Map<Integer, List<Clause>> sentences = new TreeMap<>();
    for (Clause clause : clauses) {
      sentences.computeIfAbsent(clause.index(), key -> new ArrayList<>()).add(clause);
    }
    Map<Passage, List<Clause>> passages = new LinkedHashMap<>();
    for (List<Clause> parts : sentences.values()) {
      Sentence sentence = parts.get(0).sentence();
      if (sentence.language() == Language.RUSSIAN || sentence.language() == Language.KAZAKH) {
        passages.put(passage(parts, facts), parts);
      }
    }
    return passages;
  }

  private Passage passage(List<Clause> clauses, Map<Clause, List<Fact>> facts) {
    Sentence sentence = clauses.get(0).sentence();
    return Passage.of(
        sentence.language(),
        sentence.section(),
        act.text(),
        clauses.stream().map(Clause::span).toList(),
        clauses.stream()
            .flatMap(clause -> clause.cues().stream())
            .map(cue -> new Mark(cue.kind(), cue.span()))
            .toList(),
        clauses.stream()
            .flatMap(clause -> facts.getOrDefault(clause, List.of()).stream())
            .map(fact -> new Told(fact.entry().code(), fact.span()))
            .toList(),
        vocabulary);
  }
}
