package kz.tarazy.act;

/**
 * The codes that citations name. The names of those held as data are the folders of the norm
 * catalogue.
 */
public enum LawCode implements Coded {
  /** Criminal Code of Kazakhstan of 3 July 2014. */
  KZ_2014("kz-2014"),
  /** Criminal Code of Kazakhstan of 16 July 1997. */
  KZ_1997("kz-1997"),
  /** Criminal Code of the Russian Federation. */
  RU_1996("ru-1996"),
  /** Criminal Code of Kyrgyzstan. */
  KG("kg"),
  /** A code of criminal procedure: УПК, ҚПК. */
  PROCEDURE("procedure"),
  /** Any other act of legislation. */
  OTHER("other");

  private final String code;

  LawCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
