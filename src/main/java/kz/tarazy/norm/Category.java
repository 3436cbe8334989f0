package kz.tarazy.norm;

import kz.tarazy.act.Coded;

/** How grave an offence is: категория преступления, қылмыс санаты. */
public enum Category implements Coded {
  /** Уголовный проступок, қылмыстық теріс қылық. */
  MISDEMEANOUR("misdemeanour"),
  /** Небольшой тяжести, онша ауыр емес. */
  MINOR("minor"),
  /** Средней тяжести, ауырлығы орташа. */
  MEDIUM("medium"),
  /** Тяжкое, ауыр. */
  GRAVE("grave"),
  /** Особо тяжкое, аса ауыр. */
  ESPECIALLY_GRAVE("especially_grave");

  private final String code;

  Category(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
