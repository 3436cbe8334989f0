package kz.tarazy.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Material beside the project that tests may read; absent on a clean clone. */
final class Shared {

  private Shared() {}

  static Path folder(String name) {
    Path folder = Path.of("../shared", name);
    assumeTrue(Files.isDirectory(folder), () -> folder + " is absent: test skipped");
    return folder;
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
