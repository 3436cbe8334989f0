package kz.tarazy.text;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class RussianLegalAnalyzerTest extends BaseTokenStreamTestCase {

  public void testExactTokens() throws IOException {
    try (Analyzer analyzer = new RussianLegalAnalyzer()) {
      assertAnalyzesTo(
          analyzer,
          "Суд обстоятeльства наказание",
          new String[] {"суд", "обстоятельство", "наказание"},
          new int[] {0, 4, 19},
          new int[] {3, 18, 28},
          new int[] {1, 1, 1});
    }
  }

  public void testOffsetsPointIntoTheStoredText() throws IOException {
    try (Analyzer analyzer = new RussianLegalAnalyzer()) {
      assertAnalyzesTo(
          analyzer,
          "при\u00ADговор  суду\u00A0вред",
          new String[] {"приговор", "суд", "вред"},
          new int[] {0, 11, 16},
          new int[] {9, 15, 20});
    }
  }

  public void testEveryListedStemStandsAtThePositionOfTheWord() throws IOException {
    try (Analyzer analyzer = new RussianLegalAnalyzer()) {
      assertAnalyzesTo(
          analyzer,
          "стали суд",
          new String[] {"сталь", "стать", "суд"},
          new int[] {0, 0, 6},
          new int[] {5, 5, 9},
          new int[] {1, 0, 1});
    }
  }

  public void testUnknownWordBecomesItsStem() throws IOException {
    try (Analyzer analyzer = new RussianLegalAnalyzer()) {
      assertAnalyzesTo(analyzer, "закладчикову", new String[] {"закладчиков"});
    }
  }

  public void testProtectedWordsStayAsTheyAre() throws IOException {
    CharArraySet names = new CharArraySet(List.of("детей"), false);
    try (Analyzer analyzer = new RussianLegalAnalyzer(names)) {
      assertAnalyzesTo(analyzer, "Детей детям", new String[] {"детей", "ребенок"});
    }
  }

  public void testEmptyTerm() throws IOException {
    RussianTerms terms = new RussianTerms();
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
    try (Analyzer analyzer = new RussianLegalAnalyzer()) {
      checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
    }
  }
}
