package kz.tarazy.evaluate.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kz.tarazy.act.DataSchema;
import kz.tarazy.extract.lexicon.Lexicon;

/** The data of the project that models are trained from. */
public final class Material {

  /** The file beside the models that holds the {@link #version} they were trained from. */
  public static final String FILE = "material.txt";

  private static final int BYTES = 8;

  private Material() {}

  static Path bank() {
    return DataSchema.folder("lexicon").resolve("bank");
  }

  /** Sentences to practise on. */
  static Path practice() {
    return DataSchema.folder("lexicon").resolve("practice");
  }

  static Path sample() {
    return DataSchema.folder("sample");
  }

  /** Annotated acts that may be read; the folder may be missing. */
  static Path open() {
    return DataSchema.folder("lexicon").resolveSibling("annotated").resolve("open");
  }

  /** Hash of rules, sentences and acts: models trained from another version are stale. */
  public static String version() throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    digest.update(Lexicon.load().version().getBytes(StandardCharsets.UTF_8));
    for (Path folder : List.of(bank(), practice(), sample(), open())) {
      for (Path file : files(folder)) {
        digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(Material::isRead).sorted().toList();
    }
  }

  private static boolean isRead(Path file) {
    return !file.toString().endsWith(".md");
  }

  /** The gold files of the annotated acts that may be read. */
  static List<Path> annotated() throws IOException {
    return files(open()).stream().filter(file -> file.toString().endsWith(".jsonl")).toList();
  }
}
