package kz.tarazy.extract.learned;

/** A model file that is not as it should be. */
public final class LearnedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LearnedException(String message) {
    super(message);
  }
}
