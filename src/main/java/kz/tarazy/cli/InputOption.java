package kz.tarazy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What is to be read. */
final class InputOption {

  @Option(
      names = "--input",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders to read.")
  private List<Path> paths;

  /** The files and folders, all of which exist. */
  List<Path> existing() {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new InputRefused("no such file or folder: " + path);
      }
    }
    return paths;
  }
}
