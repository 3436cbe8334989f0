package kz.tarazy.measure.declared;

import com.fasterxml.jackson.annotation.JsonCreator;
import kz.tarazy.act.Coded;

/**
 * The columns that filters, strata and covariates may name. What a unit row lacks is null, and no
 * value of a filter accepts null.
 */
public enum Column implements Coded {
  /** Kind of the act: {@code verdict} … */
  ACT_TYPE("act_type"),
  /** Article of the count; of a defendant, of the gravest count. */
  ARTICLE("article"),
  /** Chapter of the special part. */
  ARTICLE_GROUP("article_group"),
  /** Basis of a figure of outcome. */
  BASIS("basis"),
  /** Category of the offence. */
  CATEGORY("category"),
  /** Code the count falls under: {@code kz-2014} … */
  CHARGE_CODE("charge_code"),
  /** Id of the check. */
  CHECK("check"),
  /** The court. */
  COURT("court"),
  /** What the norm demands: required, permitted or barred. */
  DEMAND("demand"),
  /** Edition of the norm that governed. */
  EDITION("edition"),
  /** Whether the circumstance rests on a breach of conditions of lawfulness. */
  GROUND_CONDITIONS("ground_conditions"),
  /** Whether it reduces the public danger substantially. */
  GROUND_DANGER("ground_danger"),
  /** What it is linked to: the offence, the person, the conduct after it. */
  GROUND_LINK("ground_link"),
  /** Whether it is objective or subjective. */
  GROUND_NATURE("ground_nature"),
  /** Whether it is linked to the offender's activity. */
  GROUND_OFFENDER("ground_offender"),
  /** Whether the law names it. */
  GROUND_REGULATION("ground_regulation"),
  /** Language of the act. */
  LANGUAGE("language"),
  /** Whether the person was a minor: {@code true} or {@code false}. */
  MINOR("minor"),
  /** Kind of the penalty of the unit. */
  PENALTY_KIND("penalty_kind"),
  /** What the court did with the norm. */
  PRACTICE("practice"),
  /** Whether a prior record was counted: {@code true} or {@code false}. */
  PRIOR_RECORD("prior_record"),
  /** The procedure of the case. */
  PROCEDURE("procedure"),
  /** The region. */
  REGION("region"),
  /** How far the offence went. */
  STAGE("stage"),
  /** Year of the act. */
  YEAR("year");

  private final String code;

  Column(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The column of a code. */
  @JsonCreator
  public static Column of(String code) {
    return Coded.of(Column.class, code);
  }
}
