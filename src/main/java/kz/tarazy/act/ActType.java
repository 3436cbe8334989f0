package kz.tarazy.act;

/** The kind of a court act. */
public enum ActType implements Coded {
  /** Приговор, үкім. */
  VERDICT("verdict"),
  /** A ruling of the appeal or cassation instance on a verdict. */
  APPEAL_RULING("appeal_ruling"),
  /** A ruling while the sentence is executed: parole, replacement, deferral. */
  EXECUTION_RULING("execution_ruling");

  private final String code;

  ActType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
