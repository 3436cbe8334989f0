package kz.tarazy.act;

/** The kinds of punishment, and the two outcomes without one. */
public enum PenaltyKind implements Coded {
  /** Штраф, айыппұл. */
  FINE("fine"),
  /** Исправительные работы, түзеу жұмыстары. */
  CORRECTIVE_WORKS("corrective_works"),
  /** Общественные работы, қоғамдық жұмыстар. */
  COMMUNITY_SERVICE("community_service"),
  /** Арест, қамаққа алу. */
  ARREST("arrest"),
  /** Ограничение свободы, бас бостандығын шектеу. */
  RESTRICTION_OF_LIBERTY("restriction_of_liberty"),
  /** Лишение свободы, бас бостандығынан айыру. */
  IMPRISONMENT("imprisonment"),
  /** Пожизненное лишение свободы, өмір бойына бас бостандығынан айыру. */
  LIFE("life"),
  /** Released from punishment or liability, or on parole. */
  RELEASED("released"),
  /** Acquitted. */
  ACQUITTED("acquitted");

  private final String code;

  PenaltyKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
