package kz.tarazy.extract.lexicon;

import java.util.List;
import kz.tarazy.act.Side;

/**
 * All rules of one circumstance.
 *
 * @param code concept, such as {@code 53.1.4}
 * @param side on which side of the scales it lies
 * @param about whose fact it must be
 * @param rules the rules of both languages
 * @param examples sentences that must and must not be found
 */
public record LexiconEntry(
    String code, Side side, About about, List<LexiconRule> rules, List<LexiconExample> examples) {

  public LexiconEntry {
    rules = List.copyOf(rules);
    examples = List.copyOf(examples);
  }

  /** Whose fact a circumstance is. */
  public enum About {
    /** The defendant's own: the victim's children are nobody's circumstance. */
    DEFENDANT,
    /** Between the defendant and another: help, compensation, forgiveness, the victim's conduct. */
    ANYONE
  }
}
