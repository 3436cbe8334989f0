package kz.tarazy.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How well an analyzer brings the forms of a word together and keeps those of others apart, over
 * the distinct word forms of a treebank.
 *
 * @param inflected share of the inflected forms that share a term with their lemma
 * @param affirmative the same without the forms of negated verbs
 * @param recall share of the pairs of forms of one lemma that share a term
 * @param precision share of the pairs of forms sharing a term that have a lemma in common
 */
record Conflation(double inflected, double affirmative, double recall, double precision) {

  /** The harmonic mean of recall and precision. */
  double f1() {
    return 2 * recall * precision / (recall + precision);
  }

  /** A form with one of its lemmas. */
  record Word(String form, String lemma, boolean negated) {}

  static Conflation measure(Path treebank, Analyzer analyzer) {
    List<Word> words = List.copyOf(new LinkedHashSet<>(read(treebank)));
    Function<String, Set<String>> terms = word -> terms(analyzer, word);
    long inflected = 0;
    long met = 0;
    long affirmative = 0;
    long affirmativeMet = 0;
    for (Word word : words) {
      if (!word.form().equals(word.lemma())) {
        boolean meets = meets(terms.apply(word.form()), terms.apply(word.lemma()));
        inflected++;
        met += meets ? 1 : 0;
        affirmative += word.negated() ? 0 : 1;
        affirmativeMet += meets && !word.negated() ? 1 : 0;
      }
    }
    Map<String, Set<String>> lemmas = new TreeMap<>();
    Map<String, Set<String>> formsOfLemma = new TreeMap<>();
    Map<String, Set<String>> formsOfTerm = new TreeMap<>();
    for (Word word : words) {
      lemmas.computeIfAbsent(word.form(), form -> new HashSet<>()).add(word.lemma());
      formsOfLemma.computeIfAbsent(word.lemma(), lemma -> new LinkedHashSet<>()).add(word.form());
      terms
          .apply(word.form())
          .forEach(
              term ->
                  formsOfTerm.computeIfAbsent(term, key -> new LinkedHashSet<>()).add(word.form()));
    }
    Set<String> gold = pairs(formsOfLemma.values());
    Set<String> found = pairs(formsOfTerm.values());
    long both = found.stream().filter(gold::contains).count();
    return new Conflation(
        100.0 * met / inflected,
        100.0 * affirmativeMet / affirmative,
        100.0 * both / gold.size(),
        100.0 * both / found.size());
  }

  /**
   * The words of a file in the CoNLL-U format: Cyrillic words of two letters and more without
   * hyphens, in lower case, ё as е; foreign words (X) left out.
   */
  static List<Word> read(Path treebank) {
    List<Word> words = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(treebank)) {
        List<String> columns = List.of(line.split("\t", -1));
        if (columns.size() < 10 || !columns.get(0).chars().allMatch(Character::isDigit)) {
          continue;
        }
        String form = plain(columns.get(1));
        String lemma = plain(columns.get(2));
        if (isWord(form) && isWord(lemma) && !columns.get(3).equals("X")) {
          words.add(new Word(form, lemma, columns.get(5).contains("Polarity=Neg")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static boolean isWord(String letters) {
    return letters.length() > 1
        && letters.chars().allMatch(letter -> Letters.isCyrillic((char) letter));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  static Set<String> terms(Analyzer analyzer, String word) {
    Set<String> terms = new HashSet<>();
    try (TokenStream stream = analyzer.tokenStream("text", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static boolean meets(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private static Set<String> pairs(Collection<Set<String>> groups) {
    Set<String> pairs = new HashSet<>();
    for (Set<String> group : groups) {
      List<String> forms = List.copyOf(group);
      for (int i = 0; i < forms.size(); i++) {
        for (int j = i + 1; j < forms.size(); j++) {
          String one = forms.get(i);
          String other = forms.get(j);
          pairs.add(one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
        }
      }
    }
    return pairs;
  }
}
