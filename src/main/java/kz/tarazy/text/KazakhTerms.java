package kz.tarazy.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tarazy.text.KazakhReadings.Reading;

/**
 * The terms of a Kazakh word: every stem that it may have and that is a word, as comparison keys.
 *
 * <p>A negated verb is another term than the verb («мойындады», «мойындамады»), because for the
 * reader of a verdict it is the opposite. A word none of whose stems is listed gets its shortest
 * one.
 */
final class KazakhTerms {

  /** Follows the key of a negated verb; no letter, so that no word of a text is equal to it. */
  static final char NEGATED = '\u00AC';

  private final KazakhWords words;
  private final KazakhTransducer transducer;

  KazakhTerms(KazakhWords words) {
    this(words, null);
  }

  /**
   * Terms by a word list.
   *
   * @param transducer is asked first where it is there; may be null
   */
  KazakhTerms(KazakhWords words, KazakhTransducer transducer) {
    this.words = words;
    this.transducer = transducer;
  }

  /** The terms of a word in lower case, at least one. */
  List<String> of(String word) {
    List<Reading> supplied = transducer == null ? List.of() : transducer.readings(word);
    return supplied.isEmpty() ? listed(word) : keys(supplied);
  }

  private List<String> listed(String word) {
    String regular = words.irregular(word);
    if (regular != null) {
      return List.of(key(regular));
    }
    if (word.length() < 3 || !Letters.isCyrillic(word.charAt(0))) {
      return List.of(word);
    }
    List<Reading> readings = KazakhReadings.of(word, words::contains);
    List<Reading> known =
        readings.stream().filter(reading -> isWord(reading.stem(), word)).toList();
    if (known.isEmpty()) {
      return List.copyOf(new LinkedHashSet<>(List.of(key(shortest(readings, word)), key(word))));
    }
    return keys(withoutShadowed(known));
  }

  private static List<String> keys(List<Reading> readings) {
    Set<String> terms = new LinkedHashSet<>();
    for (Reading reading : readings) {
      terms.add(reading.negated() ? key(reading.stem()) + NEGATED : key(reading.stem()));
    }
    return List.copyOf(terms);
  }

  /** Whether a word in lower case is a word or a form of one. */
  boolean knows(String word) {
    return words.contains(word)
        || words.irregular(word) != null
        || KazakhReadings.of(word, words::contains).stream()
            .anyMatch(reading -> words.contains(reading.stem()) && reading.stem().length() > 2);
  }

  /**
   * Drops readings that a better one shows to be chance: parts of a legal term, and for a negated
   * verb the reading that takes its negation for a part of the stem.
   */
  private List<Reading> withoutShadowed(List<Reading> readings) {
    int term =
        readings.stream()
            .map(Reading::stem)
            .filter(words::isTerm)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    Set<String> negated =
        readings.stream().filter(Reading::negated).map(Reading::stem).collect(Collectors.toSet());
    List<Reading> kept = new ArrayList<>();
    for (Reading reading : readings) {
      String stem = reading.stem();
      boolean swallowed =
          !reading.negated()
              && (negated.contains(stem)
                  || (stem.length() > 3 && negated.contains(stem.substring(0, stem.length() - 2))));
      if (stem.length() >= term && !swallowed) {
        kept.add(reading);
      }
    }
    return kept.isEmpty() ? readings : kept;
  }

  /** Whether a stem is listed, as it is, before it was voiced, or with its last vowel. */
  private boolean isWord(String stem, String word) {
    if (words.contains(stem)) {
      return true;
    }
    int last = stem.length() - 1;
    char sound = stem.charAt(last);
    String before = stem.substring(0, last);
    return switch (sound) {
      case 'б' -> words.contains(before + 'п');
      case 'г' -> words.contains(before + 'к');
      case 'ғ' -> words.contains(before + 'қ');
      default ->
          stem.length() < word.length()
              && !KazakhSounds.isVowel(sound)
              && (words.contains(stem + 'ы') || words.contains(stem + 'і'));
    };
  }

  private static String shortest(List<Reading> readings, String word) {
    String shortest = word;
    for (Reading reading : readings) {
      shortest = reading.stem().length() < shortest.length() ? reading.stem() : shortest;
    }
    return shortest;
  }

  /**
   * One spelling for the shapes a stem takes before suffixes: without a last high vowel, with its
   * last consonant voiceless, without the vowel that falls out (орын, орны). Not a word.
   */
  static String key(String stem) {
    StringBuilder key = new StringBuilder(stem);
    int length = key.length();
    if (length > 3 && KazakhSounds.isHighVowel(key.charAt(length - 1))) {
      key.setLength(--length);
    }
    int voiced = "бгғ".indexOf(key.charAt(length - 1));
    if (voiced >= 0) {
      key.setCharAt(length - 1, "пкқ".charAt(voiced));
    }
    boolean closed =
        length >= 4
            && KazakhSounds.isHighVowel(key.charAt(length - 2))
            && "аәеоөұүыіэя".indexOf(key.charAt(length - 1)) < 0
            && KazakhSounds.of(key.charAt(length - 3)) != KazakhSounds.VOWEL;
    if (closed && hasVowel(key, length - 3)) {
      key.deleteCharAt(length - 2);
    }
    return key.toString();
  }

  private static boolean hasVowel(CharSequence letters, int to) {
    for (int i = 0; i < to; i++) {
      if (KazakhSounds.isVowel(letters.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
