package kz.tarazy.measure.declared;

import com.fasterxml.jackson.annotation.JsonCreator;
import kz.tarazy.act.Coded;

/** Which penalties a figure of outcome takes in. */
public enum Basis implements Coded {
  /** All penalties, converted by the scale of the law itself. */
  ALL_PENALTIES("all_penalties"),
  /** Imprisonment only. */
  IMPRISONMENT("imprisonment");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @JsonCreator
  static Basis of(String code) {
    return Coded.of(Basis.class, code);
  }
}
