package kz.tarazy.source;

/**
 * How large what comes from outside may be. The longest verdicts, of hundreds of counts, are about
 * 3 million characters.
 */
final class Limits {

  /** Characters of one line, one value or one act. */
  static final int RECORD = 12_000_000;

  /** Bytes of one document file. */
  static final long DOCUMENT = 64L << 20;

  /** Bytes that a compressed file may give in any case. */
  static final long EXPANDED = 256L << 20;

  /** Times its own size that a compressed file may give beyond that. */
  static final long EXPANSION = 60;

  /** Seconds that one document may take to be read. */
  static final int SECONDS = 60;

  /** Fewest letters of an act. */
  static final int FEWEST_LETTERS = 200;

  private Limits() {}
}
