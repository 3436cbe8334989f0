package kz.tarazy.act;

/** The procedure that led to the verdict. */
public enum Procedure implements Coded {
  /** The full trial. */
  GENERAL("general"),
  /** Сокращенный порядок, қысқартылған тәртіп. */
  ABBREVIATED("abbreviated"),
  /** After an accelerated pre-trial investigation: ускоренное, жеделдетілген. */
  ACCELERATED("accelerated"),
  /** Procedural agreement: процессуальное соглашение, процестік келісім. */
  PLEA_AGREEMENT("plea_agreement"),
  /** Conviction by order: приказное производство, бұйрықты іс жүргізу. */
  ORDER("order");

  private final String code;

  Procedure(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
