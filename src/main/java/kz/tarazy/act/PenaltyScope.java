package kz.tarazy.act;

/** What a penalty is for. */
public enum PenaltyScope implements Coded {
  /** One count. */
  CHARGE("charge"),
  /** The whole sentence of the defendant after aggregation. */
  FINAL("final");

  private final String code;

  PenaltyScope(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
