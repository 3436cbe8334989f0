package kz.tarazy.source.anonymity;

import kz.tarazy.act.Coded;

/** The kinds of personal data that the gate looks for. */
public enum PersonalDataKind implements Coded {
  /** Individual identification number, ИИН, ЖСН. */
  IIN("iin"),
  /** Telephone number. */
  PHONE("phone"),
  /** E-mail address. */
  EMAIL("email"),
  /** Street and house. */
  ADDRESS("address"),
  /** Number of an identity card, passport or driving licence. */
  DOCUMENT("document"),
  /** Number of a bank card or account. */
  CARD("card"),
  /** Number plate of a vehicle. */
  PLATE("plate"),
  /** Day, month and year of birth. */
  BIRTH_DATE("birth_date"),
  /** A name in full, or a surname with initials where those are not allowed. */
  FULL_NAME("full_name");

  private final String code;

  PersonalDataKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
