package kz.tarazy.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder written beside its place and moved there whole, so that a reader never sees half of it
 * and a failure leaves the former one.
 */
final class StagedFolder {
  /** The file that tells a report's folder from any other. */
  static final String MARK = "report.json";

  private static final String FORMER = "-former";

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
    clear(place);
    long owner = ProcessHandle.current().pid();
    Path staged =
        place.resolveSibling(".%s-%d-%x".formatted(place.getFileName(), owner, System.nanoTime()));
    Path former = staged.resolveSibling(staged.getFileName() + FORMER);
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

  /**
   * Removes what killed processes left beside the place, and puts back what they had moved away.
   */
  private static void clear(Path place) throws IOException {
    Pattern left =
        Pattern.compile(
            "\\.%s-(\\d+)-[0-9a-f]+(%s)?"
                .formatted(Pattern.quote(place.getFileName().toString()), FORMER));
    List<Path> beside;
    try (Stream<Path> paths = Files.list(place.getParent())) {
      beside = paths.toList();
    }
    for (Path path : beside) {
      Matcher name = left.matcher(path.getFileName().toString());
      if (!name.matches() || isRunning(Long.parseLong(name.group(1)))) {
        continue;
      }
      if (name.group(2) != null && !Files.exists(place)) {
        Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
      } else {
        delete(path);
      }
    }
  }

  private static boolean isRunning(long process) {
    return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
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
