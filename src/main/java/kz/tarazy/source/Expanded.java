package kz.tarazy.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Opens a file, expanding it where its name ends in {@code .gz} or {@code .zst}, within a limit.
 */
final class Expanded {

  private Expanded() {}

  /** Whether a file is compressed. */
  static boolean is(InputFile file) {
    return file.name().endsWith(".gz") || file.name().endsWith(".zst");
  }

  /** The bytes of a file, or of its part. */
  static InputStream open(InputFile file) throws IOException {
    if (file.part() != null) {
      return part(file.part(), Files.newInputStream(file.path()));
    }
    InputStream stream = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16);
    try {
      if (file.name().endsWith(".gz")) {
        return limited(new GZIPInputStream(stream, 1 << 16), file);
      }
      if (file.name().endsWith(".zst")) {
        return limited(new ZstdCompressorInputStream(stream), file);
      }
      return stream;
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  private static InputStream part(InputFile.Part part, InputStream stream) throws IOException {
    try {
      stream.skipNBytes(part.offset());
      return BoundedInputStream.builder().setInputStream(stream).setMaxCount(part.length()).get();
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  private static InputStream limited(InputStream stream, InputFile file) {
    return new LimitedBytes(stream, Math.max(Limits.EXPANDED, file.size() * Limits.EXPANSION));
  }
}
