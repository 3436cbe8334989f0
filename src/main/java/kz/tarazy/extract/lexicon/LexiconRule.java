package kz.tarazy.extract.lexicon;

import java.util.List;
import kz.tarazy.act.Language;
import org.apache.lucene.search.Query;

/**
 * One rule in one language, compiled.
 *
 * @param id id of the rule, the same in both languages
 * @param language the language of the paragraphs it reads
 * @param queries what is looked for; any of them
 * @param guards look-alikes: a match that overlaps one of them is none
 */
public record LexiconRule(String id, Language language, List<Query> queries, List<Query> guards) {

  public LexiconRule {
    queries = List.copyOf(queries);
    guards = List.copyOf(guards);
  }
}
