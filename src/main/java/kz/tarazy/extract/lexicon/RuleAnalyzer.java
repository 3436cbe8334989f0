package kz.tarazy.extract.lexicon;

import java.io.IOException;
import kz.tarazy.act.Language;
import kz.tarazy.text.LegalAnalyzers;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Analyses the words of a rule as those of an act, and lets a Kazakh verbal noun stand for its
 * verb: {@code мойындау} in a rule finds {@code мойындап} and {@code мойындаған} too, even where
 * the word list knows the noun as a word of its own.
 */
final class RuleAnalyzer extends AnalyzerWrapper {

  private static final int SHORTEST_NOUN = 4;

  private final Language language;

  RuleAnalyzer(Language language) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.language = language;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    return LegalAnalyzers.of(language);
  }

  @Override
  protected TokenStreamComponents wrapComponents(
      String fieldName, TokenStreamComponents components) {
    return language == Language.KAZAKH
        ? new TokenStreamComponents(
            components.getSource(), new VerbalNouns(components.getTokenStream()))
        : components;
  }

  private static final class VerbalNouns extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private State noun;

    VerbalNouns(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (noun != null) {
        restoreState(noun);
        noun = null;
        term.setLength(term.length() - 1);
        increment.setPositionIncrement(0);
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      if (term.length() >= SHORTEST_NOUN && term.charAt(term.length() - 1) == 'у') {
        noun = captureState();
      }
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      noun = null;
    }
  }
}
