package kz.tarazy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends words that the making of a PDF broke: a space inside a word («сем ьянин», «н е»), or
 * letters of one word at the other side of the space («судебно йколлегии»).
 *
 * <p>Two neighbours are mended only if at least one of them is no word and both are words after it,
 * and only in a text where this happens more than once: a single such place may be a name or a
 * slip.
 */
final class BrokenWords {

  private static final int FEWEST = 2;
  private static final int MOST_MOVED = 2;
  private static final int JOINED = -1;

  private static final Pattern NEIGHBOURS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.-])(\\p{L}\\p{Ll}*) (?=(\\p{Ll}{1,3}(?![\\p{L}\\p{N}.-])|\\p{Ll}{4,}(?![\\p{L}\\p{N}-])))");

  /** A place where the space between two words goes elsewhere; to nowhere if the two are one. */
  private record Mend(int space, int newSpace) {}

  private BrokenWords() {}

  static TracedText apply(TracedText source) {
    List<Mend> mends = find(source.text());
    if (mends.size() < FEWEST) {
      return source;
    }
    TracedText.Rewriter rewriter = source.rewrite();
    int written = 0;
    for (Mend mend : mends) {
      if (mend.newSpace() == JOINED) {
        rewriter.copy(written, mend.space());
      } else if (mend.newSpace() < mend.space()) {
        rewriter.copy(written, mend.newSpace()).insert(' ', mend.newSpace());
        rewriter.copy(mend.newSpace(), mend.space());
      } else {
        rewriter.copy(written, mend.space()).copy(mend.space() + 1, mend.newSpace());
        rewriter.insert(' ', mend.newSpace());
      }
      written = Math.max(mend.space() + 1, mend.newSpace());
    }
    return rewriter.copy(written, source.text().length()).done();
  }

  private static List<Mend> find(String text) {
    List<Mend> mends = new ArrayList<>();
    Vocabulary vocabulary = Vocabulary.of(text);
    Matcher neighbours = NEIGHBOURS.matcher(text);
    String carried = null;
    int carriedSpace = -1;
    while (neighbours.find()) {
      int space = neighbours.end() - 1;
      String left = carriedSpace == neighbours.start(1) ? carried : neighbours.group(1);
      String right = neighbours.group(2);
      carriedSpace = -1;
      if (vocabulary.knows(left) && vocabulary.knows(right)) {
        continue;
      }
      Mend mend = mend(vocabulary, left, right, space);
      if (mend != null) {
        mends.add(mend);
        carriedSpace = space + 1;
        carried = rest(left, right, mend);
      }
    }
    return mends;
  }

  /** What the word at the right of a mended place has become. */
  private static String rest(String left, String right, Mend mend) {
    if (mend.newSpace() == JOINED) {
      return left + right;
    }
    int moved = mend.newSpace() - mend.space();
    return moved > 0 ? right.substring(moved - 1) : left.substring(left.length() + moved) + right;
  }

  private static Mend mend(Vocabulary vocabulary, String left, String right, int space) {
    boolean leftKnown = vocabulary.knows(left);
    boolean rightKnown = vocabulary.knows(right);
    boolean name = Character.isUpperCase(left.charAt(0));
    if (!(name && rightKnown) && vocabulary.lists(left + right)) {
      return new Mend(space, JOINED);
    }
    int most = leftKnown || rightKnown ? 1 : MOST_MOVED;
    for (int moved = 1; moved <= most; moved++) {
      boolean fromRight = !rightKnown && right.length() > moved + 1;
      if (fromRight
          && vocabulary.lists(left + right.substring(0, moved))
          && vocabulary.lists(right.substring(moved))) {
        return new Mend(space, space + 1 + moved);
      }
      int kept = left.length() - moved;
      boolean fromLeft = !leftKnown && !name && kept > 1;
      if (fromLeft
          && vocabulary.lists(left.substring(0, kept))
          && vocabulary.lists(left.substring(kept) + right)) {
        return new Mend(space, space - moved);
      }
    }
    return null;
  }
}
