package kz.tarazy.publish;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of names in a language, with numbers inside them in order of size. */
final class AlphabeticOrder implements Comparator<String> {
  private final Collator collator;

  AlphabeticOrder(String language) {
    collator = Collator.getInstance(Locale.forLanguageTag(language));
  }

  @Override
  public int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      boolean number = isDigit(left.charAt(i)) && isDigit(right.charAt(j));
      int endLeft = run(left, i, number);
      int endRight = run(right, j, number);
      String one = left.substring(i, endLeft);
      String other = right.substring(j, endRight);
      int order = number ? bySize(one, other) : collator.compare(one, other);
      if (order != 0) {
        return order;
      }
      i = endLeft;
      j = endRight;
    }
    int order = Integer.compare(left.length() - i, right.length() - j);
    return order == 0 ? left.compareTo(right) : order;
  }

  private static int bySize(String one, String other) {
    int order = Integer.compare(one.length(), other.length());
    return order == 0 ? one.compareTo(other) : order;
  }

  private static int run(String text, int start, boolean digits) {
    int end = start + 1;
    while (end < text.length() && isDigit(text.charAt(end)) == digits) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
