package kz.tarazy.extract.lexicon;

import java.util.EnumMap;
import java.util.Map;
import kz.tarazy.act.Language;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Turns the text of a rule into a query on the field of its language. */
final class QueryCompiler {

  private final WordSets words;
  private final Map<Language, StandardQueryParser> parsers = new EnumMap<>(Language.class);

  QueryCompiler(WordSets words) {
    this.words = words;
    for (Language language : Lexicon.LANGUAGES) {
      parsers.put(language, new StandardQueryParser(new RuleAnalyzer(language)));
    }
  }

  Query compile(YamlNode place, Language language) {
    String text = words.expand(place.text(), language, place);
    try {
      Query query = parsers.get(language).parse(text, language.code());
      if (query instanceof MatchNoDocsQuery) {
        throw place.problem("The query can find nothing: " + place.text());
      }
      return query;
    } catch (QueryNodeException e) {
      throw place.problem("Not a query: %s (%s)".formatted(place.text(), e.getMessage()));
    }
  }
}
