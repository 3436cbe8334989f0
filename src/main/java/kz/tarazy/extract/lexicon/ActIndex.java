package kz.tarazy.extract.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.act.Language;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * The words of one act, analysed once, each sentence in the field of its language and what it
 * quotes in that of the quotation, with a gap of positions between sentences so that no rule
 * reaches from one into the next.
 */
public final class ActIndex {

  /** More positions than any rule may bridge. */
  private static final int GAP = 1000;

  private final Map<Language, SentenceWords> words = new EnumMap<>(Language.class);
  private final IndexSearcher searcher;
  private final LeafReaderContext leaf;

  private ActIndex(String text, List<Sentence> sentences, Lexicon lexicon) {
    MemoryIndex index = new MemoryIndex();
    for (Language language : Lexicon.LANGUAGES) {
      SentenceWords analysed = SentenceWords.of(language, text, sentences, GAP, lexicon.words());
      words.put(language, analysed);
      List<TokenReplay.Term> terms = analysed.terms();
      if (!terms.isEmpty()) {
        index.addField(language.code(), new TokenReplay(terms));
      }
    }
    index.freeze();
    searcher = index.createSearcher();
    leaf = searcher.getIndexReader().leaves().get(0);
  }

  /** Analyses an act for the rules of a lexicon. */
  public static ActIndex of(ActText act, Lexicon lexicon) {
    return new ActIndex(act.text(), act.sentences(), lexicon);
  }

  /** Analyses a text that is one sentence. */
  static ActIndex ofSentence(String text, Language language, Lexicon lexicon) {
    Sentence sentence =
        new Sentence(0, kz.tarazy.act.SectionKind.REASONING, language, new Span(0, text.length()));
    return new ActIndex(text, List.of(sentence), lexicon);
  }

  /** Everything that a rule finds, without its look-alikes, in the order of the text. */
  public List<Found> find(LexiconRule rule) {
    SentenceWords field = words.get(rule.language());
    List<Found> found = new ArrayList<>();
    for (Query query : rule.queries()) {
      matches(query, rule, field, found);
    }
    if (found.isEmpty() || rule.guards().isEmpty()) {
      return found;
    }
    List<Found> guarded = new ArrayList<>();
    for (Query guard : rule.guards()) {
      matches(guard, rule, field, guarded);
    }
    found.removeIf(
        match -> guarded.stream().anyMatch(guard -> guard.span().overlaps(match.span())));
    return found;
  }

  private void matches(Query query, LexiconRule rule, SentenceWords field, List<Found> found) {
    if (field.terms().isEmpty() || !field.mayMatch(query)) {
      return;
    }
    try {
      Query rewritten = searcher.rewrite(query);
      Matches matches =
          searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1).matches(leaf, 0);
      MatchesIterator iterator =
          matches == null ? null : matches.getMatches(rule.language().code());
      while (iterator != null && iterator.next()) {
        int first = iterator.startPosition();
        int last = iterator.endPosition();
        if (field.sentence(first) == field.sentence(last)) {
          found.add(
              new Found(
                  rule.id(), field.sentence(first), new Span(field.start(first), field.end(last))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
