package kz.tarazy.extract.lexicon;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Plays analysed terms at given positions to an index. */
final class TokenReplay extends TokenStream {

  /**
   * @param position position in the field, never smaller than that of the term before
   */
  record Term(String text, int position) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<Term> terms;
  private int next;
  private int position = -1;

  TokenReplay(List<Term> terms) {
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() {
    if (next == terms.size()) {
      return false;
    }
    clearAttributes();
    Term current = terms.get(next++);
    term.append(current.text());
    increment.setPositionIncrement(current.position() - position);
    position = current.position();
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    position = -1;
  }
}
