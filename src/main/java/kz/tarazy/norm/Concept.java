package kz.tarazy.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.tarazy.act.Side;

/**
 * A circumstance as a fact that a court may find (смягчающее или отягчающее обстоятельство;
 * жеңілдететін немесе ауырлататын мән-жай). Several concepts may share one item of the law.
 *
 * @param code code of the concept, as the annotation format writes it
 * @param side mitigating or aggravating
 * @param provision the item it stands in
 * @param also further provisions that name the same fact
 * @param names short names for tables and reports
 * @param wordings the editions of the item, oldest first
 */
public record Concept(
    String code,
    Side side,
    String provision,
    List<String> also,
    Names names,
    List<Wording> wordings) {

  public Concept {
    also = List.copyOf(also);
    wordings = List.copyOf(wordings);
  }

  /** The wording of its item on a day. */
  public Optional<Wording> wording(LocalDate day) {
    return wordings.stream().filter(wording -> wording.period().holds(day)).findFirst();
  }
}
