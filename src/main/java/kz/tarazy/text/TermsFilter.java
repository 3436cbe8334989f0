package kz.tarazy.text;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts all terms of a word at its position. Leaves words marked as keywords alone. */
final class TermsFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  private final Function<String, List<String>> terms;
  private final Memory memory;
  private Iterator<String> pending = List.<String>of().iterator();
  private State word;

  TermsFilter(TokenStream input, Function<String, List<String>> terms, Memory memory) {
    super(input);
    this.terms = terms;
    this.memory = memory;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pending.hasNext()) {
      restoreState(word);
      term.setEmpty().append(pending.next());
      position.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      pending = memory.recall(term.toString(), terms).iterator();
      String first = pending.next();
      if (pending.hasNext()) {
        word = captureState();
      }
      term.setEmpty().append(first);
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = List.<String>of().iterator();
    word = null;
  }

  /** The terms of words met before, shared by all threads and bounded. */
  static final class Memory {

    private static final int LARGEST = 100_000;

    private final ConcurrentHashMap<String, List<String>> remembered = new ConcurrentHashMap<>();

    List<String> recall(String word, Function<String, List<String>> terms) {
      List<String> known = remembered.get(word);
      if (known == null) {
        known = terms.apply(word);
        if (remembered.size() >= LARGEST) {
          remembered.clear();
        }
        remembered.put(word, known);
      }
      return known;
    }
  }
}
