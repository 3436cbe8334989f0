package kz.tarazy.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading where a file gives more bytes than it may. */
final class LimitedBytes extends FilterInputStream {

  /** Thrown at the limit. */
  static final class Exceeded extends IOException {
    Exceeded(long limit) {
      super("gives more than %d bytes".formatted(limit));
    }
  }

  private final long limit;
  private long read;

  LimitedBytes(InputStream stream, long limit) {
    super(stream);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(count);
    return count;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) throws IOException {
    read += Math.max(0, bytes);
    if (read > limit) {
      throw new Exceeded(limit);
    }
  }
}
