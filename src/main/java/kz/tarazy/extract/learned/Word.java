package kz.tarazy.extract.learned;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.act.Language;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.RuleVocabulary;
import kz.tarazy.text.LegalAnalyzers;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word of a sentence.
 *
 * @param span where it stands, in offsets of the normalised text
 * @param surface as written, in small letters
 * @param stems every dictionary form that the analyzer of its language knows for it
 * @param near by circumstance, how much the rules' own vocabulary speaks for it, from 0 to 1
 */
public record Word(Span span, String surface, List<String> stems, Map<String, Double> near) {

  public Word {
    stems = List.copyOf(stems);
    near = Collections.unmodifiableMap(new TreeMap<>(near));
  }

  /** The words of a stretch of text. */
  static List<Word> of(Language language, String text, Span stretch, RuleVocabulary vocabulary) {
    List<Word> words = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    Span span = null;
    try (TokenStream stream =
        LegalAnalyzers.of(language).tokenStream(language.code(), stretch.of(text))) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (increment.getPositionIncrement() > 0 && span != null) {
          words.add(word(language, text, span, stems, vocabulary));
          stems.clear();
        }
        span =
            new Span(stretch.start() + offset.startOffset(), stretch.start() + offset.endOffset());
        stems.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (span != null) {
      words.add(word(language, text, span, stems, vocabulary));
    }
    return words;
  }

  private static Word word(
      Language language, String text, Span span, List<String> stems, RuleVocabulary vocabulary) {
    List<String> distinct = stems.stream().distinct().toList();
    return new Word(
        span,
        span.of(text).toLowerCase(Locale.ROOT),
        distinct,
        vocabulary.near(language, distinct));
  }
}
