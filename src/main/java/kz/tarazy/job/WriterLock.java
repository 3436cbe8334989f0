package kz.tarazy.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/**
 * One writer at a time over a warehouse folder.
 *
 * <p>The lock is the operating system's, on the file {@code .writer}, which says whose it is. It
 * goes with its process, however that ends: a file that a killed process left locks nobody out.
 */
public final class WriterLock implements AutoCloseable {

  private static final String FILE = ".writer";
  private static final int LONGEST_OWNER = 500;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param warehouse folder of the tables; made if absent
   * @param purpose what is going to write, for whoever has to wait
   * @param wait how long to wait for another writer
   * @param told hears once who is waited for
   * @throws WarehouseBusy if the other has not ended by then; nothing was changed
   */
  public static WriterLock take(
      Path warehouse, String purpose, Duration wait, Consumer<String> told)
      throws IOException, InterruptedException {
    Files.createDirectories(warehouse);
    FileChannel channel =
        FileChannel.open(
            warehouse.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    long end = System.nanoTime() + wait.toNanos();
    boolean said = false;
    while (!locked(channel)) {
      String owner = owner(channel);
      if (System.nanoTime() >= end) {
        channel.close();
        throw new WarehouseBusy(warehouse, owner);
      }
      if (!said) {
        told.accept("waiting for " + owner);
        said = true;
      }
      Thread.sleep(PAUSE.toMillis());
    }
    sign(channel, purpose);
    return new WriterLock(channel);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void sign(FileChannel channel, String purpose) throws IOException {
    String owner =
        "process %d, which runs %s since %s"
            .formatted(
                ProcessHandle.current().pid(),
                purpose,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
    channel.force(/* metaData= */ false);
  }

  private static String owner(FileChannel channel) throws IOException {
    ByteBuffer owner = ByteBuffer.allocate(LONGEST_OWNER);
    int length = channel.read(owner, 0);
    return length <= 0
        ? "another process"
        : new String(owner.array(), 0, length, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
