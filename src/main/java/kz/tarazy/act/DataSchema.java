package kz.tarazy.act;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the project's data lies: the law, the lexicon, the tables, the reference lists.
 *
 * <p>The folder is the system property {@code tarazy.data}, else {@code data-schema} under the
 * environment's {@code TARAZY_HOME}, else {@code data-schema} in the working folder.
 */
public final class DataSchema {

  private DataSchema() {}

  /**
   * A folder of the data, such as {@code lexicon}.
   *
   * @throws IllegalStateException if it does not exist, naming where it was looked for
   */
  public static Path folder(String name) {
    Path folder = root().resolve(name);
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "No folder %s; set -Dtarazy.data or TARAZY_HOME to where data-schema lies"
              .formatted(folder.toAbsolutePath()));
    }
    return folder;
  }

  private static Path root() {
    String property = System.getProperty("tarazy.data");
    if (property != null) {
      return Path.of(property);
    }
    String home = System.getenv("TARAZY_HOME");
    return home == null ? Path.of("data-schema") : Path.of(home, "data-schema");
  }
}
