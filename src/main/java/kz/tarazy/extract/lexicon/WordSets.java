package kz.tarazy.extract.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Coded;
import kz.tarazy.act.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Named sets of interchangeable words: <code>{child}</code> in a rule stands for any of the words
 * that a file {@code words….yaml} lists under {@code child} in the rule's language.
 *
 * <p>A set is one term of the index, beside every word of an act that it holds, so that a rule is
 * no slower for a long list.
 */
final class WordSets {

  private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");
  private static final Set<String> LANGUAGES = Set.of("ru", "kk");

  /** Begins the term of a set; no word of an act does. */
  private static final String TERM = "set_";

  private static final Pattern PLAIN = Pattern.compile("[a-z_]+");
  private static final Pattern QUERY = Pattern.compile("[{}():\"]");

  private final Map<Language, Set<String>> names = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, Set<String>>> byStem = new EnumMap<>(Language.class);

  private WordSets() {}

  /** The sets of some files; a name stands for one set in each language. */
  static WordSets read(List<YamlNode> files) {
    WordSets sets = new WordSets();
    for (YamlNode file : files) {
      for (Map.Entry<String, YamlNode> language : file.fields(LANGUAGES).entrySet()) {
        sets.add(Coded.of(Language.class, language.getKey()), language.getValue().entries());
      }
    }
    return sets;
  }

  private void add(Language language, Map<String, YamlNode> named) {
    try (Analyzer analyzer = new RuleAnalyzer(language)) {
      named.forEach((name, words) -> add(language, name, words, analyzer));
    }
  }

  private void add(Language language, String name, YamlNode words, Analyzer analyzer) {
    if (!PLAIN.matcher(name).matches()) {
      throw words.problem("The name of word set {%s} must be letters a-z and _".formatted(name));
    }
    if (QUERY.matcher(words.text()).find()) {
      throw words.problem("Word set {%s} must hold words, no query".formatted(name));
    }
    if (!names.computeIfAbsent(language, key -> new TreeSet<>()).add(name)) {
      throw words.problem("Word set {%s} is there twice".formatted(name));
    }
    Map<String, Set<String>> stems = byStem.computeIfAbsent(language, key -> new HashMap<>());
    for (String stem : stems(analyzer, words.text())) {
      stems.computeIfAbsent(stem, key -> new TreeSet<>()).add(name);
    }
  }

  private static Set<String> stems(Analyzer analyzer, String words) {
    Set<String> stems = new TreeSet<>();
    try (TokenStream stream = analyzer.tokenStream("words", words)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }

  /** The query with every name replaced by the term of its set. */
  String expand(String query, Language language, YamlNode place) {
    return NAME.matcher(query).replaceAll(name -> term(name.group(1), language, place));
  }

  private String term(String name, Language language, YamlNode place) {
    if (!names.getOrDefault(language, Set.of()).contains(name)) {
      throw place.problem(
          "No word set {%s} for %s in the files of words".formatted(name, language.code()));
    }
    return Matcher.quoteReplacement(TERM + name);
  }

  /** Whether a word of a query is the term of a set. */
  static boolean isTerm(String word) {
    return word.startsWith(TERM);
  }

  /** The term that stands for a set. */
  static String term(String name) {
    return TERM + name;
  }

  /** The names of the sets that hold a dictionary form, in alphabetic order. */
  Set<String> holding(Language language, String stem) {
    return byStem.getOrDefault(language, Map.of()).getOrDefault(stem, Set.of());
  }
}
