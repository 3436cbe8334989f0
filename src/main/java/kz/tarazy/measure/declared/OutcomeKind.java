package kz.tarazy.measure.declared;

import com.fasterxml.jackson.annotation.JsonCreator;
import kz.tarazy.act.Coded;

/** What the outcome of a unit is read from. */
public enum OutcomeKind implements Coded {
  /** The status of a circumstance; one figure a code. */
  CIRCUMSTANCE("circumstance"),
  /** The result of a check; one figure a check. */
  CHECK("check"),
  /** The sentence as a fraction of the applicable maximum. */
  SENTENCE_FRACTION("sentence_fraction");

  private final String code;

  OutcomeKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @JsonCreator
  static OutcomeKind of(String code) {
    return Coded.of(OutcomeKind.class, code);
  }
}
