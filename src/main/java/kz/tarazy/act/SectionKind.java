package kz.tarazy.act;

/** A part of a court act. */
public enum SectionKind implements Coded {
  /** The head: court, date, parties, the accused. */
  INTRODUCTION("introduction"),
  /** What was established: установил, анықтады. */
  FACTS("facts"),
  /** Testimony and other evidence. */
  EVIDENCE("evidence"),
  /** The court's own reasoning on guilt and punishment. */
  REASONING("reasoning"),
  /** The decision: приговорил, үкім етті. */
  OPERATIVE("operative");

  private final String code;

  SectionKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
