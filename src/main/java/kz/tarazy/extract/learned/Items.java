package kz.tarazy.extract.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/** Cuts clauses into items: what stands between commas, brackets and joining words. */
final class Items {

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?iu),(?!\\d)|[;:()«»\"]|\\s[-–—]\\s"
              + "|(?<!\\p{L})(?:и|а также|также|равно как|а равно|да и|және|сондай-ақ|әрі)(?!\\p{L})");

  private Items() {}

  static List<Span> of(String text, List<Span> clauses) {
    List<Span> items = new ArrayList<>();
    for (Span clause : clauses) {
      int start = clause.start();
      Matcher separator = SEPARATOR.matcher(text).region(clause.start(), clause.end());
      while (separator.find()) {
        add(text, new Span(start, separator.start()), items);
        start = separator.end();
      }
      add(text, new Span(start, clause.end()), items);
    }
    return items;
  }

  private static void add(String text, Span item, List<Span> items) {
    if (!item.of(text).isBlank()) {
      items.add(item);
    }
  }
}
