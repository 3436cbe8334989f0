package kz.tarazy.cli;

/** The input cannot be taken; nothing was changed. */
final class InputRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  InputRefused(String message) {
    super(message);
  }
}
