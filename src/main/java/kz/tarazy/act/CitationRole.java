package kz.tarazy.act;

/** What a citation does in the act. */
public enum CitationRole implements Coded {
  /** Names the offence a defendant is tried for or convicted of. */
  CHARGE("charge"),
  /** The court applies the norm to this person. */
  APPLIED("applied"),
  /** The court refuses to apply it. */
  REFUSED("refused"),
  /** Merely quoted, argued by a party or told of an earlier act. */
  QUOTED("quoted");

  private final String code;

  CitationRole(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
