package kz.tarazy.extract.lexicon;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import kz.tarazy.act.Language;
import kz.tarazy.text.LegalAnalyzers;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Analyses the words of a rule as those of an act, and lets a Kazakh dictionary form stand for the
 * forms that the word list takes for words of their own: {@code мойындау} finds {@code мойындаған},
 * {@code ана} finds {@code анасы}.
 */
final class RuleAnalyzer extends Analyzer {

  private final Language language;
  private final Analyzer words;

  RuleAnalyzer(Language language) {
    this.language = language;
    this.words = LegalAnalyzers.of(language);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    return new TokenStreamComponents(tokenizer, new Forms(new LowerCaseFilter(tokenizer)));
  }

  private Set<String> terms(String word) throws IOException {
    if (WordSets.isTerm(word)) {
      return Set.of(word);
    }
    Set<String> terms = new LinkedHashSet<>();
    add(word, terms);
    if (language == Language.KAZAKH) {
      for (String form : KazakhForms.of(word)) {
        add(form, terms);
      }
    }
    return terms;
  }

  private void add(String word, Set<String> terms) throws IOException {
    try (TokenStream stream = words.tokenStream("rule", word)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
  }

  private final class Forms extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> pending = new ArrayDeque<>();
    private State word;

    Forms(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!pending.isEmpty()) {
        restoreState(word);
        term.setEmpty().append(pending.removeFirst());
        increment.setPositionIncrement(0);
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      pending.addAll(terms(term.toString()));
      word = captureState();
      if (!pending.isEmpty()) {
        term.setEmpty().append(pending.removeFirst());
      }
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      pending.clear();
    }
  }
}
