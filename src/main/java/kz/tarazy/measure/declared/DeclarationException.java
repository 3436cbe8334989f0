package kz.tarazy.measure.declared;

/** A declaration that cannot be used; the message begins with file and line. */
public final class DeclarationException extends IllegalArgumentException {

  DeclarationException(String file, int line, String problem) {
    super("%s:%d: %s".formatted(file, line, problem));
  }
}
