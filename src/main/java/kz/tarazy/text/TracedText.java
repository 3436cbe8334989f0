package kz.tarazy.text;

import java.util.Arrays;

/**
 * A text whose every character knows the stretch of the stored text it came from.
 *
 * <p>Normalisation is a chain of steps from one traced text to the next. A step copies, replaces,
 * drops or inserts characters, but never reorders them, so origins run forward.
 */
final class TracedText {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int storedLength;

  private TracedText(String text, int[] starts, int[] ends, int storedLength) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.storedLength = storedLength;
  }

  static TracedText of(String stored) {
    int[] starts = new int[stored.length()];
    int[] ends = new int[stored.length()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    return new TracedText(stored, starts, ends, stored.length());
  }

  String text() {
    return text;
  }

  /**
   * Where the stored stretch of the character at an offset begins; the stored length at the end.
   */
  int storedStart(int offset) {
    return offset < starts.length ? starts[offset] : storedLength;
  }

  /** Where the stored stretch of the character before an offset ends; 0 at the beginning. */
  int storedEnd(int offset) {
    return offset == 0 ? 0 : ends[offset - 1];
  }

  Rewriter rewrite() {
    return new Rewriter(this);
  }

  /** Writes the next text of the chain, reading the source from its beginning to its end. */
  static final class Rewriter {

    private final TracedText source;
    private char[] text;
    private int[] starts;
    private int[] ends;
    private int length;

    private Rewriter(TracedText source) {
      this.source = source;
      int capacity = source.text.length() + 16;
      this.text = new char[capacity];
      this.starts = new int[capacity];
      this.ends = new int[capacity];
    }

    /** Copies the source's characters from one offset up to another. */
    Rewriter copy(int from, int to) {
      reserve(to - from);
      source.text.getChars(from, to, text, length);
      System.arraycopy(source.starts, from, starts, length, to - from);
      System.arraycopy(source.ends, from, ends, length, to - from);
      length += to - from;
      return this;
    }

    /** Writes one character for the source's characters from one offset up to another. */
    Rewriter put(char character, int from, int to) {
      reserve(1);
      text[length] = character;
      starts[length] = source.storedStart(from);
      ends[length] = source.storedEnd(to);
      length++;
      return this;
    }

    /** Writes a character that stands for nothing in the source, before one of its offsets. */
    Rewriter insert(char character, int before) {
      reserve(1);
      text[length] = character;
      starts[length] = source.storedEnd(before);
      ends[length] = source.storedEnd(before);
      length++;
      return this;
    }

    TracedText done() {
      return new TracedText(
          new String(text, 0, length),
          Arrays.copyOf(starts, length),
          Arrays.copyOf(ends, length),
          source.storedLength);
    }

    private void reserve(int more) {
      if (length + more > text.length) {
        int capacity = Math.max(length + more, text.length * 2);
        text = Arrays.copyOf(text, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
    }
  }
}
