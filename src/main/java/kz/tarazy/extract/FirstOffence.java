package kz.tarazy.extract;

import java.util.List;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;

/**
 * Tells a first offence counted under item 1 of art 53 part 1 from a clean record counted under
 * part 2: courts word both alike, the item they cite decides.
 */
final class FirstOffence {

  private static final String NO_RECORD = "53.2.no_record";
  private static final String ITEM = "53.1.1";
  private static final String ARTICLE = "53";
  private static final Pattern FIRST = Pattern.compile("(?iu)(?<!\\p{L})(?:впервые|алғаш\\p{L}*)");

  private FirstOffence() {}

  /** The code of what a court counts, by its words and the items cited with it. */
  static String code(Holding holding, ActText act, CitedProvisions cited) {
    Fact fact = holding.fact();
    boolean first =
        fact.entry().code().equals(NO_RECORD)
            && holding.is(Verdict.RECOGNISED)
            && FIRST.matcher(fact.span().of(act.text())).find();
    return first && cited.citesItem(ITEM, counting(fact, act, cited)) ? ITEM : fact.entry().code();
  }

  /** The sentence that counts the fact: its own, or the next where that one cites the article. */
  private static Span counting(Fact fact, ActText act, CitedProvisions cited) {
    Span own = fact.clause().sentence().span();
    List<Sentence> sentences = act.sentences();
    int next = fact.clause().index() + 1;
    return cited.cites(ARTICLE, own) || next >= sentences.size() ? own : sentences.get(next).span();
  }
}
