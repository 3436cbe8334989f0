package kz.tarazy.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Language;
import kz.tarazy.act.Span;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of a stretch of text, each by its dictionary forms. */
public final class Stems {

  /**
   * A word.
   *
   * @param span where it stands
   * @param stems every dictionary form that the analyzer of the language knows for it
   */
  public record Word(Span span, List<String> stems) {

    public Word {
      stems = List.copyOf(stems);
    }

    /** The first of its dictionary forms. */
    public String stem() {
      return stems.get(0);
    }
  }

  private Stems() {}

  /** The words of a stretch, in order. */
  public static List<Word> of(Language language, String text, Span stretch) {
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
          words.add(new Word(span, stems));
          stems.clear();
        }
        span =
            new Span(stretch.start() + offset.startOffset(), stretch.start() + offset.endOffset());
        if (!stems.contains(term.toString())) {
          stems.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (span != null) {
      words.add(new Word(span, stems));
    }
    return words;
  }
}
