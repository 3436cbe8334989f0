package kz.tarazy.measure.declared;

import com.fasterxml.jackson.annotation.JsonCreator;
import kz.tarazy.act.Coded;

/** What is counted. */
public enum Unit implements Coded {
  /** One defendant of an act. */
  DEFENDANT("defendant"),
  /** One count of a defendant. */
  COUNT("count"),
  /** One result of a check, for a defendant or a count. */
  CHECK("check");

  private final String code;

  Unit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @JsonCreator
  static Unit of(String code) {
    return Coded.of(Unit.class, code);
  }
}
