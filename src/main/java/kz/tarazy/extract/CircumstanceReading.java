package kz.tarazy.extract;

import java.util.List;
import java.util.Map;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Span;

/**
 * What an act says of circumstances.
 *
 * @param circumstances one entry per defendant and code, in the order of the text
 * @param noneMitigating by defendant, the words that say there is nothing mitigating
 * @param noneAggravating by defendant, the words that say there is nothing aggravating
 */
public record CircumstanceReading(
    List<Circumstance> circumstances,
    Map<String, Span> noneMitigating,
    Map<String, Span> noneAggravating) {

  public CircumstanceReading {
    circumstances = List.copyOf(circumstances);
    noneMitigating = Map.copyOf(noneMitigating);
    noneAggravating = Map.copyOf(noneAggravating);
  }
}
