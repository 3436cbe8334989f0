package kz.tarazy.text;

/** Sets of Cyrillic letters that tell alphabets apart. */
final class Letters {

  /** Lower-case letters of Kazakh that Russian lacks. */
  static final String KAZAKH = "әғқңөұүһі";

  private Letters() {}

  static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052F';
  }

  static boolean isKazakhOnly(char lowerCase) {
    return KAZAKH.indexOf(lowerCase) >= 0;
  }
}
