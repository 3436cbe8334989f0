package kz.tarazy.text;

import java.text.Normalizer;

/** First step of normalisation: one spelling of each character, whatever stands beside it. */
final class Characters {

  /** Marks a character that has no place in the normalised text. */
  private static final char DROPPED = '\0';

  private Characters() {}

  static TracedText apply(TracedText source) {
    String text = source.text();
    TracedText.Rewriter rewriter = source.rewrite();
    int i = 0;
    while (i < text.length()) {
      int end = cluster(text, i);
      if (end - i > 1) {
        compose(rewriter, text, i, end);
      } else {
        put(rewriter, plain(text.charAt(i)), i, end);
      }
      i = end;
    }
    return rewriter.done();
  }

  /**
   * The end of a character with its combining marks, or of a carriage return with its line feed.
   */
  private static int cluster(String text, int start) {
    int end = start + 1;
    if (text.charAt(start) == '\r') {
      return end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    }
    while (end < text.length()
        && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private static void compose(TracedText.Rewriter rewriter, String text, int start, int end) {
    if (text.charAt(start) == '\r') {
      rewriter.put('\n', start, end);
      return;
    }
    String composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
    for (int k = 0; k < composed.length(); k++) {
      put(rewriter, plain(composed.charAt(k)), start, end);
    }
  }

  private static void put(TracedText.Rewriter rewriter, char plain, int start, int end) {
    if (plain != DROPPED) {
      rewriter.put(plain, start, end);
    }
  }

  /** The plain spelling of a character; a stress mark that joins no letter is dropped. */
  private static char plain(char c) {
    if (c < 0x80) {
      return c == '\t' ? ' ' : c == '\r' || c == '\f' || c == '\u000B' ? '\n' : c;
    }
    return switch (c) {
      case 'ё' -> 'е';
      case 'Ё' -> 'Е';
      case '\u0259', '\u01DD' -> 'ә';
      case '\u018F' -> 'Ә';
      case '\u0275' -> 'ө';
      case '\u019F' -> 'Ө';
      case '\u00AD',
          '\u200B',
          '\u200C',
          '\u200D',
          '\u200E',
          '\u200F',
          '\u2060',
          '\uFEFF',
          '\u0300',
          '\u0301' ->
          DROPPED;
      case '\u0085', '\u2028', '\u2029' -> '\n';
      case '\u2010',
          '\u2011',
          '\u2012',
          '\u2013',
          '\u2014',
          '\u2015',
          '\u2212',
          '\uFE58',
          '\uFE63',
          '\uFF0D' ->
          '-';
      default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    };
  }
}
