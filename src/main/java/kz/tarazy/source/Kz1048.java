package kz.tarazy.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Makes Kazakh letters of a KZ-1048 text that was decoded as windows-1251. The two standards agree
 * on all but the positions below (STRK 1048-2002); the Java runtime knows only the second.
 */
final class Kz1048 extends FilterReader {

  private static final String READ_AS = "ЌЋќћЎўЈҐЄЇґєјЅѕї";
  private static final String LETTERS = "ҚҺқһҰұӘӨҒҮөғәҢңү";
  private static final int FEWEST = 3;

  Kz1048(Reader reader) {
    super(reader);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    return c < 0 ? c : letter((char) c);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      buffer[i] = letter(buffer[i]);
    }
    return count;
  }

  private static char letter(char c) {
    int place = READ_AS.indexOf(c);
    return place < 0 ? c : LETTERS.charAt(place);
  }

  /**
   * Whether letters that no Russian text holds stand next to Cyrillic ones, and not by accident.
   */
  static boolean isLikely(byte[] sample) {
    String text = new String(sample, Charsets.WINDOWS_1251);
    int foreign = 0;
    int letters = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (READ_AS.indexOf(c) >= 0
            && (isRussian(text.charAt(i - 1)) || isRussian(text.charAt(i + 1)))) {
          foreign++;
        }
      }
    }
    return foreign >= FEWEST && foreign * 200L >= letters;
  }

  private static boolean isRussian(char c) {
    return c >= 'А' && c <= 'я';
  }
}
