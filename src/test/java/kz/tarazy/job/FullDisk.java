package kz.tarazy.job;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The local file system under the scheme {@code fulldisk}, which after so many writes has no room
 * left, until it is told to have room again.
 */
public final class FullDisk extends RawLocalFileSystem {

  static final String SCHEME = "fulldisk";

  private static final AtomicLong LEFT = new AtomicLong(Long.MAX_VALUE);
  private static final AtomicLong WRITES = new AtomicLong();

  /** A folder as this file system names it. */
  static URI uri(Configuration configuration, Path folder) {
    configuration.set("fs." + SCHEME + ".impl", FullDisk.class.getName());
    return URI.create(SCHEME + "://" + folder.toAbsolutePath());
  }

  /** From now on so many writes succeed. */
  static void roomFor(long writes) {
    LEFT.set(writes);
  }

  static void emptied() {
    LEFT.set(Long.MAX_VALUE);
    WRITES.set(0);
  }

  /** Files made and renamed since the disk was last emptied. */
  static long writes() {
    return WRITES.get();
  }

  private static void write() throws IOException {
    WRITES.incrementAndGet();
    if (LEFT.getAndUpdate(left -> left == Long.MAX_VALUE ? left : Math.max(0, left - 1)) == 0) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public URI getUri() {
    return URI.create(SCHEME + ":///");
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FSDataOutputStream create(
      org.apache.hadoop.fs.Path file,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    write();
    return bounded(
        super.create(file, permission, overwrite, bufferSize, replication, blockSize, progress));
  }

  @Override
  public FSDataOutputStream create(
      org.apache.hadoop.fs.Path file,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    write();
    return bounded(super.create(file, overwrite, bufferSize, replication, blockSize, progress));
  }

  @Override
  public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to)
      throws IOException {
    write();
    return super.rename(from, to);
  }

  /** Bytes are lost when the disk is full as the file is closed. */
  private static FSDataOutputStream bounded(FSDataOutputStream stream) throws IOException {
    return new FSDataOutputStream(
        new FilterOutputStream(stream) {
          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
          }

          @Override
          public void close() throws IOException {
            super.close();
            FullDisk.write();
          }
        },
        null);
  }
}
