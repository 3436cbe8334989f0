package kz.tarazy.source;

/** What is done with an act that holds personal data. */
public enum AnonymityPolicy {
  /** It is refused, with kind and offset of what was found. */
  REFUSE,
  /** What was found is masked, consistently within the act, and the act is accepted. */
  MASK
}
