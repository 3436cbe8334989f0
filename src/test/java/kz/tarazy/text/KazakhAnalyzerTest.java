package kz.tarazy.text;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class KazakhAnalyzerTest extends BaseTokenStreamTestCase {

  public void testExactTokens() throws IOException {
    try (Analyzer analyzer = new KazakhAnalyzer()) {
      assertAnalyzesTo(
          analyzer,
          "Сот жазасын жеңiлдетті",
          new String[] {"сот", "жаза", "жеңілдет"},
          new int[] {0, 4, 12},
          new int[] {3, 11, 22},
          new int[] {1, 1, 1});
    }
  }

  public void testOffsetsPointIntoTheStoredText() throws IOException {
    try (Analyzer analyzer = new KazakhAnalyzer()) {
      assertAnalyzesTo(
          analyzer,
          "жа\u00ADза  сот\u00A0бала",
          new String[] {"жаза", "сот", "бала"},
          new int[] {0, 7, 11},
          new int[] {5, 10, 15});
    }
  }

  public void testEveryListedStemStandsAtThePositionOfTheWord() throws IOException {
    try (Analyzer analyzer = new KazakhAnalyzer()) {
      assertAnalyzesTo(
          analyzer,
          "аты сот",
          new String[] {"аты", "ат", "сот"},
          new int[] {0, 0, 4},
          new int[] {3, 3, 7},
          new int[] {1, 0, 1});
    }
  }

  public void testNegatedVerbIsAnotherTerm() throws IOException {
    try (Analyzer analyzer = new KazakhAnalyzer()) {
      assertAnalyzesTo(analyzer, "ескерді", new String[] {"ескер"});
      assertAnalyzesTo(analyzer, "ескермеді", new String[] {"ескер\u00AC"});
    }
  }

  public void testProtectedWordsStayAsTheyAre() throws IOException {
    CharArraySet names = new CharArraySet(List.of("жазасын"), false);
    try (Analyzer analyzer = new KazakhAnalyzer(names)) {
      assertAnalyzesTo(analyzer, "Жазасын жазасына", new String[] {"жазасын", "жаза"});
    }
  }

  public void testEmptyTerm() throws IOException {
    KazakhTerms terms = new KazakhTerms(KazakhWords.listed());
    try (Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new KeywordTokenizer();
            return new TokenStreamComponents(
                tokenizer, new TermsFilter(tokenizer, terms::of, new TermsFilter.Memory()));
          }
        }) {
      checkOneTerm(analyzer, "", "");
    }
  }

  public void testRandomText() throws IOException {
    try (Analyzer analyzer = new KazakhAnalyzer()) {
      checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
    }
  }
}
