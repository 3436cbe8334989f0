package kz.tarazy.source;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of cases, such as {@code 9101-20-00-1/931} or {@code 1-9108/14}. */
public final class CaseNumber {

  static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\p{L}\\d.])((?:\\p{Lu}{2,4} ?)?\\d[\\d-]*\\p{Ll}{0,3}/\\d{1,6}(?:-\\p{Lu}{1,3})?)(?![\\d.])");

  private static final int LONGEST_HEAD = 6000;
  private static final String LATIN = "aceiopxy";
  private static final String CYRILLIC = "асеіорху";

  private CaseNumber() {}

  /**
   * The number in the form in which two spellings of it are equal: «№ 3993-23-00-1A/58» with a
   * Latin letter is «3993-23-00-1а/58».
   */
  public static String normal(String written) {
    StringBuilder normal = new StringBuilder();
    for (char c : written.toLowerCase(Locale.ROOT).toCharArray()) {
      int latin = LATIN.indexOf(c);
      if (latin >= 0) {
        normal.append(CYRILLIC.charAt(latin));
      } else if (Character.isLetterOrDigit(c) || c == '-' || c == '/') {
        normal.append(c);
      }
    }
    return normal.toString();
  }

  /** The numbers that the head of an act names, its own among them, in normal form. */
  public static Set<String> named(String text) {
    int end = Math.min(ActLayout.of(text).headEnd(), Math.min(text.length(), LONGEST_HEAD));
    Set<String> numbers = new LinkedHashSet<>();
    Matcher matcher = WRITTEN.matcher(text.substring(0, end));
    while (matcher.find()) {
      numbers.add(normal(matcher.group(1)));
    }
    return numbers;
  }
}
