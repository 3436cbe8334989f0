package kz.tarazy.act;

/** How far the offence went. */
public enum Stage implements Coded {
  /** A completed offence. */
  COMPLETED("completed"),
  /** Покушение, оқталу. */
  ATTEMPT("attempt"),
  /** Приготовление, дайындалу. */
  PREPARATION("preparation");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
