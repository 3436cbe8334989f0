package kz.tarazy.norm;

import kz.tarazy.act.Coded;

/** The form of guilt the offence needs: форма вины, кінә нысаны. */
public enum Guilt implements Coded {
  /** Умышленно, қасақана. */
  INTENTIONAL("intentional"),
  /** По неосторожности, абайсыздан. */
  NEGLIGENT("negligent");

  private final String code;

  Guilt(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
