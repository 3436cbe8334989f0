package kz.tarazy.text;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/** Tells words of Kazakh and Russian from fragments. Each thread needs its own. */
final class Vocabulary {

  private static final int LARGEST_MEMORY = 100_000;
  private static final int RAREST_KAZAKH = 40;
  private static final String ONE_LETTER_WORDS = "абвгжикосуя";
  private static final ConcurrentHashMap<String, Boolean> IN_KAZAKH = new ConcurrentHashMap<>();
  private static final ConcurrentHashMap<String, Boolean> IN_RUSSIAN = new ConcurrentHashMap<>();

  private final boolean kazakhText;
  private final ConcurrentHashMap<String, Boolean> remembered;
  private final KazakhTerms kazakh = new KazakhTerms(KazakhWords.listed());
  private final RussianTerms russian = new RussianTerms();

  private Vocabulary(boolean kazakhText) {
    this.kazakhText = kazakhText;
    this.remembered = kazakhText ? IN_KAZAKH : IN_RUSSIAN;
  }

  /** The vocabulary for a text of whichever language prevails in it. */
  static Vocabulary of(String text) {
    long kazakh = text.chars().filter(letter -> Letters.isKazakhOnly((char) letter)).count();
    return new Vocabulary(kazakh * RAREST_KAZAKH > text.length());
  }

  /** Whether a word, in any case, is one of either language. */
  boolean knows(String word) {
    if (word.length() < 2) {
      return !word.isEmpty()
          && ONE_LETTER_WORDS.indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    Boolean known = remembered.get(lower);
    if (known == null) {
      known = russian.knows(lower) || (mayBeKazakh(lower) && kazakh.knows(lower));
      if (remembered.size() >= LARGEST_MEMORY) {
        remembered.clear();
      }
      remembered.put(lower, known);
    }
    return known;
  }

  private boolean mayBeKazakh(String word) {
    return kazakhText || word.chars().anyMatch(letter -> Letters.isKazakhOnly((char) letter));
  }

  /** Whether a word, in any case, stands as it is in the word list of the text's language. */
  boolean lists(String word) {
    if (word.length() < 2) {
      return knows(word);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return kazakhText ? KazakhWords.listed().contains(lower) : russian.knows(lower);
  }
}
