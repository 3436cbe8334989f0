package kz.tarazy.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {

  @TempDir private Path folder;

  @Test
  void whoComesSecondIsToldWhoWrites() throws Exception {
    try (WriterLock first = take("run", Duration.ZERO)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> take("expire", Duration.ZERO))
          .isInstanceOf(WarehouseBusy.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("runs run since")
          .hasMessageContaining("nothing was changed");
    }
  }

  @Test
  void whoWaitsGoesOnWhenTheFirstHasEnded() throws Exception {
    WriterLock first = take("run", Duration.ZERO);
    List<String> told = new CopyOnWriteArrayList<>();
    Thread ending =
        new Thread(
            () -> {
              try {
                while (told.isEmpty()) {
                  Thread.sleep(10);
                }
                first.close();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    ending.start();

    try (WriterLock second = WriterLock.take(folder, "expire", Duration.ofMinutes(1), told::add)) {
      assertThat(second).isNotNull();
    }
    ending.join();
    assertThat(told).hasSize(1).first().asString().startsWith("waiting for process");
  }

  @Test
  void aFileThatAKilledProcessLeftLocksNobodyOut() throws Exception {
    Files.writeString(folder.resolve(".writer"), "process 1, which runs run since yesterday");

    try (WriterLock lock = take("run", Duration.ZERO)) {
      assertThat(lock).isNotNull();
      assertThat(Files.readString(folder.resolve(".writer")))
          .contains("process " + ProcessHandle.current().pid());
    }
  }

  private WriterLock take(String purpose, Duration wait) throws Exception {
    return WriterLock.take(folder, purpose, wait, told -> {});
  }
}
