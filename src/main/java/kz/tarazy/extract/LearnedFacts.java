package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.extract.learned.Learned;
import kz.tarazy.extract.learned.Passage;
import kz.tarazy.extract.learned.Recogniser;
import kz.tarazy.extract.learned.Recognisers;
import kz.tarazy.extract.lexicon.Lexicon;
import kz.tarazy.extract.lexicon.LexiconEntry;
import kz.tarazy.extract.lexicon.RuleVocabulary;
import kz.tarazy.text.ActText;

/** Adds to what the rules found what the trained recogniser finds beside it. */
final class LearnedFacts {

  private final Map<String, LexiconEntry> entries = new HashMap<>();
  private final RuleVocabulary vocabulary;
  private final Recognisers recognisers;

  LearnedFacts(Lexicon lexicon, Recognisers recognisers) {
    lexicon.entries().forEach(entry -> entries.put(entry.code(), entry));
    this.vocabulary = RuleVocabulary.of(lexicon);
    this.recognisers = recognisers;
  }

  /** Every sentence of an act as a recogniser sees it, with the clauses it was made of. */
  Map<Passage, List<Clause>> passages(
      ActText act, List<Clause> clauses, Map<Clause, List<Fact>> facts) {
    return new Passages(act, vocabulary).of(clauses, facts);
  }

  void add(ActText act, List<Clause> clauses, Map<Clause, List<Fact>> facts) {
    if (recognisers.byLanguage().isEmpty()) {
      return;
    }
    List<Clause> read =
        clauses.stream()
            .filter(clause -> Passage.SECTIONS.contains(clause.sentence().section()))
            .toList();
    passages(act, read, facts)
        .forEach(
            (passage, parts) -> {
              Recogniser recogniser = recognisers.byLanguage().get(passage.language());
              if (recogniser != null) {
                recogniser.find(passage).forEach(found -> add(found, parts, facts));
              }
            });
  }

  private void add(Learned found, List<Clause> parts, Map<Clause, List<Fact>> facts) {
    LexiconEntry entry = entries.get(found.code());
    if (entry == null) {
      return;
    }
    for (Clause clause : parts) {
      if (clause.span().contains(found.span().start())) {
        facts
            .computeIfAbsent(clause, key -> new ArrayList<>())
            .add(new Fact(entry, found.rule(), found.span(), clause));
      }
    }
  }
}
