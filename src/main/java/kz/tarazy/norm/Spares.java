package kz.tarazy.norm;

import kz.tarazy.act.Coded;

/** Whom an exclusion spares. */
enum Spares implements Coded {
  /** Offenders under 18. */
  MINOR("minor"),
  /** Offenders under 18 whose victim was 14 to 18. */
  MINOR_AGAINST_14_TO_18("minor_against_14_to_18");

  private final String code;

  Spares(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
