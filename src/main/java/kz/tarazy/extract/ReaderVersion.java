package kz.tarazy.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kz.tarazy.act.DataSchema;

/** Hash of all the data that the reading of an act rests on. */
final class ReaderVersion {

  /** The data beside the lexicon and its models. */
  private static final List<String> FOLDERS = List.of("citation", "reference");

  private static final int BYTES = 8;

  private ReaderVersion() {}

  static String of(String lexicon, String models) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((lexicon + " " + models).getBytes(StandardCharsets.UTF_8));
      for (String folder : FOLDERS) {
        for (Path file : files(DataSchema.folder(folder))) {
          digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
