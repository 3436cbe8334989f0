package kz.tarazy.act;

/** The language of a paragraph or of an act. */
public enum Language implements Coded {
  /** Kazakh in Cyrillic letters. */
  KAZAKH("kk"),
  /** Russian. */
  RUSSIAN("ru"),
  /** An act with paragraphs of both; never a paragraph's language. */
  MIXED("mixed"),
  /** Another language: the act is set aside. */
  OTHER("other");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
