package kz.tarazy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.tarazy.act.Language;
import kz.tarazy.act.Span;

/**
 * Splits a paragraph into sentences.
 *
 * <p>A full stop ends a sentence only if a capital or a figure follows and the word before it is no
 * abbreviation. A person is mostly one initial here («признал К. Доводы адвоката…»), so an initial
 * does end a sentence in Russian, unless what follows is another initial; never in Kazakh, whose
 * sentences end in a verb.
 */
final class Sentences {

  /** Abbreviations that always stand before something. */
  private static final Set<String> BEFORE =
      Set.of(
          "ст", "ч", "чч", "п", "пп", "подп", "абз", "ул", "д", "кв", "обл", "им", "см", "гр",
          "гр-н", "гр-ка", "л", "стр", "т", "рис", "прим", "пос", "мкр", "пр", "просп", "с", "х",
          "зам", "ж", "б", "тар", "қ", "көш", "р", "н", "в");

  /**
   * Abbreviations of units and years: they end a sentence before a capital, not before a figure.
   */
  private static final Set<String> AFTER_NUMBER = Set.of("г", "гг", "ж", "жж", "т", "б", "р", "л");

  private final String text;
  private final boolean verbLast;

  private Sentences(String text, Language language) {
    this.text = text;
    this.verbLast = language == Language.KAZAKH;
  }

  /** The sentences of a stretch of the normalised text, without the blanks around them. */
  static List<Span> of(String text, Span stretch, Language language) {
    return new Sentences(text, language).split(stretch.start(), stretch.end());
  }

  private List<Span> split(int from, int to) {
    List<Span> sentences = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      int end = endAt(i, start, to);
      if (end > 0) {
        add(sentences, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(sentences, start, to);
    return sentences;
  }

  private void add(List<Span> sentences, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }

  /** Where the sentence ends whose last mark may stand at an offset, or 0 if it does not end. */
  private int endAt(int mark, int start, int to) {
    char c = text.charAt(mark);
    if (c == ';' || c == ':') {
      return listFollows(mark + 1, to) ? mark + 1 : 0;
    }
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return 0;
    }
    int end = mark + 1;
    while (end < to && ".!?…»\")".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int next = end;
    while (next < to && text.charAt(next) == ' ') {
      next++;
    }
    if (next == to) {
      return to;
    }
    if (next == end) {
      return c == '.' && glued(mark, end, to) ? end : 0;
    }
    if (c == '.' && end == mark + 1) {
      return stops(mark, start, next, to) ? end : 0;
    }
    boolean remark =
        text.substring(mark, end).equals(".)") && isShort(mark) && !bracketed(start, mark);
    return opens(next, to) && !remark ? end : 0;
  }

  /** Whether an abbreviation stands before a mark: «(1970 ж.т.)». */
  private boolean isShort(int mark) {
    String word = wordBefore(mark).toLowerCase(Locale.ROOT);
    return BEFORE.contains(word) || AFTER_NUMBER.contains(word);
  }

  /** Whether the brackets closed behind a mark hold the whole sentence, not a remark in it. */
  private boolean bracketed(int start, int mark) {
    int open = text.lastIndexOf('(', mark);
    return open >= start && text.substring(start, open).isBlank();
  }

  /** An item of a list that stands in the line: «…: - по ч.1 …; - по ч.2 …». */
  private boolean listFollows(int from, int to) {
    int dash = from;
    while (dash < to && text.charAt(dash) == ' ') {
      dash++;
    }
    return dash + 2 < to
        && text.startsWith("- ", dash)
        && Character.isLetter(text.charAt(dash + 2));
  }

  /** «…наказание.Суд учитывает»: the space is missing. */
  private boolean glued(int mark, int end, int to) {
    return end + 1 < to
        && Character.isUpperCase(text.charAt(end))
        && Character.isLowerCase(text.charAt(end + 1))
        && wordBefore(mark).length() > 3;
  }

  private boolean stops(int mark, int start, int next, int to) {
    if (!opens(next, to)) {
      return false;
    }
    String word = wordBefore(mark);
    int wordStart = mark - word.length();
    if (word.isEmpty()) {
      return true;
    }
    if (numbers(word)) {
      return wordStart > start && !text.substring(start, wordStart).isBlank();
    }
    boolean figure = Character.isDigit(text.charAt(next));
    boolean afterNumber = wordStart >= 2 && Character.isDigit(text.charAt(wordStart - 2));
    String abbreviation = word.toLowerCase(Locale.ROOT);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    if (initial) {
      boolean first = text.substring(start, wordStart).isBlank();
      return !first && !verbLast && !figure && !nameGoesOn(wordStart, next, to);
    }
    if (afterNumber && AFTER_NUMBER.contains(abbreviation)) {
      return !figure && !initialAt(next, to);
    }
    return !BEFORE.contains(abbreviation) && !abbreviation.equals("г");
  }

  /** Whether a sentence can begin here: a capital, a figure, a quotation of one. */
  private boolean opens(int next, int to) {
    int first = next;
    while (first < to && "«\"(<*".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return first < to
        && (Character.isUpperCase(text.charAt(first)) || Character.isDigit(text.charAt(first)));
  }

  /** A second initial, unless a sentence begins with it and the two stand together nowhere else. */
  private boolean nameGoesOn(int initial, int next, int to) {
    if (next + 1 >= to || text.charAt(next + 1) != '.') {
      return false;
    }
    String both = text.substring(initial, next + 2);
    return initialAt(next, to) || text.indexOf(both) != text.lastIndexOf(both);
  }

  /** Another initial, which goes on with a name; but «Ж. показал, что» begins a sentence. */
  private boolean initialAt(int offset, int to) {
    if (offset + 1 >= to || text.charAt(offset + 1) != '.') {
      return false;
    }
    int verb = offset + 3;
    int end = verb;
    while (end < to && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    String word = end > verb ? text.substring(verb, end) : "";
    boolean past = word.length() > 4 && word.matches(".*[аеиоуы]л(?:[аи]|ся|ась|ись)?");
    return !past;
  }

  private String wordBefore(int mark) {
    int start = mark;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, mark);
  }

  private static boolean numbers(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
