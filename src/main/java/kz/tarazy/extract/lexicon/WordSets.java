package kz.tarazy.extract.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Language;

/**
 * Named sets of interchangeable words: <code>{child}</code> in a rule stands for {@code fn:or(…)}
 * of the words that {@code words.yaml} lists under {@code child} in the rule's language.
 */
final class WordSets {

  private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");
  private static final int DEPTH = 8;

  private final Map<Language, Map<String, String>> sets;

  private WordSets(Map<Language, Map<String, String>> sets) {
    this.sets = sets;
  }

  static WordSets read(YamlNode root) {
    Map<String, YamlNode> languages = root.fields(Set.of("ru", "kk"));
    Map<Language, Map<String, String>> sets = new LinkedHashMap<>();
    for (Map.Entry<String, YamlNode> language : languages.entrySet()) {
      Map<String, String> words = new LinkedHashMap<>();
      for (Map.Entry<String, YamlNode> set : language.getValue().entries().entrySet()) {
        words.put(set.getKey(), set.getValue().text().strip());
      }
      sets.put(kz.tarazy.act.Coded.of(Language.class, language.getKey()), words);
    }
    return new WordSets(sets);
  }

  /** The query with every name replaced. */
  String expand(String query, Language language, YamlNode place) {
    String expanded = query;
    for (int depth = 0; depth < DEPTH; depth++) {
      Matcher matcher = NAME.matcher(expanded);
      if (!matcher.find()) {
        return expanded;
      }
      expanded = matcher.replaceAll(name -> words(name.group(1), language, place));
    }
    throw place.problem("Word sets that name each other in a circle: " + query);
  }

  private String words(String name, Language language, YamlNode place) {
    String words = sets.getOrDefault(language, Map.of()).get(name);
    if (words == null) {
      throw place.problem("No word set {%s} for %s in words.yaml".formatted(name, language.code()));
    }
    return Matcher.quoteReplacement("fn:or(" + words + ")");
  }
}
