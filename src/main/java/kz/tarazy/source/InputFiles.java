package kz.tarazy.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Lists what lies in the input.
 *
 * <p>Files and folders are walked in the order of their names, so that the same input gives the
 * same list. A file {@code meta.jsonl} speaks of the documents in its folder and below: each of its
 * lines names one by {@code text_file}. It is not a record itself, but a line that is broken or
 * names no document is listed and so accounted for. Hidden files ({@code .name}), and what systems
 * leave behind ({@code _SUCCESS}, {@code Thumbs.db}, {@code __MACOSX}), are no part of the input;
 * every other file is, be it only to be refused. Symbolic links are not followed.
 */
public final class InputFiles {

  private static final String METADATA = "meta.jsonl";
  private static final int LONGEST_METADATA_LINE = 1 << 20;
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "(?i)\\..*|_SUCCESS|_committed_.*|_started_.*|__MACOSX|Thumbs\\.db|desktop\\.ini");
  private static final Pattern NOT_AN_ACT =
      Pattern.compile("(?i)(README|LICEN[CS]E|NOTICE|CHANGELOG|COPYING)(\\..*)?|.*\\.(md|log)");

  private InputFiles() {}

  /**
   * Lists the files of all inputs, each named relative to the input it was found in.
   *
   * @throws IllegalArgumentException if an input does not exist, naming it
   */
  public static List<InputFile> list(List<Path> inputs) {
    List<InputFile> files = new ArrayList<>();
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new IllegalArgumentException("No such file or folder: " + input);
      }
      try {
        files.addAll(Files.isDirectory(input) ? folder(input) : single(input));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot list " + input, e);
      }
    }
    return List.copyOf(files);
  }

  private static List<InputFile> single(Path file) throws IOException {
    return List.of(
        describe(file, String.valueOf(file.getFileName()), Files.size(file), /* metadata= */ null));
  }

  static List<InputFile> folder(Path folder) throws IOException {
    NavigableMap<String, Path> found = walk(folder);
    Map<String, String> metadata = new HashMap<>();
    List<InputFile> files = new ArrayList<>();
    for (Map.Entry<String, Path> entry : found.entrySet()) {
      if (isMetadata(entry.getKey())) {
        files.addAll(readMetadata(entry.getValue(), entry.getKey(), found, metadata));
      }
    }
    for (Map.Entry<String, Path> entry : found.entrySet()) {
      String name = entry.getKey();
      if (!isMetadata(name)) {
        Path file = entry.getValue();
        long size = Files.isRegularFile(file) ? Files.size(file) : 0;
        files.add(describe(file, name, size, metadata.get(name)));
      }
    }
    return files;
  }

  private static NavigableMap<String, Path> walk(Path folder) throws IOException {
    NavigableMap<String, Path> found = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(folder) && isLeftover(directory)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isLeftover(file)) {
              found.put(folder.relativize(file).toString().replace('\\', '/'), file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            found.put(folder.relativize(file).toString().replace('\\', '/'), file);
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static boolean isLeftover(Path file) {
    return LEFTOVER.matcher(String.valueOf(file.getFileName())).matches();
  }

  private static boolean isMetadata(String name) {
    return name.equals(METADATA) || name.endsWith("/" + METADATA);
  }

  /** Joins the lines with the documents they name; returns the lines that name none. */
  private static List<InputFile> readMetadata(
      Path file, String name, Map<String, Path> found, Map<String, String> metadata)
      throws IOException {
    String folder = name.substring(0, name.length() - METADATA.length());
    List<InputFile> orphans = new ArrayList<>();
    try (LimitedLines lines =
        new LimitedLines(Charsets.reader(Files.newInputStream(file)), LONGEST_METADATA_LINE)) {
      for (LimitedLines.Line line = lines.next(); line != null; line = lines.next()) {
        if (line.text() != null && line.text().isBlank()) {
          continue;
        }
        String text = line.text();
        String textFile = text == null ? null : textFile(text);
        String document = textFile == null ? null : folder + textFile;
        if (document == null || !found.containsKey(document) || metadata.containsKey(document)) {
          orphans.add(
              new InputFile(
                  file.toAbsolutePath().toString(),
                  name,
                  InputKind.METADATA_LINE,
                  0,
                  text,
                  line.number()));
        } else {
          metadata.put(document, text);
        }
      }
    }
    return orphans;
  }

  private static String textFile(String line) {
    try {
      JsonNode node = Json.MAPPER.readTree(line).path(RawRecord.TEXT_FILE);
      return node.isTextual() ? node.textValue() : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static InputFile describe(Path file, String name, long size, String metadata) {
    return new InputFile(
        file.toAbsolutePath().toString(), name, kind(file, metadata), size, metadata, 0);
  }

  private static InputKind kind(Path file, String metadata) {
    return Files.isSymbolicLink(file)
        ? InputKind.UNSUPPORTED
        : kindOf(String.valueOf(file.getFileName()), metadata != null);
  }

  /** The kind that a name promises. */
  private static InputKind kindOf(String fileName, boolean namedByMetadata) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (!namedByMetadata && NOT_AN_ACT.matcher(name).matches()) {
      return InputKind.NOT_AN_ACT;
    }
    String plain = name.replaceFirst("\\.(gz|zst)$", "");
    String extension = plain.substring(plain.lastIndexOf('.') + 1);
    return switch (extension) {
      case "jsonl", "ndjson" -> InputKind.JSON_LINES;
      case "json" -> InputKind.JSON;
      case "csv", "tsv", "tab" -> InputKind.DELIMITED;
      case "parquet" -> plain.equals(name) ? InputKind.PARQUET : InputKind.UNSUPPORTED;
      case "xml" -> InputKind.XML;
      case "txt", "html", "htm", "xhtml", "docx", "doc", "rtf", "pdf", "odt" ->
          plain.equals(name) ? InputKind.DOCUMENT : InputKind.UNSUPPORTED;
      case "zip", "tar", "tgz" -> InputKind.ARCHIVE;
      default -> InputKind.UNSUPPORTED;
    };
  }
}
