package kz.tarazy.cli;

/** What the process returns to its caller. */
final class ExitCode {

  static final int DONE = 0;

  /** A check that the caller asked for did not hold, such as a fallen score. */
  static final int BELOW_EXPECTATION = 1;

  static final int WRONG_USE = 2;
  static final int INPUT_REFUSED = 3;
  static final int STAGE_FAILED = 4;

  private ExitCode() {}

  /** What a failure amounts to. */
  static int of(Exception failure) {
    if (failure instanceof WrongUse) {
      return WRONG_USE;
    }
    return failure instanceof InputRefused ? INPUT_REFUSED : STAGE_FAILED;
  }
}
