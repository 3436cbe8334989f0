package kz.tarazy.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.tarazy.act.Language;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Which circumstances' rules name a word, whether or not a whole rule is met, and which word sets
 * hold it.
 */
public final class RuleVocabulary {

  private final Map<Language, Map<String, Set<String>>> codes = new HashMap<>();

  private final WordSets words;

  private RuleVocabulary(WordSets words) {
    this.words = words;
  }

  /** The vocabulary of a lexicon's circumstances. */
  public static RuleVocabulary of(Lexicon lexicon) {
    RuleVocabulary vocabulary = new RuleVocabulary(lexicon.words());
    for (LexiconEntry entry : lexicon.entries()) {
      for (LexiconRule rule : entry.rules()) {
        rule.queries().forEach(query -> vocabulary.add(query, rule.language(), entry.code()));
      }
    }
    return vocabulary;
  }

  private void add(Query query, Language language, String code) {
    Map<String, Set<String>> terms = codes.computeIfAbsent(language, key -> new HashMap<>());
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query part, Term... found) {
            for (Term term : found) {
              terms.computeIfAbsent(term.text(), key -> new TreeSet<>()).add(code);
            }
          }

          @Override
          public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
            return occur == BooleanClause.Occur.MUST_NOT ? EMPTY_VISITOR : this;
          }
        });
  }

  /**
   * By circumstance, how much a word speaks for it, from 0 to 1: the fewer circumstances' rules
   * name one of its stems the more.
   *
   * @param sets the word sets that hold it
   */
  public Map<String, Double> near(Language language, List<String> stems, List<String> sets) {
    Map<String, Double> near = new TreeMap<>();
    Map<String, Set<String>> terms = codes.getOrDefault(language, Map.of());
    Set<String> all = new TreeSet<>(stems);
    sets.forEach(set -> all.add(WordSets.term(set)));
    for (String term : all) {
      Set<String> named = terms.getOrDefault(term, Set.of());
      named.forEach(code -> near.merge(code, 1.0 / named.size(), Math::max));
    }
    return near;
  }

  /** The names of the word sets that hold a word, by its stems; in alphabetic order. */
  public List<String> sets(Language language, List<String> stems) {
    return stems.stream()
        .flatMap(stem -> words.holding(language, stem).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
