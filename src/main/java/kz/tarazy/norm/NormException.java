package kz.tarazy.norm;

/** The norm catalogue cannot be used as it stands; the message names the file and the line. */
public final class NormException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NormException(String file, int line, String message) {
    super("%s:%d: %s".formatted(file, line, message));
  }
}
