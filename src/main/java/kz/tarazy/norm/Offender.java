package kz.tarazy.norm;

import kz.tarazy.act.Coded;

/** What about the person changes the limits of punishment. */
public enum Offender implements Coded {
  /** An adult without more. */
  ADULT("adult"),
  /** Under 18 at the offence: несовершеннолетний, кәмелетке толмаған. */
  MINOR("minor"),
  /** An adult on whom life imprisonment is not imposed: by sex, disability or age. */
  SPARED_FROM_LIFE("spared_from_life");

  private final String code;

  Offender(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
