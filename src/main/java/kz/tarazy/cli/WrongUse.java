package kz.tarazy.cli;

/** An option has a value that it cannot have. */
final class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongUse(String message) {
    super(message);
  }
}
