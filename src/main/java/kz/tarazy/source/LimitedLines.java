package kz.tarazy.source;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** Reads lines of bounded length: what is longer is skipped to its end without being kept. */
final class LimitedLines implements Closeable {

  /**
   * One line.
   *
   * @param number from 1
   * @param text without its end, or null if it is longer than the limit
   */
  record Line(long number, String text) {}

  private final Reader reader;
  private final int longest;
  private long number;
  private boolean afterReturn;

  LimitedLines(Reader reader, int longest) {
    this(reader, longest, /* linesBefore= */ 0);
  }

  LimitedLines(Reader reader, int longest, long linesBefore) {
    this.reader = new BufferedReader(reader, 1 << 16);
    this.longest = longest;
    this.number = linesBefore;
  }

  /** The next line, or null at the end. */
  Line next() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    int c = reader.read();
    if (afterReturn && c == '\n') {
      c = reader.read();
    }
    afterReturn = false;
    if (c < 0) {
      return null;
    }
    number++;
    while (c >= 0 && c != '\n' && c != '\r') {
      if (text.length() >= longest) {
        tooLong = true;
        text = new StringBuilder();
      }
      if (!tooLong) {
        text.append((char) c);
      }
      c = reader.read();
    }
    afterReturn = c == '\r';
    return new Line(number, tooLong ? null : text.toString());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
