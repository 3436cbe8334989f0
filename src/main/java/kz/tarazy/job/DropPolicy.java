package kz.tarazy.job;

/** What is done with a load in which a court has far fewer acts than are stored of its period. */
public enum DropPolicy {
  /** The load is refused. */
  REFUSE,
  /** The load is taken; what it lacks stays stored. */
  ACCEPT
}
