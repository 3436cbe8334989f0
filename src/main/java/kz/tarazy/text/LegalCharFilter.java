package kz.tarazy.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.lucene.analysis.CharFilter;

/**
 * Normalises the characters and the layout noise of Kazakh and Russian legal text, with offsets
 * that point into the text as stored.
 *
 * <p>The whole input is read at once: whether lines are hard-wrapped, or letters misread from an
 * old code page, can only be told of the whole. Applied to its own output it changes nothing that
 * would move an offset.
 */
public final class LegalCharFilter extends CharFilter {

  private TracedText normalised;
  private Reader reader;

  public LegalCharFilter(Reader input) {
    super(input);
  }

  /** Normalises a whole text. */
  static TracedText normalise(String stored) {
    TracedText text = Characters.apply(TracedText.of(stored));
    text = LegacyEncoding.apply(text);
    text = LookAlikes.apply(text);
    text = Lines.apply(text);
    text = Spacing.apply(text);
    text = LookAlikes.apply(text);
    text = BrokenWords.apply(text);
    return text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    fill();
    return reader.read(buffer, offset, length);
  }

  @Override
  protected int correct(int offset) {
    return normalised == null ? offset : normalised.storedStart(offset);
  }

  private void fill() throws IOException {
    if (normalised == null) {
      StringWriter stored = new StringWriter();
      input.transferTo(stored);
      normalised = normalise(stored.toString());
      reader = new StringReader(normalised.text());
    }
  }
}
