package kz.tarazy.norm;

/** Whether an offence belongs to a group. */
public enum Membership {
  /** It does, whatever the facts. */
  MEMBER,
  /** It may, by facts that the article does not tell. */
  DEPENDS,
  /** It does not. */
  OUTSIDE
}
