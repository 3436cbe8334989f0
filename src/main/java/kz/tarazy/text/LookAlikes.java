package kz.tarazy.text;

/**
 * Folds Latin letters that look like Cyrillic ones («өкiнуi», «преcтупление»), but only inside
 * words that also hold a Cyrillic letter: «MDMB» and «J-014» stay as they are.
 */
final class LookAlikes {

  private static final String LATIN =
      "aceopxyikhABCEHIKMOPTXY\u0131\u00EF\u00F6\u00D6\u00FC\u00DC\u00EB\u00CB";
  private static final String CYRILLIC = "асеорхуікһАВСЕНІКМОРТХУіїөӨүҮеЕ";

  private LookAlikes() {}

  /** A word that is known to be Cyrillic, every look-alike folded. */
  static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int letter = LATIN.indexOf(word.charAt(i));
      folded.append(letter < 0 ? word.charAt(i) : CYRILLIC.charAt(letter));
    }
    return folded.toString();
  }

  static TracedText apply(TracedText source) {
    String text = source.text();
    TracedText.Rewriter rewriter = null;
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      boolean cyrillic = false;
      boolean latin = false;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        cyrillic |= Letters.isCyrillic(text.charAt(end));
        latin |= LATIN.indexOf(text.charAt(end)) >= 0;
        end++;
      }
      if (cyrillic && latin) {
        rewriter = rewriter == null ? source.rewrite().copy(0, i) : rewriter;
        fold(rewriter, text, i, end);
      } else if (rewriter != null) {
        rewriter.copy(i, end);
      }
      int next = end;
      while (next < text.length() && !Character.isLetter(text.charAt(next))) {
        next++;
      }
      if (rewriter != null) {
        rewriter.copy(end, next);
      }
      i = next;
    }
    return rewriter == null ? source : rewriter.done();
  }

  private static void fold(TracedText.Rewriter rewriter, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      int letter = LATIN.indexOf(text.charAt(i));
      rewriter.put(letter < 0 ? text.charAt(i) : CYRILLIC.charAt(letter), i, i + 1);
    }
  }
}
