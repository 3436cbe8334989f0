package kz.tarazy.source.anonymity;

/** Numbers that carry a check digit. */
final class CheckDigits {

  private static final int IIN_LENGTH = 12;
  private static final int LAST_CENTURY_AND_SEX = 6;

  private CheckDigits() {}

  /**
   * Whether twelve digits are an individual identification number: a date of birth, a digit of
   * century and sex, and a check digit over weights 1–11 modulo 11, with weights shifted by two if
   * that gives 10 (rules of the number's formation, Government resolution 853 of 22 August 2003).
   */
  static boolean isIin(String digits) {
    if (digits.length() != IIN_LENGTH) {
      return false;
    }
    int month = Integer.parseInt(digits.substring(2, 4));
    int day = Integer.parseInt(digits.substring(4, 6));
    int centuryAndSex = digits.charAt(6) - '0';
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= 31
        && centuryAndSex <= LAST_CENTURY_AND_SEX
        && iinCheckDigit(digits) == digits.charAt(IIN_LENGTH - 1) - '0';
  }

  /** The check digit of the first eleven digits; 10 where none exists. */
  static int iinCheckDigit(String digits) {
    int sum = 0;
    int shifted = 0;
    for (int i = 0; i < IIN_LENGTH - 1; i++) {
      int digit = digits.charAt(i) - '0';
      sum += digit * (i + 1);
      shifted += digit * ((i + 2) % 11 + 1);
    }
    return sum % 11 < 10 ? sum % 11 : shifted % 11;
  }

  /** Whether the digits satisfy the formula of Luhn (ISO/IEC 7812-1). */
  static boolean isLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }
}
