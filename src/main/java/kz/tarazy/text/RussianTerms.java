package kz.tarazy.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * The terms of a Russian word: every lemma of the AOT dictionary, the Snowball stem of a word that
 * it does not hold. Holds the state of a look-up, so each thread needs its own.
 */
final class RussianTerms {

  private static final Dictionary AOT = dictionary();

  /** Forms that the dictionary does not bring to their pronoun. */
  private static final Map<String, List<String>> PRONOUNS =
      Map.of("себе", List.of("себя"), "собой", List.of("себя"), "собою", List.of("себя"));

  private final DictionaryLookup lookup = new DictionaryLookup(AOT);
  private final RussianStemmer stemmer = new RussianStemmer();

  private static Dictionary dictionary() {
    try {
      return Dictionary.read(
          RussianTerms.class.getResource("/org/languagetool/resource/ru/russian.dict"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The terms of a word in lower case, at least one. */
  List<String> of(String word) {
    if (!word.chars().allMatch(letter -> letter >= 'а' && letter <= 'я')) {
      return List.of(word);
    }
    List<String> pronoun = PRONOUNS.get(word);
    if (pronoun != null) {
      return pronoun;
    }
    Set<String> lemmas = new LinkedHashSet<>();
    for (WordData reading : lookup.lookup(word)) {
      lemmas.add(reading.getStem().toString().toLowerCase(Locale.ROOT).replace('ё', 'е'));
    }
    if (!lemmas.isEmpty()) {
      return List.copyOf(lemmas);
    }
    stemmer.setCurrent(word);
    stemmer.stem();
    return List.of(stemmer.getCurrent());
  }

  /** Whether the dictionary holds a word in lower case. */
  boolean knows(String word) {
    return word.chars().allMatch(letter -> letter >= 'а' && letter <= 'я')
        && !lookup.lookup(word).isEmpty();
  }
}
