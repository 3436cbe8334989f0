package kz.tarazy.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts spaces where words end and nowhere else: joins words written with their letters apart, parts
 * headings and units glued to their neighbours, draws punctuation to its word, and leaves one space
 * where several stood.
 */
final class Spacing {

  /**
   * At least four single letters apart, or as many at the end of a word they are glued to. The
   * repetition is possessive, as any other would take stack by the letter.
   */
  private static final Pattern SPACED =
      Pattern.compile(
          "(?=\\p{L} {1,4}\\p{L}(?!\\p{L}))(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))\\p{L}(?: {1,4}\\p{L}(?![\\p{L}.])){3,}+");

  /** Headings of two words, by their letters, with where the second word begins. */
  private static final Map<String, Integer> TWO_WORDS =
      Map.of(
          "үкіметті",
          4,
          "үкіметеді",
          4,
          "үкіметемін",
          4,
          "қаулыетті",
          5,
          "қаулыетемін",
          5,
          "токтомкылат",
          6,
          "өкүмкылат",
          4);

  private static final Pattern GLUED_HEADING =
      Pattern.compile(
          "\\p{Ll}(?=[УПОАҮҚ])(?=(?:УСТАНОВИЛ|ПРИГОВОРИЛ|ПОСТАНОВИЛ|ОПРЕДЕЛИЛ|АНЫҚТА|ҮКІМ ЕТ|ҚАУЛЫ ЕТ))");

  private static final Pattern GLUED_NUMBER =
      Pattern.compile(
          "\\d(?=(?:(?:года?|лет|месяц(?:а|ев)?|дн(?:я|ей)|час(?:а|ов)?|рублей|тенге|жыл\\p{L}*|ай"
              + "(?:ға|дан|дың|ды)?|теңге\\p{L}*)(?!\\p{L})|(?:УК|УПК|ҚК|ҚПК)(?!\\p{L})))");

  private static final Pattern LOOSE_PUNCTUATION =
      Pattern.compile("(?= )(?<=[\\p{L}\\p{N}.)>»\"]) +([.,;:)])(?![.\\p{N}])|\\( +(?=\\S)");

  private static final Pattern SPACES = Pattern.compile("^ +| +$|  +", Pattern.MULTILINE);

  /** Writes what a match becomes. */
  private interface Edit {
    void write(TracedText.Rewriter rewriter, Matcher match, String text);
  }

  private Spacing() {}

  static TracedText apply(TracedText source) {
    TracedText text = edit(source, SPACED, Spacing::join);
    text = edit(text, GLUED_HEADING, Spacing::part);
    text = edit(text, LOOSE_PUNCTUATION, Spacing::draw);
    text = edit(text, GLUED_NUMBER, Spacing::part);
    return edit(text, SPACES, Spacing::collapse);
  }

  private static TracedText edit(TracedText source, Pattern pattern, Edit edit) {
    Matcher matcher = pattern.matcher(source.text());
    if (!matcher.find()) {
      return source;
    }
    TracedText.Rewriter rewriter = source.rewrite();
    int written = 0;
    do {
      rewriter.copy(written, matcher.start());
      edit.write(rewriter, matcher, source.text());
      written = matcher.end();
    } while (matcher.find());
    return rewriter.copy(written, source.text().length()).done();
  }

  private static void join(TracedText.Rewriter rewriter, Matcher spaced, String text) {
    String run = spaced.group();
    int start = spaced.start();
    if (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      rewriter.insert(' ', start);
    }
    int narrowest = Integer.MAX_VALUE;
    for (int i = 0; letterAfter(run, i) < run.length(); i = letterAfter(run, i)) {
      narrowest = Math.min(narrowest, letterAfter(run, i) - i);
    }
    Integer second =
        TWO_WORDS.get(LookAlikes.folded(run.replace(" ", "")).toLowerCase(Locale.ROOT));
    int letters = 0;
    for (int i = 0; i < run.length(); i = letterAfter(run, i)) {
      rewriter.copy(start + i, start + i + 1);
      letters++;
      int gap = letterAfter(run, i) - i;
      boolean wide = second == null ? gap > narrowest : letters == second;
      if (wide && letterAfter(run, i) < run.length()) {
        rewriter.put(' ', start + i + 1, start + i + gap);
      }
    }
  }

  private static int letterAfter(String run, int letter) {
    int next = letter + 1;
    while (next < run.length() && run.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  private static void part(TracedText.Rewriter rewriter, Matcher glued, String text) {
    rewriter.copy(glued.start(), glued.end()).insert(' ', glued.end());
  }

  private static void draw(TracedText.Rewriter rewriter, Matcher loose, String text) {
    if (loose.group(1) == null) {
      rewriter.copy(loose.start(), loose.start() + 1);
      return;
    }
    rewriter.copy(loose.end() - 1, loose.end());
    if (loose.end() < text.length() && Character.isLetter(text.charAt(loose.end()))) {
      rewriter.insert(' ', loose.end());
    }
  }

  private static void collapse(TracedText.Rewriter rewriter, Matcher spaces, String text) {
    boolean begins = spaces.start() == 0 || text.charAt(spaces.start() - 1) == '\n';
    boolean ends = spaces.end() == text.length() || text.charAt(spaces.end()) == '\n';
    if (!begins && !ends) {
      rewriter.put(' ', spaces.start(), spaces.end());
    }
  }
}
