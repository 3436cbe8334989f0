package kz.tarazy.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares the lines of a large JSON Lines file out, so that not one task reads all of it. Compressed
 * files and files in UTF-16 are read whole.
 */
public final class LineParts {

  /** About how many bytes one task reads. */
  private static final long PART = 64L << 20;

  private static final int HEAD = 1 << 12;

  private LineParts() {}

  /** The parts of a file in order; the file itself where it is not shared out. */
  public static List<InputFile> of(InputFile file) {
    return of(file, PART);
  }

  static List<InputFile> of(InputFile file, long least) {
    if (file.kind() != InputKind.JSON_LINES || file.size() < 2 * least || Expanded.is(file)) {
      return List.of(file);
    }
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 20)) {
      stream.mark(HEAD);
      boolean wide = holdsZero(stream.readNBytes(HEAD));
      stream.reset();
      return wide ? List.of(file) : parts(file, stream, least);
    } catch (IOException e) {
      // Whoever reads the file tells why it cannot be read.
      return List.of(file);
    }
  }

  /** Lines end as {@link LimitedLines} ends them; parts end only after a line feed. */
  private static List<InputFile> parts(InputFile file, InputStream stream, long least)
      throws IOException {
    List<InputFile> parts = new ArrayList<>();
    byte[] buffer = new byte[1 << 20];
    long offset = 0;
    long start = 0;
    long lines = 0;
    long linesBefore = 0;
    boolean afterReturn = false;
    int count = stream.read(buffer);
    while (count >= 0) {
      for (int i = 0; i < count; i++) {
        byte b = buffer[i];
        offset++;
        if (b == '\r' || (b == '\n' && !afterReturn)) {
          lines++;
        }
        afterReturn = b == '\r';
        if (b == '\n' && offset - start >= least) {
          parts.add(file.only(new InputFile.Part(start, offset - start, linesBefore)));
          start = offset;
          linesBefore = lines;
        }
      }
      count = stream.read(buffer);
    }
    if (offset > start) {
      parts.add(file.only(new InputFile.Part(start, offset - start, linesBefore)));
    }
    return parts;
  }

  private static boolean holdsZero(byte[] head) {
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
