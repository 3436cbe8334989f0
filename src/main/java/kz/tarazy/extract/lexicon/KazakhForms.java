package kz.tarazy.extract.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The possessed form of a Kazakh word, and the past participle of a verbal noun. */
final class KazakhForms {

  private static final String BACK = "аоұыяё";
  private static final String FRONT = "әеөүіэ";
  private static final String VOICELESS = "пфктсшщчцхһқ";
  private static final int SHORTEST = 3;

  private KazakhForms() {}

  static List<String> of(String word) {
    List<String> forms = new ArrayList<>();
    if (word.length() < SHORTEST || !Character.isLetter(word.charAt(0))) {
      return forms;
    }
    char last = word.charAt(word.length() - 1);
    boolean front = front(word);
    if (BACK.indexOf(last) >= 0 || FRONT.indexOf(last) >= 0) {
      forms.add(word + (front ? "сі" : "сы"));
    } else if (last == 'у' && word.length() > SHORTEST) {
      String stem = word.substring(0, word.length() - 1);
      boolean voiceless = VOICELESS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
      forms.add(stem + (front ? voiceless ? "кен" : "ген" : voiceless ? "қан" : "ған"));
    } else if (last != 'й' && last != 'и') {
      forms.add(voiced(word) + (front ? "і" : "ы"));
    }
    return forms;
  }

  /** A final voiceless stop is voiced before a vowel: уәж, белгі; кітап, кітабы. */
  private static String voiced(String word) {
    String stem = word.substring(0, word.length() - 1);
    return switch (word.charAt(word.length() - 1)) {
      case 'п' -> stem + 'б';
      case 'к' -> stem + 'г';
      case 'қ' -> stem + 'ғ';
      default -> word;
    };
  }

  private static boolean front(String word) {
    for (int i = word.length() - 1; i >= 0; i--) {
      if (FRONT.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
      if (BACK.indexOf(word.charAt(i)) >= 0) {
        return false;
      }
    }
    return false;
  }
}
