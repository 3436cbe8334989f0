package kz.tarazy.norm;

/** Stops a reckoning that needs what is not known: a group to assume, or something missing. */
final class OpenQuestion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String group;

  private OpenQuestion(String group, String missing) {
    super(missing, null, false, false);
    this.group = group;
  }

  static OpenQuestion belongs(String group) {
    return new OpenQuestion(group, null);
  }

  static OpenQuestion missing(String what) {
    return new OpenQuestion(null, what);
  }

  /** The group the offence may belong to, or null if something is missing for good. */
  String group() {
    return group;
  }
}
