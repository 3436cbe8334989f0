package kz.tarazy.extract.learned;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.act.Language;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.RuleVocabulary;
import kz.tarazy.text.Stems;

/**
 * A word of a sentence.
 *
 * @param span where it stands, in offsets of the normalised text
 * @param surface as written, in small letters
 * @param stems every dictionary form that the analyzer of its language knows for it
 * @param sets the word sets of the lexicon that hold it
 * @param near by circumstance, how much the rules' own vocabulary speaks for it, from 0 to 1
 */
public record Word(
    Span span, String surface, List<String> stems, List<String> sets, Map<String, Double> near) {

  public Word {
    stems = List.copyOf(stems);
    sets = List.copyOf(sets);
    near = Collections.unmodifiableMap(new TreeMap<>(near));
  }

  /** The words of a stretch of text. */
  static List<Word> of(Language language, String text, Span stretch, RuleVocabulary vocabulary) {
    return Stems.of(language, text, stretch).stream()
        .map(word -> of(language, text, word, vocabulary))
        .toList();
  }

  private static Word of(
      Language language, String text, Stems.Word word, RuleVocabulary vocabulary) {
    List<String> sets = vocabulary.sets(language, word.stems());
    return new Word(
        word.span(),
        word.span().of(text).toLowerCase(Locale.ROOT),
        word.stems(),
        sets,
        vocabulary.near(language, word.stems(), sets));
  }
}
