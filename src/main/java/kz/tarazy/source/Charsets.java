package kz.tarazy.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds the encoding of a plain text: a byte order mark, else UTF-16 by its Cyrillic high bytes,
 * else UTF-8 if the bytes are valid, else windows-1251, or KZ-1048 where the bytes that differ
 * stand inside Cyrillic words.
 */
final class Charsets {

  static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  private static final int SAMPLE = 1 << 16;
  private static final byte CYRILLIC_HIGH_BYTE = 4;

  private Charsets() {}

  /**
   * A reader of the text in the encoding that its beginning shows; malformed bytes become U+FFFD.
   */
  static Reader reader(InputStream stream) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream, SAMPLE * 2);
    buffered.mark(SAMPLE);
    byte[] sample = buffered.readNBytes(SAMPLE);
    buffered.reset();
    buffered.skipNBytes(markLength(sample));
    return reader(buffered, sample);
  }

  /** A reader of a later part of a text in the encoding that the text's beginning shows. */
  static Reader reader(InputStream part, InputStream whole) throws IOException {
    return reader(part, whole.readNBytes(SAMPLE));
  }

  private static Reader reader(InputStream stream, byte[] sample) {
    Charset charset = detect(sample, sample.length < SAMPLE);
    Reader reader = new InputStreamReader(stream, charset);
    return charset.equals(WINDOWS_1251) && Kz1048.isLikely(sample) ? new Kz1048(reader) : reader;
  }

  private static int markLength(byte[] sample) {
    if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return startsWith(sample, 0xFE, 0xFF) || startsWith(sample, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset detect(byte[] sample, boolean whole) {
    if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(sample, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(sample, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    int even = highBytes(sample, 0);
    int odd = highBytes(sample, 1);
    int pairs = Math.max(1, sample.length / 2);
    if (even * 10 > pairs * 8) {
      return StandardCharsets.UTF_16BE;
    }
    if (odd * 10 > pairs * 8) {
      return StandardCharsets.UTF_16LE;
    }
    return isUtf8(sample, whole) ? StandardCharsets.UTF_8 : WINDOWS_1251;
  }

  private static boolean startsWith(byte[] sample, int... mark) {
    if (sample.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((sample[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int highBytes(byte[] sample, int from) {
    int count = 0;
    for (int i = from; i < sample.length; i += 2) {
      if (sample[i] == 0 || sample[i] == CYRILLIC_HIGH_BYTE) {
        count++;
      }
    }
    return count;
  }

  private static boolean isUtf8(byte[] sample, boolean whole) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(sample), CharBuffer.allocate(sample.length + 1), whole);
    return !result.isError();
  }
}
