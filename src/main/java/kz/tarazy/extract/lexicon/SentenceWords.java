package kz.tarazy.extract.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import kz.tarazy.act.Language;
import kz.tarazy.act.Span;
import kz.tarazy.text.ForeignQuotes;
import kz.tarazy.text.LegalAnalyzers;
import kz.tarazy.text.Sentence;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * The analysed words of an act in one language, sentences and what others quote: terms, positions
 * and offsets.
 */
final class SentenceWords {

  private record Place(int sentence, int start, int end) {}

  private final Set<TokenReplay.Term> terms = new LinkedHashSet<>();
  private final TreeMap<Integer, Place> places = new TreeMap<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final Language language;
  private final WordSets sets;

  private SentenceWords(Language language, WordSets sets) {
    this.language = language;
    this.sets = sets;
  }

  static SentenceWords of(
      Language language, String text, List<Sentence> sentences, int gap, WordSets sets) {
    SentenceWords words = new SentenceWords(language, sets);
    int position = -1;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.language() == language) {
        position = words.add(text, sentence.span(), i, position + gap);
      }
      for (Span quote : ForeignQuotes.of(text, sentence, language)) {
        position = words.add(text, quote, i, position + gap);
      }
    }
    return words;
  }

  private int add(String text, Span stretch, int index, int before) {
    int position = before;
    int shift = stretch.start();
    try (TokenStream stream =
        LegalAnalyzers.of(language).tokenStream(language.code(), stretch.of(text))) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        add(term.toString(), position);
        places.put(
            position, new Place(index, shift + offset.startOffset(), shift + offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return position;
  }

  /** A word and the sets that hold it, in one place; each once. */
  private void add(String stem, int position) {
    addTerm(stem, position);
    sets.holding(language, stem).forEach(set -> addTerm(WordSets.term(set), position));
  }

  private void addTerm(String text, int position) {
    terms.add(new TokenReplay.Term(text, position));
    vocabulary.add(text);
  }

  List<TokenReplay.Term> terms() {
    return List.copyOf(terms);
  }

  int sentence(int position) {
    return places.floorEntry(position).getValue().sentence();
  }

  int start(int position) {
    return places.ceilingEntry(position).getValue().start();
  }

  int end(int position) {
    return places.floorEntry(position).getValue().end();
  }

  /** Whether one of the query's terms occurs at all; spares the search for most rules. */
  boolean mayMatch(Query query) {
    boolean[] present = new boolean[1];
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query part, Term... partTerms) {
            for (Term term : partTerms) {
              present[0] |= vocabulary.contains(term.text());
            }
          }

          @Override
          public void consumeTermsMatching(
              Query part,
              String field,
              java.util.function.Supplier<org.apache.lucene.util.automaton.ByteRunAutomaton>
                  automaton) {
            present[0] = true;
          }

          @Override
          public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
            return occur == BooleanClause.Occur.MUST_NOT ? EMPTY_VISITOR : this;
          }
        });
    return present[0];
  }
}
