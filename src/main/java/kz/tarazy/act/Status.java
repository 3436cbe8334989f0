package kz.tarazy.act;

/**
 * What the court made of a circumstance for one defendant; the definitions are those of the
 * annotation format.
 */
public enum Status implements Coded {
  /** The court counts it for this person. */
  RECOGNISED("recognised"),
  /** The court expressly refuses to count it or finds it not proven. */
  DENIED("denied"),
  /** The court states the fact but does not count it. */
  FACT_ONLY("fact_only"),
  /** Only a party asks for it or asserts it. */
  CLAIMED("claimed");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
