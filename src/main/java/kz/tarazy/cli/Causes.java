package kz.tarazy.cli;

/** A failure in one line. */
final class Causes {

  private Causes() {}

  /** The message of the innermost cause, with its type where that says more than the message. */
  static String described(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    String first = message == null ? "" : message.lines().findFirst().orElse("");
    return first.isEmpty() ? cause.getClass().getSimpleName() : first;
  }
}
