package kz.tarazy.norm;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.norm.Lexeme.Kind;

/** Cuts a text into lexemes in one pass. */
final class LexemeScanner {

  private static final String LATIN = "aceopxyhkmtbiəıйё";
  private static final String CYRILLIC = "асеорхункмтвіәійе";

  private LexemeScanner() {}

  static List<Lexeme> scan(String text) {
    List<Lexeme> lexemes = new ArrayList<>();
    int at = 0;
    boolean glued = false;
    while (at < text.length()) {
      char letter = text.charAt(at);
      int start = at;
      if (isSpace(letter)) {
        at = endOfSpace(text, at);
        glued = false;
        if (isBlankLine(text, start, at)) {
          lexemes.add(new Lexeme(Kind.BREAK, "", start, at, false, false));
        } else if (text.substring(start, at).indexOf('\n') >= 0) {
          lexemes.add(new Lexeme(Kind.LINE, "", start, at, false, false));
        }
        continue;
      }
      if (isDigit(letter)) {
        while (at < text.length() && isDigit(text.charAt(at))) {
          at++;
        }
        lexemes.add(new Lexeme(Kind.NUMBER, text.substring(start, at), start, at, glued, false));
      } else if (Character.isLetter(letter)) {
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
          at++;
        }
        lexemes.add(
            new Lexeme(
                Kind.WORD, fold(text, start, at), start, at, glued, Character.isUpperCase(letter)));
      } else {
        at++;
        lexemes.add(new Lexeme(mark(letter), "", start, at, glued, false));
      }
      glued = true;
    }
    return lexemes;
  }

  private static Kind mark(char mark) {
    return switch (mark) {
      case ',', ';' -> Kind.COMMA;
      case '.' -> Kind.DOT;
      case '-', '‐', '‑', '‒', '–', '—', '−' -> Kind.DASH;
      case '/' -> Kind.SLASH;
      case '(', '[' -> Kind.OPEN;
      case ')', ']' -> Kind.CLOSE;
      case '«', '»', '"', '“', '”', '„', '\'', '’' -> Kind.QUOTE;
      default -> Kind.BREAK;
    };
  }

  private static boolean isSpace(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\u00ad';
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static int endOfSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlankLine(String text, int start, int end) {
    int first = text.indexOf('\n', start);
    return first >= 0
        && first < end
        && text.indexOf('\n', first + 1) >= 0
        && text.indexOf('\n', first + 1) < end;
  }

  private static String fold(String text, int start, int end) {
    StringBuilder word = new StringBuilder(end - start);
    for (int at = start; at < end; at++) {
      char letter = Character.toLowerCase(text.charAt(at));
      int latin = LATIN.indexOf(letter);
      word.append(latin < 0 ? letter : CYRILLIC.charAt(latin));
    }
    return word.toString();
  }
}
