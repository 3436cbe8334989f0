package kz.tarazy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a hard-wrapped paragraph, and the word that a line break had split. After this
 * step a line is a paragraph.
 *
 * <p>A line goes on with the next one if the next begins in lower case and nothing ended, or if the
 * text is wrapped and the next word would not have fitted. A lone page number between two such
 * lines is swallowed.
 */
final class Lines {

  /** Longer lines are paragraphs on one line, not wrapped ones. */
  private static final int WIDEST = 160;

  /** So many lines must reach the margin before a text counts as wrapped. */
  private static final int FEWEST_FULL = 4;

  private static final Pattern ITEM = Pattern.compile("(?:[-*•]\\s|\\d{1,2}[.)]\\s?\\D).*");
  private static final Pattern PAGE = Pattern.compile("\\d{1,3}");
  private static final Pattern GAP = Pattern.compile("\\S {4,}\\S");
  private static final Pattern SPACED =
      Pattern.compile("\\p{L}(?: +\\p{L}){3,}(?: *[:.])?(?:\\s.*)?");

  /** One line: where its first and last non-blank characters stand. */
  private record Line(int start, int end, int indent, String text) {
    boolean blank() {
      return start == end;
    }
  }

  private Lines() {}

  static TracedText apply(TracedText source) {
    String text = source.text();
    if (text.indexOf('\n') < 0) {
      return source;
    }
    List<Line> lines = lines(text);
    int width = width(lines);
    TracedText.Rewriter rewriter = source.rewrite();
    int written = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      int next = i + 1;
      if (next + 1 < lines.size()
          && PAGE.matcher(lines.get(next).text()).matches()
          && goesOn(line, lines.get(next + 1))) {
        next++;
      }
      Line following = lines.get(next);
      if (line.blank() || following.blank() || !joined(line, following, width)) {
        continue;
      }
      int end = line.end();
      if (Hyphens.splitsWord(line.text(), following.text(), text)) {
        rewriter.copy(written, end - 1);
      } else if (line.text().endsWith("-") && Hyphens.bindsNext(line.text())) {
        rewriter.copy(written, end);
      } else {
        rewriter.copy(written, end).put(' ', end, following.start());
      }
      written = following.start();
      i = next - 1;
    }
    return rewriter.copy(written, text.length()).done();
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      int start = from;
      int end = to;
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
      while (end > start && text.charAt(end - 1) == ' ') {
        end--;
      }
      lines.add(new Line(start, end, start - from, text.substring(start, end)));
      from = to + 1;
    }
    return lines;
  }

  /** The column at which the text is wrapped, or 0 if it is not. */
  private static int width(List<Line> lines) {
    int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    if (width > WIDEST) {
      return 0;
    }
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).blank() && reaches(lines.get(i), lines.get(i + 1), width)) {
        full++;
      }
    }
    return full >= FEWEST_FULL ? width : 0;
  }

  private static boolean joined(Line line, Line next, int width) {
    if (heading(line.text()) || heading(next.text()) || GAP.matcher(line.text()).find()) {
      return false;
    }
    if (goesOn(line, next)) {
      return true;
    }
    if (width == 0 || !reaches(line, next, width) || next.indent() > line.indent() + 1) {
      return false;
    }
    char last = line.text().charAt(line.text().length() - 1);
    return last != ':' && last != ';' && (last != '.' || !ITEM.matcher(next.text()).matches());
  }

  /** Whether the next line's first word would not have fitted on the line. */
  private static boolean reaches(Line line, Line next, int width) {
    int space = next.text().indexOf(' ');
    int word = space < 0 ? next.text().length() : space;
    return line.text().length() + 1 + word > width;
  }

  private static boolean goesOn(Line line, Line next) {
    if (line.blank() || next.blank() || GAP.matcher(line.text()).find()) {
      return false;
    }
    char last = line.text().charAt(line.text().length() - 1);
    char first = next.text().charAt(0);
    return ".!?:;".indexOf(last) < 0
        && Character.isLowerCase(first)
        && !SPACED.matcher(next.text()).matches();
  }

  /** A line of capitals, or of letters set apart. */
  private static boolean heading(String line) {
    return SPACED.matcher(line).matches()
        || (line.length() > 3
            && !line.endsWith("-")
            && line.chars().noneMatch(Character::isLowerCase)
            && line.chars().filter(Character::isUpperCase).count() * 2 > line.length());
  }
}
