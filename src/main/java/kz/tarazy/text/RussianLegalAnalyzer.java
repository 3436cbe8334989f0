package kz.tarazy.text;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Analyzer of Russian legal text.
 *
 * <p>Every lemma that the AOT dictionary gives a word is a term at its position; a word it does not
 * hold becomes its Snowball stem. A verb and its action noun (признать, признание) stay apart.
 */
public final class RussianLegalAnalyzer extends Analyzer {

  private final CharArraySet protectedWords;

  private final TermsFilter.Memory memory = new TermsFilter.Memory();

  /** Analyses every word. */
  public RussianLegalAnalyzer() {
    this(CharArraySet.EMPTY_SET);
  }

  /** Leaves the given words, in lower case, as they are. */
  public RussianLegalAnalyzer(CharArraySet protectedWords) {
    this.protectedWords = CharArraySet.unmodifiableSet(CharArraySet.copy(protectedWords));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new SetKeywordMarkerFilter(new LowerCaseFilter(tokenizer), protectedWords);
    return new TokenStreamComponents(
        tokenizer, new TermsFilter(words, new RussianTerms()::of, memory));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream input) {
    return new LowerCaseFilter(input);
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new LegalCharFilter(reader);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader reader) {
    return new LegalCharFilter(reader);
  }
}
