package kz.tarazy.act;

/** What a check found of one norm for one defendant or count. */
public enum CheckResult implements Coded {
  /** The norm was kept. */
  KEPT("kept"),
  /** The norm was broken under every edition that could apply. */
  BROKEN("broken"),
  /** Something that the check needs is not in the act or the catalogue. */
  NOT_DECIDABLE("not_decidable");

  private final String code;

  CheckResult(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
