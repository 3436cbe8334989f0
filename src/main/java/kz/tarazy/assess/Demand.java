package kz.tarazy.assess;

import kz.tarazy.act.Coded;

/** What a norm asks of the court in the case at hand. */
enum Demand implements Coded {
  /** The court must apply it. */
  REQUIRED("required"),
  /** The court may apply it. */
  PERMITTED("permitted"),
  /** The court must not apply it. */
  BARRED("barred");

  private final String code;

  Demand(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
