package kz.tarazy.norm;

import kz.tarazy.act.Coded;

/** What maximum a fraction is taken of. */
enum CapBase implements Coded {
  /** The strictest kind of the sanction; milder kinds are not reached. */
  STRICTEST("strictest"),
  /** Each basic kind by its own maximum. */
  EACH("each");

  private final String code;

  CapBase(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
