package kz.tarazy.extract.lexicon;

/** A lexicon file that cannot be used; the message begins with file and line. */
public final class LexiconException extends IllegalArgumentException {

  LexiconException(String file, int line, String problem) {
    super("%s:%d: %s".formatted(file, line, problem));
  }
}
