package kz.tarazy.assess;

import kz.tarazy.act.Coded;

/** What the court did with a norm. */
enum Practice implements Coded {
  /** It applied the norm. */
  APPLIED("applied"),
  /** It did not say so. */
  NOT_APPLIED("not_applied"),
  /** It refused to. */
  REFUSED("refused");

  private final String code;

  Practice(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
