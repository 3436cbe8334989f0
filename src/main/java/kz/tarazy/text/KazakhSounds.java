package kz.tarazy.text;

/** The classes of Kazakh sounds that decide which form of a suffix may follow. */
final class KazakhSounds {

  static final int VOWEL = 1;
  static final int SONORANT = 2;
  static final int NASAL = 4;
  static final int VOICED = 8;
  static final int VOICELESS = 16;
  static final int LATERAL = 32;

  /** Р, й, у, и and л. */
  static final int LIQUID = SONORANT | LATERAL;

  static final int CONSONANT = LIQUID | NASAL | VOICED | VOICELESS;
  static final int ANY = VOWEL | CONSONANT;

  private static final String VOWELS = "аәеоөұүыіэяуию";

  private KazakhSounds() {}

  /** The class of a letter; у, и and ю behave before a suffix like sonorants. */
  static int of(char letter) {
    return switch (letter) {
      case 'а', 'ә', 'е', 'о', 'ө', 'ұ', 'ү', 'ы', 'і', 'э', 'я' -> VOWEL;
      case 'р', 'й', 'у', 'и', 'ю' -> SONORANT;
      case 'л' -> LATERAL;
      case 'ь', 'ъ' -> CONSONANT;
      case 'м', 'н', 'ң' -> NASAL;
      case 'ж', 'з' -> VOICED;
      default -> VOICELESS;
    };
  }

  static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  static boolean isHighVowel(char letter) {
    return letter == 'ы' || letter == 'і';
  }
}
