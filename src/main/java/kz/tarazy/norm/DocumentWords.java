package kz.tarazy.norm;

import java.util.List;
import kz.tarazy.norm.Lexeme.Kind;

/** The papers other than codes that have numbered items: rulings, contracts, rules. */
final class DocumentWords {

  private static final List<String> RUSSIAN =
      List.of(
          "нормативн",
          "постановлен",
          "правил",
          "договор",
          "приказ",
          "соглашен",
          "инструкц",
          "положен",
          "протокол",
          "приговор",
          "перечн",
          "приложен",
          "том",
          "списк",
          "таблиц",
          "устав",
          "жалоб");
  private static final List<String> KAZAKH =
      List.of("қаулы", "ереже", "қағида", "шарт", "бұйрық", "бұйрығ", "нұсқаулық", "хаттама");

  private DocumentWords() {}

  /** Whether a text begins with such a paper. */
  static boolean follow(String text) {
    List<Lexeme> lexemes = LexemeScanner.scan(text);
    for (Lexeme lexeme : lexemes) {
      if (lexeme.is(Kind.WORD)) {
        return RUSSIAN.stream().anyMatch(lexeme.word()::startsWith);
      }
      if (!lexeme.is(Kind.CLOSE) && !lexeme.is(Kind.LINE) && !lexeme.is(Kind.QUOTE)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a text ends with such a paper. */
  static boolean precede(String text) {
    List<Lexeme> lexemes = LexemeScanner.scan(text);
    if (lexemes.isEmpty()) {
      return false;
    }
    Lexeme last = lexemes.get(lexemes.size() - 1);
    return last.is(Kind.WORD) && KAZAKH.stream().anyMatch(last.word()::startsWith);
  }
}
