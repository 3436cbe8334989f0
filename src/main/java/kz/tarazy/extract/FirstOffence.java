package kz.tarazy.extract;

import java.util.List;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.Lexicon;
import kz.tarazy.extract.lexicon.LexiconEntry;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;

/**
 * Tells a first offence counted under the law's own item from a clean record counted under the open
 * list: courts word both alike, the item they cite decides.
 *
 * @param item code of the first offence, or null where the lexicon has none
 */
record FirstOffence(String item) {

  private static final Pattern FIRST = Pattern.compile("(?iu)(?<!\\p{L})(?:впервые|алғаш\\p{L}*)");

  static FirstOffence of(Lexicon lexicon) {
    return new FirstOffence(
        lexicon.entries().stream()
            .filter(entry -> entry.traits().contains(LexiconEntry.Trait.FIRST_OFFENCE))
            .map(LexiconEntry::code)
            .findFirst()
            .orElse(null));
  }

  /** The code of what a court counts, by its words and the items cited with it. */
  String code(Holding holding, ActText act, CitedProvisions cited) {
    Fact fact = holding.fact();
    boolean first =
        item != null
            && fact.has(LexiconEntry.Trait.CLEAN_RECORD)
            && holding.is(Verdict.RECOGNISED)
            && FIRST.matcher(fact.span().of(act.text())).find();
    return first && cited.citesItem(item, counting(fact, act, cited)) ? item : fact.entry().code();
  }

  /** The sentence that counts the fact: its own, or the next where that one cites the article. */
  private Span counting(Fact fact, ActText act, CitedProvisions cited) {
    Span own = fact.clause().sentence().span();
    List<Sentence> sentences = act.sentences();
    int next = fact.clause().index() + 1;
    return cited.cites(item.substring(0, item.indexOf('.')), own) || next >= sentences.size()
        ? own
        : sentences.get(next).span();
  }
}
