package kz.tarazy.extract.lexicon;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import kz.tarazy.act.Language;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Lemmas of the Russian dictionary, beginnings of Kazakh words. */
final class StandInAnalyzer extends Analyzer {

  private static final Pattern NEGATED =
      Pattern.compile(".{2,}(ма|ме|ба|бе|па|пе)(ған|ген|й|ды|ді|у|с)\\p{L}*");
  private static final Dictionary RUSSIAN = dictionary();

  private final Language language;

  StandInAnalyzer(Language language) {
    this.language = language;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(tokenizer);
    return new TokenStreamComponents(tokenizer, new Stems(words, language));
  }

  private static Dictionary dictionary() {
    try {
      return Dictionary.read(
          StandInAnalyzer.class.getResource("/org/languagetool/resource/ru/russian.dict"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static final class Stems extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final DictionaryLookup lookup = new DictionaryLookup(RUSSIAN);
    private final Language language;
    private final Deque<String> pending = new ArrayDeque<>();
    private State state;

    Stems(TokenStream input, Language language) {
      super(input);
      this.language = language;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!pending.isEmpty()) {
        restoreState(state);
        term.setEmpty().append(pending.removeFirst());
        increment.setPositionIncrement(0);
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      pending.addAll(language == Language.RUSSIAN ? russian(term.toString()) : kazakh());
      state = captureState();
      term.setEmpty().append(pending.removeFirst());
      return true;
    }

    private Set<String> russian(String word) {
      Set<String> stems = new LinkedHashSet<>();
      for (WordData data : lookup.lookup(word)) {
        stems.add(data.getStem().toString().replace('ё', 'е'));
      }
      if (stems.isEmpty()) {
        stems.add(word);
      }
      return stems;
    }

    private Set<String> kazakh() {
      String word = term.toString().replace('i', 'і');
      String stem = word.substring(0, Math.min(4, word.length()));
      return Set.of(NEGATED.matcher(word).matches() ? stem + "¬" : stem);
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      pending.clear();
    }
  }
}
