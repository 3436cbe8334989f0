package kz.tarazy.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder written beside its place and moved there whole, so that a reader never sees half of it
 * and a failure leaves the former one.
 */
final class StagedFolder {
  /** The file that tells a report's folder from any other. */
  static final String MARK = "report.json";

  /** What fills the folder. */
  interface Filling {
    void write(Path folder) throws IOException;
  }

  private StagedFolder() {}

  /**
   * @throws IllegalArgumentException if the place holds files that are no report, which would be
   *     lost
   */
  static void write(Path folder, Filling filling) throws IOException {
    Path place = folder.toAbsolutePath().normalize();
    requireReplaceable(place);
    Files.createDirectories(place.getParent());
    Path staged = place.resolveSibling(".%s-%x".formatted(place.getFileName(), System.nanoTime()));
    Path former = staged.resolveSibling(staged.getFileName() + "-former");
    Files.createDirectory(staged);
    try {
      filling.write(staged);
      if (Files.exists(place)) {
        Files.move(place, former, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      if (Files.exists(former) && !Files.exists(place)) {
        Files.move(former, place, StandardCopyOption.ATOMIC_MOVE);
      }
      delete(staged);
      throw e;
    }
    delete(former);
  }

  private static void requireReplaceable(Path place) throws IOException {
    if (!Files.exists(place) || Files.exists(place.resolve(MARK))) {
      return;
    }
    boolean empty = false;
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.list(place)) {
        empty = files.findAny().isEmpty();
      }
    }
    if (!empty) {
      throw new IllegalArgumentException(
          "The report's folder must be new, empty or a former report, cannot be: " + place);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> tree = Files.walk(folder)) {
      paths = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
