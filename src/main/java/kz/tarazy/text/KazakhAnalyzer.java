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
 * Analyzer of Kazakh legal text in Cyrillic letters.
 *
 * <p>A stripper of suffixes that keeps to their order and their sounds, checked against the word
 * list of hunspell-kk and a list of legal terms. Every listed stem of a word is a term at its
 * position; a negated verb form is a term of its own, apart from the verb.
 */
public final class KazakhAnalyzer extends Analyzer {

  private final CharArraySet protectedWords;
  private final KazakhTerms terms;
  private final TermsFilter.Memory memory = new TermsFilter.Memory();

  /** Takes every word apart. */
  public KazakhAnalyzer() {
    this(CharArraySet.EMPTY_SET);
  }

  /** Leaves the given words, in lower case, as they are. */
  public KazakhAnalyzer(CharArraySet protectedWords) {
    this(protectedWords, null);
  }

  /** Asks the transducer first, where it is not null. */
  KazakhAnalyzer(CharArraySet protectedWords, KazakhTransducer transducer) {
    this.protectedWords = CharArraySet.unmodifiableSet(CharArraySet.copy(protectedWords));
    this.terms = new KazakhTerms(KazakhWords.listed(), transducer);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new SetKeywordMarkerFilter(new LowerCaseFilter(tokenizer), protectedWords);
    return new TokenStreamComponents(tokenizer, new TermsFilter(words, terms::of, memory));
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
