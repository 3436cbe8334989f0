package kz.tarazy.evaluate;

import kz.tarazy.act.Coded;

/** What is scored; the codes are the keys of {@code scores.json}. */
public enum Aspect implements Coded {
  /** (defendant). */
  DEFENDANT("defendant"),
  /** (defendant, article, part, points, stage). */
  CHARGE("charge"),
  /** Recognised mitigating: (defendant, code). */
  CIRCUMSTANCE("circumstance"),
  /** Mitigating and aggravating: (defendant, code, status). */
  STATUS("status"),
  /** Recognised aggravating: (defendant, code). */
  AGGRAVATING("aggravating"),
  /** Per count: (defendant, article, part, kind, amount, unit). */
  PENALTY("penalty"),
  /** (defendant, kind, amount, unit, conditional). */
  FINAL("final"),
  /** Norms applied: (defendant, provision). */
  NORM("norm"),
  /** Provisions of the charges and norms applied, whoever they concern: (provision). */
  CITATION("citation");

  private final String code;

  Aspect(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
