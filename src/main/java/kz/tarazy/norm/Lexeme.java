package kz.tarazy.norm;

/**
 * A word, a number or a mark of a text, as the citation parser sees it.
 *
 * @param kind what it is
 * @param word its letters or digits in one spelling: lower case, Cyrillic, е for ё
 * @param start offset of its first character
 * @param end offset after its last character
 * @param glued whether no space stands before it
 * @param capital whether it begins with a capital letter
 */
record Lexeme(Kind kind, String word, int start, int end, boolean glued, boolean capital) {

  enum Kind {
    WORD,
    NUMBER,
    COMMA,
    DOT,
    DASH,
    SLASH,
    OPEN,
    CLOSE,
    QUOTE,
    LINE,
    BREAK
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isWord(String other) {
    return kind == Kind.WORD && word.equals(other);
  }
}
