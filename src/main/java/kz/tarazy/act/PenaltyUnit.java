package kz.tarazy.act;

/** The unit of a penalty's amount. */
public enum PenaltyUnit implements Coded {
  /** Months; years are converted. */
  MONTHS("months"),
  /** Days. */
  DAYS("days"),
  /** Hours of work. */
  HOURS("hours"),
  /** Monthly calculation indices, МРП, АЕК. */
  MCI("mci"),
  /** Tenge; in acts of another country its currency. */
  TENGE("tenge");

  private final String code;

  PenaltyUnit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
