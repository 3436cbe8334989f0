package kz.tarazy.norm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import kz.tarazy.act.Coded;
import kz.tarazy.act.LawCode;

/** The written list of citation shapes, and the provisions each resolves to. */
final class CitationShapes {

  private static final Map<String, LawCode> CODES =
      Map.of(
          "1997", LawCode.KZ_1997,
          "2014", LawCode.KZ_2014,
          "ru", LawCode.RU_1996,
          "kg", LawCode.KG);

  /**
   * One shape.
   *
   * @param unread whether it belongs to the third, chosen by hash, that the parser's author leaves
   *     unread
   */
  record Shape(
      String language, LawCode context, String text, Set<String> expected, boolean unread) {

    Set<String> found() {
      return resolved(CitationParser.parse(text, context));
    }
  }

  private CitationShapes() {}

  static List<Shape> all() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/kz/tarazy/norm/citations.csv")).stream()
          .filter(line -> !line.startsWith("#"))
          .map(CitationShapes::shape)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** F1 over the provisions of shapes: code, article, part and item all right. */
  static double f1(List<Shape> shapes) {
    int right = 0;
    int found = 0;
    int expected = 0;
    for (Shape shape : shapes) {
      Set<String> resolved = shape.found();
      found += resolved.size();
      expected += shape.expected().size();
      resolved.retainAll(shape.expected());
      right += resolved.size();
    }
    return 2.0 * right / (found + expected);
  }

  private static Shape shape(String line) {
    List<String> cells = cut(line, "|");
    String text = cells.get(2).replace("\\n", "\n");
    CRC32 hash = new CRC32();
    hash.update(text.getBytes(StandardCharsets.UTF_8));
    LawCode context = CODES.get(cells.get(1));
    return new Shape(cells.get(0), context, text, expected(cells.get(3)), hash.getValue() % 3 == 0);
  }

  private static Set<String> expected(String cell) {
    Set<String> expected = new TreeSet<>();
    for (String provision : cell.equals("-") ? List.<String>of() : cut(cell, " ")) {
      int colon = provision.indexOf(':');
      String name = colon < 0 ? "2014" : provision.substring(0, colon);
      LawCode code = CODES.containsKey(name) ? CODES.get(name) : Coded.of(LawCode.class, name);
      List<String> levels = new ArrayList<>(cut(provision.substring(colon + 1), "/"));
      while (levels.size() < 3) {
        levels.add("");
      }
      for (String item : cut(levels.get(2), ",")) {
        expected.add(atom(code, levels.get(0), levels.get(1), item));
      }
    }
    return expected;
  }

  private static List<String> cut(String text, String mark) {
    return List.of(text.split(Pattern.quote(mark), -1));
  }

  private static Set<String> resolved(List<ProvisionMention> mentions) {
    Set<String> resolved = new TreeSet<>();
    for (ProvisionMention mention : mentions) {
      String part = mention.part() == null ? "" : mention.part();
      if (mention.items().isEmpty()) {
        resolved.add(atom(mention.code(), mention.article(), part, ""));
      }
      for (String item : mention.items()) {
        resolved.add(atom(mention.code(), mention.article(), part, item));
      }
    }
    return resolved;
  }

  private static String atom(LawCode code, String article, String part, String item) {
    return code.code() + ":" + article + "/" + part + "/" + item;
  }
}
