package kz.tarazy.act;

import java.util.List;

/**
 * One circumstance the act tells of a defendant, with what the court made of it.
 *
 * @param defendant label of the defendant
 * @param code concept, such as {@code 53.1.4} or {@code 53.2.health}
 * @param side mitigating or aggravating
 * @param status what the court made of it
 * @param rule id of the rule that found it
 * @param cited provisions the court names for it, as concepts ({@code 53.1.4}, {@code 53.2}); empty
 *     if none
 * @param quote the words of the stored text at {@code span}
 */
public record Circumstance(
    String defendant,
    String code,
    Side side,
    Status status,
    String rule,
    List<String> cited,
    String quote,
    Span span) {

  public Circumstance {
    cited = List.copyOf(cited);
  }
}
